/** Zones with everything that an authoritative answer can depend on, in the form that BIND reads too. */
export const richZones: Readonly<Record<string, string>> = {
  'rich.example': `$TTL 3600
@ 7200 IN SOA ns1 hostmaster 2024010101 7200 900 1209600 300
@ NS ns1
@ NS ns2.Mixed
@ NS ns.elsewhere.example.
@ MX 10 mail
@ MX 20 mx.other.example.
@ TXT "v=spf1 mx -all"
@ CAA 0 issue "ca.example.net"
ns1 A 192.0.2.1
ns1 AAAA 2001:db8::1
ns2.mixed A 192.0.2.2
mail 600 A 192.0.2.25
mail 600 AAAA 2001:db8::25
www CNAME web
web 60 A 192.0.2.80
web 60 A 192.0.2.81
UPPER A 192.0.2.90
two-links CNAME www
to-nothing CNAME nowhere
to-nodata CNAME mail-only
mail-only MX 5 mail
outward CNAME www.elsewhere.example.
to-neighbour CNAME www.neighbour.example.
to-child CNAME www.served-child
to-sub CNAME www.sub
to-cut CNAME sub
to-wild CNAME any.wild
loop-a CNAME loop-b
loop-b CNAME loop-a
self CNAME self
${Array.from({ length: 14 }, (_, i) => `link${i} CNAME link${i + 1}`).join('\n')}
link14 A 192.0.2.30
_xmpp-server._tcp SRV 5 0 5269 jabber
_xmpp-server._tcp SRV 10 0 5269 jabber.other.example.
_sip._udp SRV 0 0 0 .
jabber A 192.0.2.52
null-mx MX 0 .
mx-to-alias MX 10 www
mx-below-cut MX 10 host.sub
mx-wild MX 10 some.wild
mx-wild MX 20 mx-wild
mx-wild A 192.0.2.26
a.deep.tree TXT "leaf"
*.wild A 192.0.2.100
*.wild TXT "wild"
*.wild MX 10 mail
exists.wild A 192.0.2.101
below.exists.wild TXT "below"
*.wildalias CNAME web
*.wildout CNAME www.elsewhere.example.
*.wilddeep.a.b TXT "deep"
sub NS ns.sub
sub NS ns.sibling
sub NS ns1
sub NS ns.away.example.
sub DS 12345 8 2 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
ns.sub A 192.0.2.60
ns.sub AAAA 2001:db8::60
host.sub A 192.0.2.61
sibling NS ns.sibling
ns.sibling A 192.0.2.70
lame NS ns.lame-host.example.
served-child NS ns.served-child
ns.served-child A 192.0.2.71
dname DNAME target
www.target A 192.0.2.110
target TXT "target itself"
dname-out DNAME elsewhere.example.
dname-cname DNAME aliases
one.aliases CNAME web
esc\\.aped A 192.0.2.120
sp\\032ace TXT "space"
high\\255 A 192.0.2.121
*.star.literal A 192.0.2.122
sub.*.odd A 192.0.2.123
big TXT ${Array.from({ length: 6 }, (_, i) => `"${String(i).repeat(100)}"`).join(' ')}
${Array.from({ length: 40 }, (_, i) => `many A 198.51.100.${i + 1}`).join('\n')}
${Array.from({ length: 12 }, (_, i) => `huge TXT "${String(i).padStart(3, '0').repeat(80)}"`).join('\n')}
`,
  'served-child.rich.example': `$TTL 300
@ SOA ns hostmaster 7 7200 900 1209600 60
@ NS ns
@ NS ns.deep
deep NS ns.deep
ns.deep A 192.0.2.73
ns A 192.0.2.71
www A 192.0.2.72
up CNAME web.rich.example.
`,
  'neighbour.example': `$TTL 300
@ SOA ns.rich.example. hostmaster 9 7200 900 1209600 600
@ NS ns1.rich.example.
@ DNAME rich.example.
`,
}

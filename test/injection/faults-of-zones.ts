import { addZone, entryOf, type Fault, type Scene } from './fault.ts'
import { mainNetwork } from './healthy.ts'

/** Hosts and names that only the hosting zone has. */
const ofHosting = /\b(?:mx1|ns2|web|sub)\b/

/** Adds records to normal of some zone that stand apart from all others; they are told of at the first. */
function adding(code: string, what: string, owner: string, type: string, ...values: string[]): Fault {
  return {
    code,
    what,
    anywhere: ![owner, ...values].some((text) => ofHosting.test(text)),
    inject({ zone, random }) {
      const spelled = random.oneOf(spellingsOf(owner))
      zone.records.push({ owner: spelled, type, values })
      return { zone: zone.apex, owner: spelled, type }
    },
  }
}

/** A desk stands anywhere: in capitals, below names that do not exist, as a wildcard. */
function spellingsOf(owner: string): readonly string[] {
  return owner.endsWith('desk')
    ? [owner, owner.toUpperCase(), `${owner}.room.floor`, owner.replace('desk', '*.desk')]
    : [owner]
}

/** Adds lines to a master file. */
function writing(code: string, what: string, owner: string | undefined, type: string, ...lines: string[]): Fault {
  return {
    code,
    what,
    inject({ zone }: Scene) {
      zone.form = 'master'
      zone.lines.push(...lines)
      return { zone: zone.apex, type, ...(owner === undefined ? {} : { owner }) }
    },
  }
}

/** Leads to a host of a zone beside this one: the last word of what is written. NS stand where a second one does, which lives. */
function leadingOut(code: string, what: string, type: string, value: string): Fault {
  return {
    code,
    what,
    inject(scene) {
      const { zone } = scene
      const beside = addZone(scene, [
        { owner: 'host', type: 'A', values: [elsewhere] },
        { owner: 'alias', type: 'CNAME', values: ['host'] },
        { owner: 'text', type: 'TXT', values: ['"text"'] },
      ])
      const values = [`${value}.${beside.apex}.`, ...(type === 'NS' ? ['ns2'] : [])]
      zone.records.push({ owner: 'desk', type, values })
      return { zone: zone.apex, owner: 'desk', type }
    },
  }
}

/** In no site: nobody takes it down. */
const elsewhere = '203.0.113.150'

/** What goes wrong in one zone, as every checker should see it. */
export const faultsOfZones: readonly Fault[] = [
  adding('cname-dangling', 'an alias of nothing', 'gone', 'CNAME', 'nothere'),
  adding('target-missing', 'a mail host without an address', 'desk', 'MX', '10 nothere'),
  adding('target-missing', 'a service at a host that is not there', 'desk', 'HTTPS', '1 nothere alpn=h2'),
  adding('target-missing', 'a service at a name without an address', 'desk', 'HTTPS', '1 . alpn=h2'),
  adding('target-missing', 'an alias of a service that is not there', 'desk', 'SVCB', '0 nothere'),
  adding('target-missing', 'a key exchanger that is not there', 'desk', 'KX', '10 nothere'),
  adding('target-missing', 'a relay that is not there', 'desk', 'AMTRELAY', '10 0 3 nothere'),
  adding('target-missing', 'a call to a host that is not there', 'desk', 'NAPTR', '10 10 "a" "SIP+D2U" "" nothere'),
  adding('target-missing', 'a call by SRV records that are not there', 'desk', 'NAPTR', '10 10 "s" "SIP+D2U" "" www'),
  adding('target-is-alias', 'a mail host that is an alias', 'desk', 'MX', '10 www'),
  adding('cname-dangling', 'a tree of aliases of nothing', 'moved', 'DNAME', 'nothere'),
  adding('cname-dangling', 'a tree of aliases of a host, below which nothing is', 'moved', 'DNAME', 'www'),
  leadingOut('target-missing', 'a mail host that a zone beside it does not have', 'MX', '10 nothere'),
  leadingOut('target-missing', 'a name server without an address in a zone beside it', 'NS', 'text'),
  leadingOut('target-missing', 'a service that a zone beside it does not have', 'HTTPS', '1 nothere'),
  leadingOut('target-is-alias', 'a service at an alias of a zone beside it', 'SRV', '0 0 443 alias'),
  leadingOut('cname-dangling', 'an alias of what a zone beside it does not have', 'CNAME', 'nothere'),
  {
    code: 'target-missing',
    what: 'a link to a host that is not there',
    inject({ zone }) {
      zone.records.push({ owner: 'desk', type: 'URI', values: [`10 1 "https://nothere.${zone.apex}/"`] })
      return { zone: zone.apex, owner: 'desk', type: 'URI' }
    },
  },
  {
    code: 'target-missing',
    what: 'a call to a domain that is not there',
    inject({ zone }) {
      const uri = `!^.*$!sip:info@nothere.${zone.apex}!`
      zone.records.push({ owner: 'desk', type: 'NAPTR', values: [`10 10 "u" "E2U+sip" "${uri}" .`] })
      return { zone: zone.apex, owner: 'desk', type: 'NAPTR' }
    },
  },
  adding('target-is-address', 'an address for a mail host', 'desk', 'MX', '10 192.0.2.1.'),
  adding('cname-loop', 'an alias of itself', 'round', 'CNAME', 'round'),
  adding('null-mx-exclusive', 'a null MX beside another one', 'desk', 'MX', '0 .', '10 mx1'),
  adding('spf-syntax', 'an SPF record of nonsense', 'desk', 'TXT', '"v=spf1 ipv4:192.0.2.1 -all"'),
  adding('spf-single', 'two SPF records', 'desk', 'TXT', '"v=spf1 -all"', '"v=spf1 mx -all"'),
  adding('dmarc-syntax', 'a DMARC record of nonsense', '_dmarc.desk', 'TXT', '"v=DMARC1; p=perhaps"'),
  adding('caa-syntax', 'a CAA record of nonsense', 'desk', 'CAA', '0 issue "not a domain"'),
  adding('tlsa-usage', 'a usage of TLSA that is none', '_443._tcp.desk', 'TLSA', `9 1 1 ${'ab'.repeat(32)}`),
  adding('sshfp-length', 'a short fingerprint', 'desk', 'SSHFP', '4 2 abcd'),
  adding('ds-digest', 'a short digest', 'sub', 'DS', '1 13 2 abcd'),
  adding('svcb-params', 'a mandatory key that is not there', 'alone', 'HTTPS', '1 . mandatory=alpn port=443'),
  { ...adding('svcb-alias-mode', 'an alias with parameters', 'desk', 'HTTPS', '0 web alpn=h2'), severity: 'warning' },
  adding('hostname-charset', 'an underscore in the name of a host', 'a_b', 'A', elsewhere),
  adding('address-scope', 'a private address', 'desk', 'A', '10.1.2.3'),
  adding('glue-missing', 'a delegation without glue', 'part', 'NS', 'ns.part', 'ns2'),
  adding('occluded', 'a record below a delegation', 'deep.sub', 'TXT', '"unseen"'),

  {
    code: 'missing-dot',
    what: 'a name without its dot',
    inject({ zone }) {
      zone.records.push({ owner: 'desk', type: 'MX', values: [`10 mx1.${zone.apex}`] })
      return { zone: zone.apex, owner: 'desk', type: 'MX' }
    },
  },
  {
    code: 'ns-count',
    what: 'one name server',
    inject({ zone }) {
      entryOf(zone, '', 'NS').values = ['ns2']
      return { zone: zone.apex, owner: '', type: 'NS' }
    },
  },
  {
    code: 'soa-timers',
    what: 'a zone that expires before it is refreshed',
    inject({ zone }) {
      zone.soa.refresh = '3w'
      return { zone: zone.apex, owner: '', type: 'SOA' }
    },
  },
  {
    code: 'dname-children',
    what: 'a record below a DNAME',
    inject({ zone }) {
      zone.records.push({ owner: 'moved', type: 'DNAME', values: ['www.example.net.'] })
      zone.records.push({ owner: 'a.moved', type: 'TXT', values: ['"unseen"'] })
      return { zone: zone.apex, owner: 'a.moved', type: 'TXT' }
    },
  },
  {
    code: 'ns-beside-dname',
    what: 'a delegation with a DNAME',
    inject({ zone }) {
      zone.records.push({ owner: 'part', type: 'NS', values: ['ns1', 'ns2'] })
      zone.records.push({ owner: 'part', type: 'DNAME', values: ['www.example.net.'] })
      return { zone: zone.apex, owner: 'part', type: 'DNAME' }
    },
  },
  writing('cname-exclusive', 'an alias beside an address', 'both', 'A', 'both CNAME web', `both A ${elsewhere}`),
  writing('ttl-mismatch', 'two TTLs in one set', 'desk', 'A', `desk 60 A ${elsewhere}`, 'desk 300 A 203.0.113.151'),
  writing('duplicate-record', 'a record written twice', 'desk', 'A', `desk A ${elsewhere}`, `desk A ${elsewhere}`),
  writing('out-of-zone', 'a record of another zone', 'www.example.net.', 'A', `www.example.net. A ${elsewhere}`),
  writing('dname-multiple', 'two DNAMEs', 'moved', 'DNAME', 'moved DNAME a.example.net.', 'moved DNAME b.example.net.'),
  writing('rdata-invalid', 'an address of five parts', 'desk', 'A', `desk A ${mainNetwork}.1.1`),
  writing('name-invalid', 'a label that is too long', undefined, '', `${'a'.repeat(64)} A ${elsewhere}`),
]

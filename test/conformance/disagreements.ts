/** Where secours says otherwise than BIND's suite, and why; docs/conformance.md says more. */
export const knownDisagreements: ReadonlyMap<string, string> = new Map([
  [
    'zones/bad-_dns-svcb5.db',
    'its one protocol, "h1,h2", is no HTTP (RFC 9461 section 4.1 wants dohpath for HTTP alone): a warning',
  ],
  [
    'zones/bad-_dns-svcb6.db',
    'its one protocol, "x1,h2", is no HTTP (RFC 9461 section 4.1 wants dohpath for HTTP alone): a warning',
  ],
  [
    'zones/bad-cdnskey.db',
    'the zone does not come signed: whoever signs it has the key (RFC 7344 section 4.1 is judged in signed zones)',
  ],
  [
    'zones/bad-cds.db',
    'the zone does not come signed: whoever signs it has the key (RFC 7344 section 4.1 is judged in signed zones)',
  ],
  ['zones/bad-cname-and-key.db', 'KEY may stand beside a CNAME (RFC 4035 section 2.5)'],
  ['zones/bad-ds.db', 'a DS at the apex SHOULD NOT be there (RFC 4035 section 2.4), and the zone does not come signed'],
  ['zones/bad-ds-2.db', 'a DS without a delegation: RFC 4035 section 2.4 has SHOULD, and nobody asks for it'],
  ['zones/bad-rpz-prefix.db', 'a name of the DNS like any other; how policy zones encode addresses is no RFC'],
])

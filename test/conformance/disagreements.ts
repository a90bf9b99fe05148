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
  ['zones/bad-cname-and-key.db', 'KEY may stand beside a CNAME (RFC 4035 section 2.5)'],
  ['zones/bad-ds-2.db', 'a DS without a delegation: nobody looks for it (RFC 4034 section 5), which is a warning'],
  ['zones/bad-rpz-prefix.db', 'a name of the DNS like any other; how policy zones encode addresses is no RFC'],
])

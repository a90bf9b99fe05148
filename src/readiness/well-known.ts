/** What is looked at to tell whether a service is there: the addresses that a name leads to, or a set whose members stand in for one another. */
export interface Endpoint {
  /** Below the apex; empty for the apex itself. */
  readonly name: string
  readonly kind: 'addresses' | 'mx' | 'srv'
}

export interface WellKnownService {
  readonly service: string
  readonly endpoints: readonly Endpoint[]
}

/** What `mail:` of a zone speaks of. */
export const mailIn = 'mail in'

const mx: Endpoint = { name: '', kind: 'mx' }
const at = (...names: string[]): Endpoint[] => names.map((name) => ({ name, kind: 'addresses' }))
const srv = (...names: string[]): Endpoint[] => names.map((name) => ({ name, kind: 'srv' }))

/** Services by the names at which their clients look for them (RFC 6186, 6764, 8314 and each protocol's own), or custom has them. */
export const wellKnownServices: readonly WellKnownService[] = [
  { service: mailIn, endpoints: [mx] },
  { service: 'submission', endpoints: [...srv('_submission._tcp', '_submissions._tcp'), ...at('smtp', 'submission')] },
  { service: 'IMAP', endpoints: [...srv('_imap._tcp', '_imaps._tcp'), ...at('imap')] },
  { service: 'POP3', endpoints: [...srv('_pop3._tcp', '_pop3s._tcp'), ...at('pop', 'pop3')] },
  { service: 'webmail', endpoints: at('webmail') },
  { service: 'web', endpoints: at('', 'www') },
  {
    service: 'XMPP',
    endpoints: srv('_xmpp-client._tcp', '_xmpps-client._tcp', '_xmpp-server._tcp', '_xmpps-server._tcp'),
  },
  { service: 'SIP', endpoints: srv('_sip._udp', '_sip._tcp', '_sips._tcp') },
  { service: 'Matrix', endpoints: srv('_matrix._tcp', '_matrix-fed._tcp') },
  { service: 'calendar', endpoints: srv('_caldav._tcp', '_caldavs._tcp', '_carddav._tcp', '_carddavs._tcp') },
  { service: 'directory', endpoints: srv('_ldap._tcp', '_kerberos._udp', '_kerberos._tcp') },
  { service: 'IRC', endpoints: [...srv('_irc._tcp', '_ircs._tcp'), ...at('irc')] },
]

/** The incident of October 2012, and what each of its steps is with secours. */

/** A question and the wanted answer: rdata at the end of the chain, or a response code. */
export interface Question {
  readonly name: string
  /** `mail`: the address of the most preferred MX. */
  readonly type: string
  readonly want: readonly string[]
  readonly about: string
}

const domain = 'tedomum.example'

const question = (about: string, name: string, type: string, ...want: readonly string[]): Question => ({
  about,
  name: name === '' ? domain : `${name}.${domain}`,
  type,
  want,
})

const mail = (address: string) => question('mail goes to', '', 'mail', address)
const web = (address: string) => question('www', 'www', 'A', address)
const webmail = (address: string) => question('webmail', 'webmail', 'A', address)
const imap = (address: string) => question('imap', 'imap', 'A', address)
const jabber = (answer: string) => question('Jabber, server to server', '_xmpp-server._tcp', 'SRV', answer)
const irc = (answer: string) => question('irc', 'irc', 'A', answer)
const tracker = (answer: string) => question('BitTorrent tracker', 'announce.tracker', 'A', answer)
const status = question('status page', 'status', 'A', '198.51.100.10')
const member: Question = { about: "a member's site", name: 'www.asso.example', type: 'A', want: ['198.51.100.80'] }

const jabberAnswer = '5 0 5269 jabber.tedomum.example.'

/** What a resolver must hear while a variant is active. */
export const wanted = {
  normal: [
    mail('192.0.2.25'),
    imap('192.0.2.143'),
    web('192.0.2.80'),
    jabber(jabberAnswer),
    irc('192.0.2.66'),
    tracker('192.0.2.69'),
    status,
    { ...member, want: ['192.0.2.80'] },
  ],
  'mail-only': [mail('198.51.100.25'), web('198.51.100.10'), status],
  degraded: [
    mail('198.51.100.25'),
    imap('198.51.100.143'),
    webmail('198.51.100.80'),
    web('198.51.100.80'),
    jabber('NXDOMAIN'),
    irc('NXDOMAIN'),
    member,
  ],
  'half-up': [
    mail('198.51.100.25'),
    imap('198.51.100.143'),
    web('198.51.100.80'),
    jabber(jabberAnswer),
    irc('198.51.100.66'),
    tracker('198.51.100.69'),
    member,
  ],
} as const satisfies Readonly<Record<string, readonly Question[]>>

export type DemoVariant = keyof typeof wanted

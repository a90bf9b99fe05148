import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../servers/run.ts'

/** What signs, and what judges. */
export const signers = ['dnssec-signzone', 'ldns-signzone'] as const
export type Signer = (typeof signers)[number]
export const tools = [...signers, 'dnssec-keygen']

/** Those that both know. Of RSA the keys are short: what is tested is no secret. */
export const algorithms = [
  'RSASHA1',
  'NSEC3RSASHA1',
  'RSASHA256',
  'RSASHA512',
  'ECDSAP256SHA256',
  'ECDSAP384SHA384',
  'ED25519',
  'ED448',
] as const
export type Algorithm = (typeof algorithms)[number]

export const denials = ['NSEC', 'NSEC3', 'opt-out'] as const
export type Denial = (typeof denials)[number]

/** When all that is signed here is valid: from 2026-01-01 to 2026-03-01. */
export const validity: Readonly<Record<'inception' | 'expiration', string>> = {
  inception: '20260101000000',
  expiration: '20260301000000',
}
/** 2026-02-01, in seconds since 1970. */
export const whileValid = Date.UTC(2026, 1, 1) / 1000

/** A zone with what signers treat each in its own way. */
export const richZone = `$TTL 3600
@ SOA ns1 Host.Master 1 7200 900 1209600 300
@ NS ns1
@ NS NS2.Elsewhere.test.
@ MX 10 Mail
@ MX 20 mail.Elsewhere.test.
@ TXT "b" "c"
@ TXT "a"
@ CAA 0 issue "ca.test"
ns1 A 192.0.2.1
mail A 192.0.2.2
mail AAAA 2001:db8::2
www A 192.0.2.4
www A 192.0.2.3
www 300 AAAA 2001:db8::3
Alias CNAME WWW
*.wild A 192.0.2.5
*.wild MX 10 Mail
host.in.ent A 192.0.2.6
_sip._tcp SRV 0 0 5060 Mail
naptr NAPTR 10 10 "u" "E2U+sip" "!^.*$!sip:info@example.test!" .
svc HTTPS 1 www alpn=h2
unknown TYPE65280 \\# 4 00010203
moved DNAME Elsewhere.test.
sub NS ns.sub
sub NS ns.elsewhere.test.
ns.sub A 192.0.2.7
hidden.sub TXT "hidden"
secure NS ns.secure
secure DS 12345 13 2 ${'ab'.repeat(32)}
ns.secure A 192.0.2.8
far.away NS ns.elsewhere.test.
`

/** The keys of a zone, in a folder of their own: base names without a suffix. */
export interface Keys {
  readonly ksk: string
  readonly zsk: string
}

export interface SignOptions {
  readonly keys: Keys
  readonly denial?: Denial
  /** When the signatures are valid: `validity`, where it is left out. */
  readonly valid?: typeof validity
  /** More keys that sign, by their base names. */
  readonly more?: readonly string[]
}

/** A folder in which keys are made and zones signed, all of the zone `example.`. */
export class SigningFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'secours-signed-'))
  private files = 0

  remove(): void {
    rmSync(this.path, { recursive: true, force: true })
  }

  /** Writes a text to a new file; returns its path. */
  write(text: string): string {
    const path = join(this.path, `zone-${this.files++}`)
    writeFileSync(path, text)
    return path
  }

  async makeKeys(algorithm: Algorithm): Promise<Keys> {
    return { ksk: await this.makeKey(algorithm, ['-f', 'KSK']), zsk: await this.makeKey(algorithm) }
  }

  async makeKey(algorithm: Algorithm, options: readonly string[] = []): Promise<string> {
    const size = algorithm.includes('RSA') ? ['-b', '1024'] : []
    const name = await this.succeed('dnssec-keygen', [
      '-q',
      '-a',
      algorithm,
      ...size,
      ...options,
      '-K',
      this.path,
      'example',
    ])
    return join(this.path, name.trim())
  }

  /** Sets the REVOKE bit of a key, which gives it another tag; returns its new base name. */
  async revoke(key: string): Promise<string> {
    return (await this.succeed('dnssec-revoke', [key])).trim().replace(/\.(key|private)$/, '')
  }

  /** The DNSKEY record of a key, as it stands in a zone. */
  dnskey(key: string): string {
    return readFileSync(`${key}.key`, 'utf8').replaceAll(/^;.*\n/gm, '')
  }

  /** A signed master file: `owner TTL IN TYPE rdata`, one blank between words, one record a line. */
  async sign(signer: Signer, zone: string, options: SignOptions): Promise<string> {
    const signed = `${this.write(zone)}.signed`
    const args = signer === 'dnssec-signzone' ? this.bind(zone, signed, options) : this.ldns(zone, signed, options)
    await this.succeed(signer, args)
    const lines = readFileSync(signed, 'utf8')
      .replaceAll(/\s*(;.*)?$/gm, '')
      .split('\n')
    return lines.map((line) => line.split(/\s+/).join(' ')).join('\n')
  }

  private bind(
    zone: string,
    signed: string,
    { keys, denial = 'NSEC', valid = validity, more = [] }: SignOptions,
  ): string[] {
    const all = [keys.ksk, keys.zsk, ...more]
    const file = this.write(`${zone}\n${all.map((key) => this.dnskey(key)).join('')}`)
    const nsec3 = denial === 'NSEC' ? [] : ['-3', 'ab12', '-H', '0', ...(denial === 'opt-out' ? ['-A'] : [])]
    const times = ['-s', valid.inception, '-e', valid.expiration]
    // Without -P it refuses to write what dnssec-verify would refuse: nothing is refused here.
    return ['-P', '-d', this.path, '-O', 'full', '-o', 'example', ...times, ...nsec3, '-f', signed, file, ...all]
  }

  private ldns(
    zone: string,
    signed: string,
    { keys, denial = 'NSEC', valid = validity, more = [] }: SignOptions,
  ): string[] {
    const file = this.write(zone)
    const nsec3 = denial === 'NSEC' ? [] : ['-n', '-s', 'ab12', '-t', '0', ...(denial === 'opt-out' ? ['-p'] : [])]
    const times = ['-i', valid.inception, '-e', valid.expiration]
    return ['-o', 'example.', ...times, ...nsec3, '-f', signed, file, keys.ksk, keys.zsk, ...more]
  }

  private async succeed(program: string, args: readonly string[]): Promise<string> {
    const { code, stdout, stderr } = await run([program, ...args], { timeoutMs: 60_000 })
    if (code !== 0) throw new Error(`${program} ${args.join(' ')} failed (${code}): ${stdout}${stderr}`)
    return stdout
  }
}

import { checkZone } from '../../src/check/run/check-zone.ts'
import { breakages, timeOf } from '../dnssec/breakages.ts'
import { nsec3Breaks, nsecBreaks } from '../dnssec/chain-breaks.ts'
import { type Algorithm, algorithms, denials, richZone, SigningFolder, signers, validity } from '../dnssec/signing.ts'
import { run } from '../servers/run.ts'
import { readText } from '../zonefile/reading.ts'

/** Programs that judge signed zones, by the clock of the machine. */
const peers: readonly { readonly name: string; readonly argv: (file: string) => readonly string[] }[] = [
  { name: 'dnssec-verify', argv: (file) => ['dnssec-verify', '-q', '-o', 'example', file] },
  { name: 'ldns-verify-zone', argv: (file) => ['ldns-verify-zone', '-V', '1', file] },
  { name: 'kzonecheck', argv: (file) => ['kzonecheck', '-o', 'example', file] },
]

/** What the program and its peers say of the same signed zones, as a part of docs/conformance.md. */
export async function dnssecTable(now: number): Promise<string> {
  const folder = new SigningFolder()
  try {
    return [await brokenZones(folder, now), await brokenChains(folder, now), await soundZones(folder, now)].join('\n')
  } finally {
    folder.remove()
  }
}

async function brokenZones(folder: SigningFolder, now: number): Promise<string> {
  const keys = await folder.makeKeys('ECDSAP256SHA256')
  const rows: string[][] = []
  for (const breakage of breakages) {
    const valid = shifted(now - timeOf(breakage))
    const zone = await folder.sign(breakage.signer ?? 'dnssec-signzone', `${richZone}${breakage.more ?? ''}\n`, {
      keys,
      valid,
    })
    const text = breakage.change(zone.split('\n')).join('\n')
    rows.push([breakage.name, judge(text, now), ...(await askPeers(folder, text))])
  }
  return table(['what was done to it', 'secours', ...peers.map(({ name }) => name)], rows)
}

/** Each way of breaking a chain, in zones of `dnssec-signzone`. Validity is that of the machine's clock. */
async function brokenChains(folder: SigningFolder, now: number): Promise<string> {
  const keys = await folder.makeKeys('ECDSAP256SHA256')
  const valid = shifted(now - Date.UTC(2026, 1, 1) / 1000)
  const rows: string[][] = []
  for (const denial of denials) {
    const sound = (await folder.sign('dnssec-signzone', richZone, { keys, valid, denial })).split('\n')
    const breaks = denial === 'NSEC' ? nsecBreaks : nsec3Breaks.filter(({ only = denial }) => only === denial)
    for (const { name, change } of breaks) {
      const text = change(sound).join('\n')
      rows.push([denial, name, judge(text, now), ...(await askPeers(folder, text))])
    }
  }
  return table(['chain', 'what was done to it', 'secours', ...peers.map((peer) => peer.name)], rows)
}

async function soundZones(folder: SigningFolder, now: number): Promise<string> {
  const valid = shifted(now - Date.UTC(2026, 1, 1) / 1000)
  const rows: string[][] = []
  for (const algorithm of algorithms) {
    const keys = await folder.makeKeys(algorithm)
    const verdicts: string[][] = []
    for (const signer of signers) {
      for (const denial of denialsOf(algorithm)) {
        const text = await folder.sign(signer, richZone, { keys, valid, denial })
        verdicts.push([judge(text, now), ...(await askPeers(folder, text))])
      }
    }
    const sound = ['secours', ...peers].map((_, at) => verdicts.filter((row) => row[at] === 'sound').length)
    rows.push([algorithm, ...sound.map((count) => `${count} of ${verdicts.length}`)])
  }
  return table(['found sound', 'secours', ...peers.map(({ name }) => name)], rows)
}

/** RSASHA1 says that the zone has no NSEC3 (RFC 5155 section 2). */
export function denialsOf(algorithm: Algorithm) {
  return denials.filter((denial) => algorithm !== 'RSASHA1' || denial === 'NSEC')
}

function judge(text: string, now: number): string {
  const { zone, diagnostics } = readText(text)
  const found = [...diagnostics, ...checkZone(zone, { moment: { at: now, expiresWithin: 0 } })]
  const codes = new Set(found.filter(({ severity }) => severity === 'error').map(({ code }) => code))
  return codes.size === 0 ? 'sound' : [...codes].map((code) => `\`${code}\``).join(', ')
}

async function askPeers(folder: SigningFolder, text: string): Promise<string[]> {
  const file = folder.write(text)
  const verdicts: string[] = []
  for (const { argv } of peers) {
    const { code } = await run(argv(file), { timeoutMs: 60_000 })
    verdicts.push(code === 0 ? 'sound' : 'faulty')
  }
  return verdicts
}

/** The validity of all that is signed in tests, some seconds later. */
function shifted(seconds: number): typeof validity {
  const later = (time: string) => {
    const [year, month, day] = [time.slice(0, 4), time.slice(4, 6), time.slice(6, 8)].map(Number)
    const at = Date.UTC(year ?? 0, (month ?? 1) - 1, day) + seconds * 1000
    return new Date(at).toISOString().slice(0, 19).replaceAll(/\D/g, '')
  }
  return { inception: later(validity.inception), expiration: later(validity.expiration) }
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('')
}

import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkZone } from '../../src/check/run/check-zone.ts'
import type { Diagnostic } from '../../src/diagnostic.ts'
import { type Algorithm, type Keys, SigningFolder, type validity } from '../dnssec/signing.ts'
import { readText } from '../zonefile/reading.ts'
import { type PlainCase, plainCases, type SignedCase, signedCases, signedRecords, soundZone } from './peer-cases.ts'
import { type Mark, type PeerName, peerNames, type RecordedPeers, type RecordedRow } from './peer-marks.ts'

/** How each is asked about the file `zone` of the current folder, and about its version. */
const peers: Readonly<Record<PeerName, { readonly argv: readonly string[]; readonly version: readonly string[] }>> = {
  'named-checkzone': { argv: ['named-checkzone', '-i', 'local', 'example'], version: ['named-checkzone', '-v'] },
  kzonecheck: { argv: ['kzonecheck', '-o', 'example.'], version: ['kzonecheck', '-V'] },
  'nsd-checkzone': { argv: ['nsd-checkzone', 'example'], version: ['nsd-checkzone', '-h'] },
  validns: {
    argv: ['validns', '-p', 'all', '-z', 'example.'],
    version: ['dpkg-query', '-W', 'validns'],
  },
}

/** The two zone files of a case. */
export interface Twins {
  readonly faulty: string
  readonly sound: string
}

/** What a case is judged by. */
export type JudgedCase = (PlainCase | SignedCase) & { readonly twins: Twins }

/** Signs what comes signed, so that it is valid now: by keys that are made for it, one pair an algorithm. */
export async function signedTwins(folder: SigningFolder, now: number): Promise<readonly JudgedCase[]> {
  const keys = new Map<Algorithm, Keys>()
  const sign = async (
    zone: string,
    { signer, algorithm, denial, hasExpired }: Partial<SignedCase>,
  ): Promise<string> => {
    const chosen = algorithm ?? 'RSASHA256'
    const made = keys.get(chosen) ?? (await folder.makeKeys(chosen))
    keys.set(chosen, made)
    const valid = hasExpired === true ? validFrom(now - 20 * day) : validFrom(now - day)
    return await folder.sign(signer ?? 'dnssec-signzone', zone, { keys: made, valid, ...(denial && { denial }) })
  }
  const judged: JudgedCase[] = []
  for (const one of signedCases) {
    const { more = { faulty: '', sound: '' }, change, algorithm: _, hasExpired: __, ...how } = one
    const zone = `${soundZone}${signedRecords}`
    const sound = await sign(`${zone}${more.sound}\n`, how)
    const signed = change !== undefined && more.faulty === '' ? sound : await sign(`${zone}${more.faulty}\n`, one)
    const faulty = change === undefined ? signed : change(signed.split('\n')).join('\n')
    judged.push({ ...one, twins: { faulty, sound } })
  }
  return judged
}

export const plainTwins: readonly JudgedCase[] = plainCases.map((one) => ({ ...one, twins: one }))

const day = 86_400

function validFrom(inception: number): typeof validity {
  const print = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 19).replaceAll(/\D/g, '')
  return { inception: print(inception), expiration: print(inception + 14 * day) }
}

/** What secours finds in a zone file. */
export function ownFindings(text: string, now: number): readonly Diagnostic[] {
  const { zone, diagnostics } = readText(text)
  return [...diagnostics, ...checkZone(zone, { moment: { at: now, expiresWithin: 0 } })]
}

/** Secours' own mark. */
export function ownMark({ faulty, sound }: Twins, now: number): Mark {
  const isError = ({ severity }: Diagnostic) => severity === 'error'
  if (ownFindings(sound, now).some(isError)) return '?'
  const found = ownFindings(faulty, now)
  if (found.some(isError)) return 'E'
  return found.length > 0 ? 'w' : '-'
}

/** The path of a program, undefined where the machine does not have it. */
type Find = (program: string) => string | undefined

/** A peer's mark. Both files have the same path as far as it can see, so that what it says of both is the same. */
export function peerMark(name: PeerName, { faulty, sound }: Twins, folder: SigningFolder, find: Find): Mark {
  const ask = (text: string, which: string): Answer => {
    const place = join(folder.path, which)
    mkdirSync(place, { recursive: true })
    writeFileSync(join(place, 'zone'), text.endsWith('\n') ? text : `${text}\n`)
    return runProgram([...peers[name].argv, 'zone'], find, place)
  }
  const [ofFaulty, ofSound] = [ask(faulty, 'faulty'), ask(sound, 'sound')]
  if (ofSound.status !== 0) return '?'
  if (ofFaulty.status === null) return 'X'
  if (ofFaulty.status !== 0) return 'E'
  return ofFaulty.lines.some((line) => !ofSound.lines.includes(line)) ? 'w' : '-'
}

interface Answer {
  /** null: a signal ended it. */
  readonly status: number | null
  readonly lines: readonly string[]
}

function runProgram([program = '', ...args]: readonly string[], find: Find, cwd?: string): Answer {
  const { status, signal, error, stdout, stderr } = spawnSync(find(program) ?? program, args, {
    ...(cwd === undefined ? {} : { cwd }),
    encoding: 'utf8',
    timeout: 60_000,
  })
  if (error !== undefined && (signal === null || signal === 'SIGTERM')) throw error
  // A fault may move what else is told to another line.
  const lines = `${stdout}\n${stderr}`.split('\n').map((line) => line.replace(/^zone:\d+: /, ''))
  return { status, lines }
}

/** One row: what each says of a case. */
export function rowOf(one: JudgedCase, folder: SigningFolder, now: number, find: Find): RecordedRow {
  const mark = (name: PeerName) => peerMark(name, one.twins, folder, find)
  return { code: one.code, what: one.what, secours: ownMark(one.twins, now), ...forEachPeer(mark) }
}

function forEachPeer<Answer>(ask: (name: PeerName) => Answer): Record<PeerName, Answer> {
  return Object.fromEntries(peerNames.map((name) => [name, ask(name)])) as Record<PeerName, Answer>
}

/** Asks all peers about all cases, and returns what is to be recorded. Nothing where one of them is not installed: `write` is told. */
export async function askPeers(
  now: number,
  find: Find,
  write: (text: string) => void,
): Promise<RecordedPeers | undefined> {
  const absent = peerNames.filter((name) => find(name) === undefined)
  if (absent.length > 0) {
    write(`not installed: ${absent.join(', ')}. Nothing was recorded.\n`)
    return undefined
  }
  const folder = new SigningFolder()
  try {
    const cases = [...plainTwins, ...(await signedTwins(folder, now))]
    const rows = cases.map((one) => rowOf(one, folder, now, find))
    return { versions: forEachPeer((name) => versionOf(name, find)), rows: rows.toSorted(byCode) }
  } finally {
    folder.remove()
  }
}

const byCode = (a: RecordedRow, b: RecordedRow) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)

function versionOf(name: PeerName, find: Find): string {
  const { lines } = runProgram(peers[name].version, find)
  return /\d+(\.\d+)+/.exec(lines.join('\n'))?.[0] ?? 'unknown'
}

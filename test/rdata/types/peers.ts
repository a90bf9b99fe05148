import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { programPath, requireProgram } from '../../servers/availability.ts'

/** One rdata in presentation form. */
export interface RdataText {
  readonly type: string
  readonly text: string
}

/** What a peer makes of one rdata: its octets in hexadecimal, or what it says against it. */
export type Verdict = { readonly wire: string } | { readonly fault: string }

const header = '$TTL 1\n@ IN SOA . . 1 1 1 1 1\n@ IN NS ns\nns IN A 192.0.2.1\n'
const linesBefore = header.split('\n').length - 1

/** Reads each as a record of an owner of its own, by named-compilezone. */
export function readByBind(records: readonly RdataText[]): Verdict[] {
  return inFolder((folder) => {
    const verdicts = new Map<number, Verdict>()
    // It gives up after some faults, and writes no zone that has one: it reads again without the records it named.
    for (;;) {
      const lines = records.map(({ type, text }, i) => (verdicts.has(i) ? ';' : `r${i}.example. IN ${type} ${text}`))
      const run = compile(folder, lines, 'raw')
      if (run.status === 0) break
      const faults = [...run.output.matchAll(/rdata_fromtext: \S*zone:(\d+):\s*(.*)/g)]
      if (faults.length === 0) throw new Error(run.output)
      for (const [, line, fault] of faults) verdicts.set(Number(line) - linesBefore - 1, { fault: fault as string })
    }
    for (const [owner, wire] of readRaw(readFileSync(join(folder, 'compiled')))) {
      const i = indexOfOwner(owner)
      if (i !== undefined) verdicts.set(i, { wire })
    }
    return records.map((_, i) => verdicts.get(i) ?? { fault: 'is not in the zone' })
  })
}

/** How named-compilezone writes each, given its octets in hexadecimal; undefined where it has no such record. */
export function printByBind(
  records: readonly { readonly code: number; readonly hex: string }[],
): (RdataText | undefined)[] {
  return inFolder((folder) => {
    const run = compile(
      folder,
      records.map(({ code, hex }, i) => `r${i}.example. IN TYPE${code} \\# ${hex.length / 2} ${hex}`),
      'text',
    )
    if (run.status !== 0) throw new Error(run.output)
    const texts: (RdataText | undefined)[] = records.map(() => undefined)
    for (const line of readFileSync(join(folder, 'compiled'), 'latin1').split('\n')) {
      const [, owner = '', type = '', text = ''] = /^(\S+)\s+\d+\s+IN\s+(\S+)\s*(.*)$/.exec(line) ?? []
      const i = indexOfOwner(owner)
      if (i !== undefined) texts[i] = { type, text }
    }
    return texts
  })
}

function compile(
  folder: string,
  lines: readonly string[],
  form: 'raw' | 'text',
): { readonly status: number | null; readonly output: string } {
  writeFileSync(join(folder, 'zone'), `${header}${lines.join('\n')}\n`)
  const lenient = ['-i', 'none', '-k', 'ignore', '-n', 'ignore', '-m', 'ignore', '-r', 'ignore', '-S', 'ignore']
  const shape = form === 'raw' ? [] : ['-s', 'full']
  const files = ['-F', form, ...shape, '-o', join(folder, 'compiled'), 'example.', join(folder, 'zone')]
  const run = spawnSync(requireProgram('named-compilezone'), [...lenient, ...files], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  return { status: run.status, output: `${run.stdout}${run.stderr}` }
}

function inFolder<Result>(work: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'secours-rdata-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function indexOfOwner(owner: string): number | undefined {
  const digits = /^r(\d+)\.example\.$/.exec(owner)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** Owner and first rdata in hexadecimal of each RRset of a zone in BIND's raw format, version 1. */
function* readRaw(octets: Buffer): Generator<readonly [owner: string, wire: string]> {
  const fileHeader = 24
  for (let at = fileHeader; at < octets.length; at += octets.readUInt32BE(at)) {
    const nameLength = octets.readUInt16BE(at + 18)
    const name = octets.subarray(at + 20, at + 20 + nameLength)
    let owner = ''
    for (let i = 0; (name[i] as number) > 0; i += 1 + (name[i] as number)) {
      owner += `${name.toString('latin1', i + 1, i + 1 + (name[i] as number))}.`
    }
    const rdata = at + 20 + nameLength
    const length = octets.readUInt16BE(rdata)
    yield [owner, octets.toString('hex', rdata + 2, rdata + 2 + length)]
  }
}

/** A Python that has dnspython, where there is one. */
export const pythonWithDns: string | undefined = ['/usr/bin/python3', programPath('python3')].find(
  (path) => path !== undefined && spawnSync(path, ['-c', 'import dns.rdata']).status === 0,
)

const script = `
import json, sys
import dns.name, dns.rdata, dns.rdataclass, dns.rdatatype
for line in sys.stdin:
    record = json.loads(line)
    try:
        type = dns.rdatatype.from_text(record['type'])
        known = not issubclass(dns.rdata.get_rdata_class(dns.rdataclass.IN, type), dns.rdata.GenericRdata)
        if not known:
            raise Exception('unknown type')
        rdata = dns.rdata.from_text('IN', type, record['text'], dns.name.root, relativize=False)
        print(json.dumps({'wire': rdata.to_wire().hex()}))
    except Exception as fault:
        print(json.dumps({'fault': repr(fault)}))
`

/** Reads each by dnspython; a type that it does not know is a fault. */
export function readByDnspython(records: readonly RdataText[]): Verdict[] {
  if (pythonWithDns === undefined) throw new Error('dnspython is not installed')
  const input = records.map((record) => JSON.stringify(record)).join('\n')
  const output = execFileSync(pythonWithDns, ['-c', script], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  return output
    .trim()
    .split('\n')
    .map((line): Verdict => JSON.parse(line))
}

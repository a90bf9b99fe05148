import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { printDefinition } from '../../src/definition/print/print-definition.ts'
import { mustName } from '../../src/dns/name.ts'
import { knownRecordTypes } from '../../src/rdata/registry.ts'
import { readMasterFile } from '../../src/zonefile/reader.ts'
import type { Corpus } from './target.ts'

/** Octets of the longest file that is taken whole; of a longer one, so much of its beginning. */
const longestFile = 4096

const head = '$ORIGIN example.\n$TTL 1h\n@ SOA ns1 hostmaster 7 2h 15m 2w 5m\n@ NS ns1\nns1 A 192.0.2.1\n'

/** One small zone for each record type, of the examples in its file. */
function zonesOfTypes(): Uint8Array[] {
  return knownRecordTypes.map(({ name, examples }) => {
    const lines = examples.map(({ text }, i) => `r${i} ${i * 60} IN ${name} ${text}\n`)
    return Buffer.from(`${head}${lines.join('')}`, 'latin1')
  })
}

/** The same as definitions. */
function definitionsOfTypes(): Uint8Array[] {
  return zonesOfTypes().map((bytes) => {
    const { zone } = readMasterFile({ path: 'a.zone', bytes }, { apex: mustName('example.') })
    return Buffer.from(printDefinition(zone).text)
  })
}

/** The layouts of a master file; `§` stands for the dollar sign. */
const layouts = [
  '$GENERATE 1-20/3 host-§{0,3,x} 300 IN A 192.0.2.$\n$GENERATE 0-9 §{0,3,n}.rev PTR h$$-$\n',
  '$INCLUDE one sub\n A 192.0.2.2\n$INCLUDE two\n',
  'www 300 IN A 192.0.2.1 ; a comment\n ( AAAA\n 2001:db8::1 ) ; another\n\tTXT "a b" c\\ d\\059 "\\"" ()\n',
  'a\\.b.c\\000 CLASS1 TYPE16 \\# 3 026162\n\\@ 1w2d3h4m5s TYPE65280 \\# 0\n"quoted" A 192.0.2.1\n',
  '$ORIGIN sub\n@ NS ns\nns A 192.0.2.3\n$TTL 5\ndeep.sub TXT x\n*.w MX 10 @\nd DNAME @\n',
].map((text) => Buffer.from(`${head}${text.replaceAll('§', '$')}`, 'latin1'))

/** Inputs from the record types, the project in `folder`, and the files in the folders that are given. */
export function readCorpus(project: string, folders: readonly string[]): Corpus {
  const corpus = {
    master: [...zonesOfTypes(), ...layouts],
    zone: definitionsOfTypes(),
    overlay: [],
    project: [],
    octodns: [],
  }
  const lists: Record<keyof Corpus, Uint8Array[]> = corpus
  lists.project.push(readFileSync(join(project, 'secours.yaml')))
  for (const path of [join(project, 'zones'), ...folders].flatMap(filesIn)) {
    lists[kindOf(path)].push(beginningOf(readFileSync(path)))
  }
  return corpus
}

/** Up to a line's end, so that a sound file mostly stays sound. */
function beginningOf(bytes: Uint8Array): Uint8Array {
  return bytes.length <= longestFile ? bytes : bytes.subarray(0, bytes.lastIndexOf(0x0a, longestFile) + 1)
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
}

function kindOf(path: string): keyof Corpus {
  if (!/\.ya?ml$|\.json$/.test(path)) return 'master'
  if (/octodns|tests\.yaml|split|unordered/.test(path)) return 'octodns'
  return /normal\.yaml$/.test(path) ? 'zone' : 'overlay'
}

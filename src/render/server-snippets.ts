import { displayName, foldName, type Name } from '../dns/name.ts'
import { fileNamePart, zoneFileName } from './file-name.ts'

/** A piece of a server's configuration that loads the rendered zones of one variant. */
interface Snippet {
  readonly file: string
  readonly comment: string
  readonly use: string
  /** What stands once above all entries. */
  readonly head: readonly string[]
  readonly entry: (zone: string, file: string) => readonly string[]
}

const snippets: readonly Snippet[] = [
  {
    file: 'named.conf',
    comment: '//',
    use: 'include it in named.conf of BIND; files are below the "directory" of its options',
    head: [],
    entry: (zone, file) => [`zone "${zone}" {`, '    type primary;', `    file "${file}";`, '};'],
  },
  {
    file: 'knot.conf',
    comment: '#',
    use: 'include it in knot.conf of Knot; files are below the "storage" of its template',
    head: ['zone:'],
    // Letters behind a `%` mean something there.
    entry: (zone, file) => [`  - domain: "${zone}"`, `    file: "${file.replaceAll('%', '%%')}"`],
  },
  {
    file: 'nsd.conf',
    comment: '#',
    use: 'include it in nsd.conf of NSD; files are below its "zonesdir"',
    head: [],
    // A `%` in a file name cannot be spelled there.
    entry: (zone, file) =>
      file.includes('%')
        ? [`# ${zone}: give ${file} a name without %, and write this entry by hand`]
        : ['zone:', `    name: "${zone}"`, `    zonefile: "${file}"`],
  },
]

/** The files of the snippets, in the folder of each variant. */
export const snippetFiles: readonly string[] = snippets.map(({ file }) => file)

/** Names that mean the same inside the quotes of every format; others are left out, and said to be. */
const plainName = /^[a-z0-9_/-]+(\.[a-z0-9_/-]+)*$/

/** The snippets of one variant, by file name. Paths in them are relative to the folder of all that is rendered. */
export function renderSnippets(
  variant: string,
  apexes: readonly Name[],
): { readonly file: string; readonly text: string }[] {
  const folder = fileNamePart(variant)
  const zones = apexes.map((apex) => ({ zone: displayName(foldName(apex)), file: `${folder}/${zoneFileName(apex)}` }))
  const plain = zones.filter(({ zone }) => plainName.test(zone))
  const odd = zones.filter(({ zone }) => !plainName.test(zone))
  return snippets.map(({ file, comment, use, head, entry }) => {
    const lines = [
      `${comment} Zones of the variant ${folder}: ${use}.`,
      ...(plain.length === 0 ? [] : head),
      ...plain.flatMap((one) => entry(one.zone, one.file)),
      ...odd.map((one) => `${comment} ${one.file}: write this entry by hand, the name needs quoting`),
    ]
    return { file, text: `${lines.join('\n')}\n` }
  })
}

import { suggest } from '../../definition/document/suggest.ts'
import type { BuiltZone, Project, Variant } from '../../definition/project.ts'
import { SecoursError } from '../../diagnostic.ts'
import { displayName, foldName, type Name } from '../../dns/name.ts'
import { knownRecordTypes, recordTypeOfName } from '../../rdata/registry.ts'
import { explainName } from '../../reach/explain.ts'
import { ProjectZones } from '../../reach/project-zones.ts'
import { SiteIndex } from '../../reach/site-index.ts'
import { parseNameArgument } from '../apex.ts'
import { defineCommand } from '../command.ts'
import { printDiagnostics } from '../print/diagnostic.ts'
import { diagnosticsToJson } from '../print/diagnostic-json.ts'
import { printAbsent, printExplained } from '../print/explain.ts'
import { explainedToJson } from '../print/explain-json.ts'
import { buildZone, requireProject, zoneOfName } from '../project-access.ts'

export const command = defineCommand({
  name: 'explain',
  describe: 'Shows what every variant answers for a name, where that leads, and which line of which file decided it',
  details: `NAME is absolute, with or without its final dot; the zone is the one of the project with the longest apex above it. Without TYPE, all types that the name has are shown, and the addresses of what it leads to.

Of each record the file and the line are told that it comes from: one of a whole zone, or an entry of an overlay and what stood there before. Of what is gone: the removal, with its reason, also where a wildcard answers in its place. Of several types, a set that leads nowhere and that no variant changes takes one line; name the TYPE to see all of it. Reads files only; asks no server.`,
  positionals: [
    { name: 'name', describe: 'A name, such as www.example.org', required: true },
    { name: 'type', describe: 'A record type; default: all that the name has' },
  ],
  options: {
    variant: { kind: 'text', placeholder: 'VARIANT', describe: 'Only this variant; default: all' },
  },
  formats: ['human', 'json'],
  examples: [
    { command: 'secours explain imap.tedomum.example', describe: 'in every variant' },
    { command: 'secours explain tedomum.example MX --variant degraded', describe: 'where mail goes then' },
  ],
  exits: { 1: 'a variant has errors and cannot be told', 2: 'wrong usage, or a name of no zone' },
  async run({ name: nameText, type: typeText, variant: only }, shell) {
    const name = parseNameArgument(nameText, 'a zone or of anything in one', 'a name is written like www.example.org')
    const type = typeText === undefined ? undefined : typeOf(typeText)
    const opened = requireProject(shell)
    const { project } = opened
    const zone = zoneOfName(project, name, type)
    const known = new Map<string, BuiltZone | undefined>([[foldName(zone.apex), buildZone(opened, zone)]])
    const builtOf = (apex: Name): BuiltZone | undefined => {
      const key = foldName(apex)
      if (!known.has(key)) known.set(key, opened.build(apex))
      return known.get(key)
    }
    const built = builtOf(zone.apex) as BuiltZone
    const variants = only === undefined ? [...built.variants.values()] : [variantOf(built, only)]
    const apexes = project.zones.map(({ apex }) => apex)
    const context = {
      built,
      whileActive: (variant: string) => new ProjectZones(apexes, builtOf, variant),
      builtOf,
      sites: new SiteIndex(project.sites.values()),
    }
    const explained = explainName(context, variants, name, type)
    const faults = variants.filter((variant) => variant.zone === undefined).flatMap(({ diagnostics }) => diagnostics)
    if (shell.format === 'json') {
      shell.printJson({
        name: displayName(name),
        zone: displayName(zone.apex),
        type: typeText === undefined ? null : typeText.toUpperCase(),
        variants: explained.map(explainedToJson),
        ...diagnosticsToJson(faults),
      })
    } else {
      shell.world.stderr.write(printDiagnostics(faults, shell.noteStyle))
      const others = only === undefined ? variantsWithout(project, built) : []
      shell.print(printExplained(name, zone.apex, explained, shell.style) + printAbsent(others))
    }
    return faults.length > 0 ? 1 : 0
  },
})

/** Names of variants that other zones of the project have, and this one has not. */
function variantsWithout({ zones }: Project, built: BuiltZone): readonly string[] {
  const all = new Set(zones.flatMap(({ variants }) => variants))
  return [...all].filter((name) => !built.variants.has(name)).sort()
}

function typeOf(text: string): number {
  const type = recordTypeOfName(text)
  if (type !== undefined) return type.code
  const meant = suggest(
    text.toUpperCase(),
    knownRecordTypes.map(({ name }) => name),
  )
  throw new SecoursError('usage', `${JSON.stringify(text)} is no record type`, {
    hint: meant === undefined ? 'leave it out for all types of the name' : `did you mean ${meant}?`,
  })
}

function variantOf(built: BuiltZone, name: string): Variant {
  const variant = built.variants.get(name)
  if (variant !== undefined) return variant
  const known = [...built.variants.keys()]
  const meant = suggest(name, known)
  throw new SecoursError('variant-unknown', `${displayName(built.apex)} has no variant ${name}`, {
    hint: meant === undefined ? `it has ${known.join(', ')}` : `did you mean ${meant}?`,
  })
}

/** Records of one owner and type, as presentation text. Owners are relative to the zone, '' is its apex. */
export interface RecordsModel {
  owner: string
  type: string
  values: string[]
  /** Of the zone where it is left out. */
  ttl?: string
}

export interface OverlayModel {
  down: string[]
  ttl: string | undefined
  replace: { from: string; to: string; more?: string }[]
  records: RecordsModel[]
  remove: { name: string; type?: string; reason: string }[]
  leave: { name: string; reason: string }[]
  expect: { name: string; type: string; answer?: string[]; rcode?: string }[]
}

export interface ZoneModel {
  apex: string
  /** As which file `normal` is written. */
  form: 'yaml' | 'master'
  ttl: string
  soa: { mname: string; rname: string; refresh: string; retry: string; expire: string; minimum: string; more?: string }
  records: RecordsModel[]
  /** Further lines of its YAML (`mail: false`). */
  declarations: string[]
  /** Further lines of its master file. */
  lines: string[]
  overlays: Map<string, OverlayModel>
  /** Variants that are whole master files. */
  whole: Map<string, ZoneModel>
}

export interface ProjectModel {
  sites: Map<string, string[]>
  /** One line of secours.yaml each. */
  servers: string[]
  /** Further lines of secours.yaml. */
  settings: string[]
  zones: ZoneModel[]
}

const quote = (text: string) => JSON.stringify(text)
const list = (texts: readonly string[]) => `[${texts.map(quote).join(', ')}]`

/** The files of a project by their path. */
export function printProject({ sites, servers, settings, zones }: ProjectModel): Record<string, string> {
  const files: Record<string, string> = {
    'secours.yaml': [
      'sites:',
      ...[...sites].map(([name, networks]) => `  ${name}: {networks: ${list(networks)}}`),
      'servers:',
      ...servers.map((line) => `  ${line}`),
      ...settings,
      '',
    ].join('\n'),
  }
  for (const zone of zones) {
    const folder = `zones/${zone.apex}`
    if (zone.form === 'yaml') files[`${folder}/normal.yaml`] = printDefinition(zone)
    else files[`${folder}/normal.zone`] = printMasterFile(zone)
    for (const [variant, overlay] of zone.overlays) files[`${folder}/${variant}.yaml`] = printOverlay(overlay)
    for (const [variant, whole] of zone.whole) files[`${folder}/${variant}.zone`] = printMasterFile(whole)
  }
  return files
}

function printDefinition({ ttl, soa, records, declarations }: ZoneModel): string {
  const { more, ...timers } = soa
  const fields = Object.entries(timers).map(([key, value]) => `${key}: ${value}`)
  return [
    `ttl: ${ttl}`,
    ...declarations,
    `soa: {${[...fields, ...(more === undefined ? [] : [more])].join(', ')}}`,
    'records:',
    ...printRecords(records),
    '',
  ].join('\n')
}

function printRecords(records: readonly RecordsModel[]): string[] {
  const byOwner = groupByOwner(records)
  return [...byOwner].flatMap(([owner, entries]) => [
    `  ${quote(owner)}:`,
    ...entries.map(
      ({ type, ttl, values }) =>
        `    - {type: ${type}, ${ttl === undefined ? '' : `ttl: ${ttl}, `}values: ${list(values)}}`,
    ),
  ])
}

function groupByOwner(records: readonly RecordsModel[]): Map<string, RecordsModel[]> {
  const byOwner = new Map<string, RecordsModel[]>()
  for (const entry of records) byOwner.set(entry.owner, [...(byOwner.get(entry.owner) ?? []), entry])
  return byOwner
}

function printMasterFile({ apex, ttl, soa, records, lines }: ZoneModel): string {
  const { mname, rname, refresh, retry, expire, minimum } = soa
  return [
    `$ORIGIN ${apex}.`,
    `$TTL ${ttl}`,
    `@ IN SOA ${mname} ${rname} 2026010101 ${refresh} ${retry} ${expire} ${minimum}`,
    ...records.flatMap(({ owner, type, ttl: own = '', values }) =>
      values.map((value) => `${owner === '' ? '@' : owner} ${own} IN ${type} ${value}`),
    ),
    ...lines,
    '',
  ].join('\n')
}

function printOverlay(overlay: OverlayModel): string {
  const { down, ttl, replace, records, remove, leave, expect } = overlay
  const section = (key: string, entries: readonly string[]) =>
    entries.length === 0 ? [] : [`${key}:`, ...entries.map((entry) => `  - {${entry}}`)]
  return [
    'description: the site is down',
    ...(down.length === 0 ? [] : [`down: ${list(down)}`]),
    ...(ttl === undefined ? [] : [`ttl: ${ttl}`]),
    ...section(
      'replace',
      replace.map(
        ({ from, to, more }) => `from: ${quote(from)}, to: ${quote(to)}${more === undefined ? '' : `, ${more}`}`,
      ),
    ),
    ...(records.length === 0 ? [] : ['records:', ...printRecords(records)]),
    ...section(
      'remove',
      remove.map(({ name, type, reason }) =>
        [`name: ${quote(name)}`, ...(type === undefined ? [] : [`type: ${type}`]), `reason: ${quote(reason)}`].join(
          ', ',
        ),
      ),
    ),
    ...section(
      'leave',
      leave.map(({ name, reason }) => `name: ${quote(name)}, reason: ${quote(reason)}`),
    ),
    ...section(
      'expect',
      expect.map(({ name, type, answer, rcode }) =>
        [
          `name: ${quote(name)}, type: ${type}`,
          ...(answer === undefined ? [] : [`answer: ${list(answer)}`]),
          ...(rcode === undefined ? [] : [`rcode: ${rcode}`]),
        ].join(', '),
      ),
    ),
    '',
  ].join('\n')
}

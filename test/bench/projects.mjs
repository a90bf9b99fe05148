// Projects of any size, the same in every run: many small zones, one large one, aliases in long chains, zones that lead into each other.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mix, recordsOfSmallZone, writeDefinition, writeMasterFile, writeZone } from './zones.mjs'

/** A site that the variants move away from, and one that they move to. */
const small = { main: '192.0.2.0/24', standby: '198.51.100.0/24' }
const large = { main: '16.0.0.0/10', standby: '96.0.0.0/10' }

const overlayOf = ({ main, standby }) => `description: the main site is down
down: [main]
expires: 48h
replace: [{from: ${main}, to: ${standby}}]
`

const apexOf = (number) => `zone${String(number).padStart(5, '0')}.example.`
const folderOf = (root, apex) => join(root, 'zones', apex.slice(0, -1))

function begin(root, sites, { shared = true } = {}) {
  mkdirSync(join(root, 'zones'), { recursive: true })
  const { main, standby } = sites
  writeFileSync(join(root, 'secours.yaml'), `sites: {main: {networks: [${main}]}, standby: {networks: [${standby}]}}\n`)
  if (shared) writeFileSync(join(root, 'zones/degraded.yaml'), overlayOf(sites))
}

/**
 * Small zones: as master files, with a configuration of BIND beside them, or as definitions; with `overlay`, each has a degraded
 * variant by the shared one.
 */
export function writeSmallZones(root, count, { format, overlay }) {
  begin(root, small, { shared: overlay })
  const clauses = []
  for (let number = 0; number < count; number++) {
    const apex = apexOf(number)
    const folder = folderOf(root, apex)
    mkdirSync(folder)
    const records = recordsOfSmallZone(number)
    if (format === 'yaml') writeDefinition(join(folder, 'normal.yaml'), apex, records)
    else writeMasterFile(join(folder, 'normal.zone'), apex, records)
    clauses.push(`zone "${apex}" { type primary; file "${join(folder, 'normal.zone')}"; };\n`)
  }
  if (format === 'zone') writeFileSync(join(root, 'named.conf'), clauses.join(''))
}

/** One large zone, of which the degraded variant moves about a thousandth of the records. */
export function writeLargeZone(root, count) {
  begin(root, large, { shared: false })
  const folder = folderOf(root, 'big.example.')
  mkdirSync(folder)
  writeZone(join(folder, 'normal.zone'), 'big.example.', count)
  writeFileSync(join(folder, 'degraded.yaml'), overlayOf(large))
}

/** One zone with an alias on an alias on an alias, `count` of them, that ends in the site which the variant takes down. */
export function writeChain(root, count) {
  begin(root, small)
  const apex = 'chain.example.'
  const folder = folderOf(root, apex)
  mkdirSync(folder)
  const aliases = Array.from({ length: count }, (_, at) => `c${at}\tCNAME\tc${at + 1}`)
  const records = ['@\tNS\tns1', '@\tNS\tns2', 'ns1\tA\t203.0.113.1', 'ns2\tA\t203.0.113.2', ...aliases]
  writeMasterFile(join(folder, 'normal.zone'), apex, [...records, `c${count}\tA\t192.0.2.1`])
}

/** Small zones, each with an alias and a mail exchanger in others. */
export function writeLinkedZones(root, count) {
  begin(root, small)
  for (let number = 0; number < count; number++) {
    const apex = apexOf(number)
    const folder = folderOf(root, apex)
    mkdirSync(folder)
    const other = (use) => `web.${apexOf(mix(number, use) % count)}`
    const links = [`other\tCNAME\t${other(80)}`, `list\tMX\t10 ${other(81)}`]
    writeMasterFile(join(folder, 'normal.zone'), apex, [...recordsOfSmallZone(number), ...links])
  }
}

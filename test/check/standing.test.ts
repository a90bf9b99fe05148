import fc from 'fast-check'
import { expect, test } from 'vitest'
import { standing } from '../../src/check/leads/standing.ts'
import { ZoneContext } from '../../src/check/zone-context.ts'
import { mustName } from '../../src/dns/name.ts'
import { ProjectZones } from '../../src/reach/project-zones.ts'
import { SiteIndex } from '../../src/reach/site-index.ts'
import { Zone } from '../../src/zone/zone.ts'
import { memoryProject } from '../definition/memory-project.ts'

const apex = mustName('a.example.')
/** More sites than there are bits, each with a network of its own. */
const sites = Array.from({ length: 10 }, (_, at) => `  s${at}: {networks: [192.0.${at}.0/24, '2001:db8:${at}::/48']}`)
const address = fc.tuple(fc.constantFrom('A', 'AAAA'), fc.constantFrom(0, 1, 7, 8, 9, 11), fc.nat({ max: 1 }))
const text = ([type, site, host]: readonly [string, number, number]) =>
  type === 'A' ? `192.0.${site}.${host}` : `2001:db8:${site}::${host}`

test('a variant that moves addresses knows where they stand as if it were read by itself', () => {
  const records = fc.array(fc.tuple(fc.nat({ max: 8 }), address), { minLength: 4, maxLength: 20 })
  const moves = fc.uniqueArray(fc.tuple(address, fc.nat({ max: 11 })), {
    minLength: 1,
    maxLength: 6,
    selector: ([from]) => text(from),
  })
  let patched = 0
  fc.assert(
    fc.property(records, moves, (owners, replaced) => {
      const lines = owners.map(([owner, at]) => `h${owner} ${at[0]} ${text(at)}`)
      const entries = replaced.map(([from, to]) => `{from: '${text(from)}', to: '${text([from[0], to, from[2]])}'}`)
      const { project, build } = memoryProject({
        'secours.yaml': `sites:\n${sites.join('\n')}\n`,
        'zones/a.example/normal.zone': `$TTL 60\n@ SOA n h 1 2 3 4 5\n${lines.join('\n')}\n`,
        'zones/a.example/moved.yaml': `down: [s0]\nreplace: [${entries.join(', ')}]\n`,
      })
      const variants = build(apex)?.variants
      const [normal, moved] = [variants?.get('normal'), variants?.get('moved')]
      if (normal?.zone === undefined || moved?.zone === undefined) return
      const zones = new ProjectZones([apex], build, 'moved')
      const index = new SiteIndex(project.sites.values())
      const around = (variant: typeof normal, zone: Zone) => ({ zones, reached: { variant, zone }, sites: index })
      const base = new ZoneContext(normal.zone, around(normal, normal.zone))
      const context = new ZoneContext(moved.zone, around(moved, moved.zone), undefined, base)
      if (context.base !== undefined && moved.zone.patch !== undefined) patched++
      const { names, columns, files, duplicates } = moved.zone
      const alone = new Zone(names, moved.zone.apex, columns, files, duplicates)
      const list = ({ count, rrsets, bits }: ReturnType<typeof standing>) =>
        Array.from({ length: count }, (_, at) => [rrsets[at], bits[at]])
      expect(list(standing(context))).toEqual(list(standing(new ZoneContext(alone, around(moved, alone)))))
    }),
    { numRuns: 300 },
  )
  expect(patched).toBeGreaterThan(50)
})

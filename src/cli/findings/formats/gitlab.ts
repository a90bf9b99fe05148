import type { Place, Severity } from '../../../diagnostic.ts'
import { oneLine } from '../../print/text.ts'
import { defineFindingsFormat } from '../findings.ts'
import { fingerprintOf, fingerprintsOf } from '../fingerprint.ts'
import { pathOf, regionOf } from '../region.ts'
import { explain, printIgnored, printReadiness } from '../words.ts'

const severities: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'minor', info: 'info' }

/** GitLab's Code Quality report: an array of faults, without a place for anything else, so that the rest stands there as info. */
export const format = defineFindingsFormat({
  describe: 'a Code Quality report for GitLab',
  print({ diagnostics, silenced, readiness, folder }) {
    const fingerprints = fingerprintsOf(diagnostics)
    const entries = [
      ...diagnostics.map((diagnostic, i) => ({
        description: oneLine(explain(diagnostic, folder).join('; ')),
        check_name: diagnostic.code,
        fingerprint: fingerprints[i] as string,
        severity: severities[diagnostic.severity],
        location: locationOf(diagnostic.place, folder),
      })),
      ...silenced.map(({ diagnostic, ignore }) => ({
        description: oneLine(`ignored: ${printIgnored({ diagnostic, ignore })}`),
        check_name: 'ignored',
        fingerprint: fingerprintOf('ignored', ...fingerprintsOf([diagnostic])),
        severity: severities.info,
        location: locationOf(ignore.place, folder),
      })),
      ...readiness.map((one) => ({
        description: oneLine(`${one.zone} ${one.variant}: ${printReadiness(one)}`),
        check_name: 'readiness',
        fingerprint: fingerprintOf('readiness', one.zone, one.variant),
        severity: severities.info,
        location: locationOf(one.place, folder),
      })),
    ]
    return `${JSON.stringify(entries, null, 2)}\n`
  },
})

/** A place is demanded: what has none is of the project. */
function locationOf(place: Place | undefined, folder: string) {
  if (place === undefined) return { path: `${folder}secours.yaml`, lines: { begin: 1 } }
  return { path: pathOf(place, folder), lines: { begin: regionOf(place).line } }
}

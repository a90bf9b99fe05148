import { entryOf, type Fault } from './fault.ts'
import { backupNetwork } from './healthy.ts'
import type { ZoneModel } from './model.ts'

const at = (zone: ZoneModel, owner: string, type: string) => ({ zone: zone.apex, owner, type })
const ds = (octet: string) => `12345 13 2 ${octet.repeat(32)}`

/** Adds records of one owner to normal. */
function adding(code: string, what: string, owner: string, type: string, value: string): Fault {
  return {
    code,
    what,
    inject({ zone }) {
      zone.records.push({ owner, type, values: [value] })
      return at(zone, owner, type)
    },
  }
}

/** What goes wrong about name servers, delegations, and what the parent is told. */
export const faultsOfDelegations: readonly Fault[] = [
  adding('ds-at-apex', 'a DS in its own zone', '', 'DS', ds('ab')),
  adding('ds-without-delegation', 'a DS of a host', 'alone', 'DS', ds('ab')),
  adding('glue-extra', 'an address below a delegation that no server has', 'www.sub', 'A', '203.0.113.9'),
  adding('dname-at-wildcard', 'a redirection by a wildcard', '*.part', 'DNAME', 'elsewhere.test.'),
  adding('ns-at-wildcard', 'a delegation by a wildcard', '*.part', 'NS', 'ns2'),
  adding('nsec3-owner', 'an NSEC3 record at a host', 'desk', 'NSEC3', `1 0 0 - ${'0'.repeat(32)} A`),
  adding(
    'naptr-regexp',
    'a substitution without its end',
    'desk',
    'NAPTR',
    '10 10 "u" "E2U+sip" "!^.*$!sip:a@b.example" .',
  ),
  {
    code: 'cds-cdnskey',
    what: 'CDS of a key that the zone does not have',
    severity: 'warning',
    inject({ zone }) {
      zone.records.push({ owner: '', type: 'CDS', values: [ds('ab')] })
      return at(zone, '', 'CDS')
    },
  },
  {
    code: 'cds-in-variant',
    what: 'a variant that asks the parent to remove the DS',
    inject({ zone, overlay }) {
      overlay.records.push({ owner: '', type: 'CDS', values: ['0 0 0 00'] })
      overlay.records.push({ owner: '', type: 'CDNSKEY', values: ['0 3 0 AA=='] })
      return [at(zone, '', 'CDS'), at(zone, '', 'CDNSKEY')]
    },
  },
  {
    code: 'ds-dropped',
    what: 'a removed DS',
    inject({ zone, overlay }) {
      zone.records.push({ owner: 'sub', type: 'DS', values: [ds('ab')] })
      overlay.remove.push({ name: 'sub', type: 'DS', reason: 'the keys are lost' })
      return at(zone, 'sub', 'DS')
    },
  },
  {
    code: 'ds-dropped',
    what: 'a DS of other keys',
    inject({ zone, overlay }) {
      zone.records.push({ owner: 'Sub', type: 'DS', values: [ds('ab')] })
      overlay.records.push({ owner: 'sub', type: 'DS', values: [ds('cd')] })
      return at(zone, 'sub', 'DS')
    },
  },
  {
    code: 'ns-missing',
    what: 'a zone without name servers',
    inject({ zone }) {
      zone.records = zone.records.filter((entry) => entry !== entryOf(zone, '', 'NS'))
      return at(zone, '', 'NS')
    },
  },
  {
    code: 'ns-diversity',
    what: 'name servers that all stand in one site',
    inject({ zone, project }) {
      entryOf(zone, 'ns1', 'A').values = [`${backupNetwork}.52`]
      return project.zones.map((each) => at(each, '', 'NS'))
    },
  },
  {
    code: 'zonemd-mismatch',
    what: 'a digest of another zone',
    inject({ zone }) {
      zone.form = 'master'
      zone.lines.push(`@ ZONEMD 2026010101 1 1 ${'ab'.repeat(48)}`)
      return at(zone, '', 'ZONEMD')
    },
  },
  {
    code: 'soa-multiple',
    what: 'a second SOA',
    inject({ zone }) {
      zone.form = 'master'
      zone.lines.push('@ SOA ns2 hostmaster 2026010102 2h 15m 2w 5m')
      return at(zone, '', 'SOA')
    },
  },
  {
    code: 'ttl-range',
    what: 'a TTL of 136 years',
    inject({ zone }) {
      zone.form = 'master'
      zone.lines.push('desk 4294967295 A 203.0.113.9')
      return { zone: zone.apex }
    },
  },
]

import { printDefinition } from '../../definition/print/print-definition.ts'
import type { Diagnostic } from '../../diagnostic.ts'
import { displayName } from '../../dns/name.ts'
import { nsType, soaType } from '../../dns/type-codes.ts'
import type { Zone } from '../../zone/zone.ts'
import { DefinitionFaults } from '../definition-faults.ts'
import type { ImportedZone } from './imported-zone.ts'

/** The text of `normal.yaml`, and all that is to be told of it. */
export interface ImportedDefinition {
  readonly text: string
  readonly diagnostics: readonly Diagnostic[]
}

/** Throws DefinitionFaults where nothing of the zone could be read. */
export function definitionOf({ zone, diagnostics }: ImportedZone, schema: string): ImportedDefinition {
  if (zone.recordCount === 0) throw new DefinitionFaults([...diagnostics, nothingIn(zone)])
  const { text, diagnostics: unsaid } = printDefinition(zone, schema)
  return { text, diagnostics: [...diagnostics, ...unsaid, ...withoutSoa(zone), ...withoutNs(zone)] }
}

function nothingIn(zone: Zone): Diagnostic {
  const message = `nothing of ${displayName(zone.apexName)} could be read`
  return { code: 'zone-empty', severity: 'error', message }
}

/** No loss: an octoDNS file hardly ever has one, and the project can say it for all. What is to be written is told, or it would not validate. */
function withoutSoa(zone: Zone): readonly Diagnostic[] {
  if (zone.find(zone.apex, soaType) >= 0) return []
  const apex = displayName(zone.apexName)
  const ns = zone.find(zone.apex, nsType)
  const mname = ns < 0 ? `ns1.${apex}.` : zone.names.name(zone.nameAt(zone.firstRecord(ns), 0))
  const example = `soa: {mname: ${mname}, rname: hostmaster@${apex}, refresh: 2h, retry: 15m, expire: 2w, minimum: 5m}`
  const hint = `say it in the definition, or under defaults in secours.yaml: ${example}`
  return [{ code: 'soa-missing', severity: 'info', message: `${apex} comes without a SOA`, hint }]
}

function withoutNs(zone: Zone): readonly Diagnostic[] {
  if (zone.find(zone.apex, nsType) >= 0) return []
  const message = `${displayName(zone.apexName)} comes without name servers`
  const hint = "write them to the apex, before it can be served: '': {type: NS, values: [..]}"
  return [{ code: 'ns-missing', severity: 'info', message, hint }]
}

import { cnameType, dnameType, httpsType, naptrType, svcbType, uriType } from '../../dns/type-codes.ts'
import { knownRecordTypes } from '../../rdata/registry.ts'
import type { TargetNeeds } from '../../rdata/target-needs.ts'
import { gatewayTypes } from '../../reach/gateways.ts'
import { type Aspect, type HostType, hostTypes } from '../zone-context.ts'

/** A type whose records lead to a name at which something has to stand. */
export interface TargetType extends HostType {
  readonly needs: TargetNeeds
}

/** SVCB and HTTPS: a dot stands for the owner, and of an alias the same type may be at its target (RFC 9460 sections 2.4.2 and 2.5.2). */
export const serviceBindings: ReadonlySet<number> = new Set([svcbType, httpsType])

/** Those that resolvers and mail servers follow by themselves come first. */
export const targetTypes: readonly TargetType[] = knownRecordTypes
  .flatMap(({ code, name, fields, nameOffsets }): TargetType[] => {
    const names = fields.flatMap(([, kind]) => kind.name ?? [])
    const at = names.findIndex(({ needs }) => needs !== undefined)
    const needs = names[at]?.needs
    const offset = nameOffsets?.[at]
    return needs === undefined || offset === undefined ? [] : [{ code, name, offset, needs }]
  })
  .sort((a, b) => rankOf(a) - rankOf(b) || a.code - b.code)

function rankOf({ code }: HostType): number {
  const at = hostTypes.findIndex((host) => host.code === code)
  return at < 0 ? hostTypes.length : at
}

/** By a type's code: its place in `targetTypes`, from 1 on; 0 for all others. */
export const targetTypeNumbers = new Uint8Array(0x1_0000)
for (const [at, { code }] of targetTypes.entries()) targetTypeNumbers[code] = at + 1

/** What hangs on where these and NAPTR, URI, IPSECKEY, AMTRELAY and HIP records lead, along aliases, and in other zones of the project too. */
export const targetAspects: readonly Aspect[] = [
  ...targetTypes.map(({ code }) => code),
  ...[naptrType, uriType, ...gatewayTypes, cnameType, dnameType],
  'beyond',
]

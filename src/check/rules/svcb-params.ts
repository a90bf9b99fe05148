import { httpsType } from '../../dns/type-codes.ts'
import { readSvcParams } from '../../rdata/fields/svc-params.ts'
import { printSvcKey, type SvcParam, svcKeysIn, svcProtocolsIn, svcValueFault } from '../../rdata/fields/svc-values.ts'
import { typeName } from '../../rdata/registry.ts'
import type { NameId, NameTable } from '../../zone/name-table.ts'
import type { RecordId, Zone } from '../../zone/zone.ts'
import { defineRule, type Finding } from '../rule.ts'
import { isAliasRecord, serviceTypes } from '../values/service-records.ts'

const mandatoryKey = 0
const alpnKey = 1
const noDefaultAlpnKey = 2
const portKey = 3
const dohpathKey = 7

/** What a record is followed for: RFC 9460 section 9 says more of HTTPS, RFC 9461 of DNS. */
type Scheme = 'https' | 'dns' | 'other'
/** Keys that whoever follows a record has to know anyway (RFC 9460 section 9, RFC 9461 section 4.2). */
const automatic: Readonly<Record<Scheme, readonly number[]>> = {
  https: [portKey, noDefaultAlpnKey],
  dns: [portKey],
  other: [],
}

export const svcbParams = defineRule({
  code: 'svcb-params',
  class: 'zone',
  severity: 'error',
  reference: 'RFC 9460 sections 7 and 8, RFC 9461 sections 4 and 5',
  title: 'a parameter of an SVCB or HTTPS record is none, or lacks another one that it needs',
  why: 'Clients that know the parameter leave out the record as a whole.',
  example: '@ HTTPS 1 . no-default-alpn',
  needs: serviceTypes,
  reads: serviceTypes,
  check(context, report) {
    const { zone } = context
    for (const type of serviceTypes) {
      for (const rrset of context.ofType(type)) {
        const scheme = type === httpsType ? 'https' : schemeOf(zone.names, zone.ownerOf(rrset))

        for (let record = zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
          const params = paramsOf(zone, record)
          // Servers refuse a zone with a faulty record also where a zone cut hides it, and where it is an alias, whose parameters nobody reads.
          const fault = findFault(params)
          const advice = fault === undefined && !isAliasRecord(zone, record) ? findAdvice(params, scheme) : undefined
          const finding = fault ?? (advice === undefined || context.isOccludedSet(rrset) ? undefined : advice)
          if (finding !== undefined) report({ ...finding, record, message: `${typeName(type)}: ${finding.message}` })
        }
      }
    }
  },
})

function paramsOf(zone: Zone, record: RecordId): readonly SvcParam[] {
  const source = zone.rdataSource(record)
  source.u16()
  source.nameId()
  return readSvcParams(source)
}

type Fault = Pick<Finding, 'message' | 'severity' | 'hint'>

/** Of each parameter, then of all of them together: a client takes no record that has such a fault. */
function findFault(params: readonly SvcParam[]): Fault | undefined {
  for (const param of params) {
    const fault = svcValueFault(param)
    if (fault !== undefined) return { message: `${printSvcKey(param.key)}: ${fault}` }
  }
  const missing = mandatoryOf(params).find((key) => valueFor(params, key) === undefined)
  if (missing !== undefined) return { message: `${printSvcKey(missing)} is mandatory and not there` }
  return valueFor(params, noDefaultAlpnKey) !== undefined && valueFor(params, alpnKey) === undefined
    ? { message: 'no-default-alpn stands without alpn' }
    : undefined
}

/** HTTP of any version, by its registered protocol. */
const http = /^(?:http\/\d(?:\.\d)?|h[23]c?|h3-\d+)$/
/** DNS over TLS and over QUIC (RFC 7858, RFC 9250). */
const dns: ReadonlySet<string> = new Set(['dot', 'doq'])

/** A server of DNS has no default protocol, and over HTTP it has no default path (RFC 9461 sections 4.1 and 5). */
function findDnsFault(params: readonly SvcParam[]): Fault | undefined {
  const alpn = valueFor(params, alpnKey)
  if (alpn === undefined) {
    return { message: 'a DNS server has no default protocol: without alpn nobody takes the record', hint: 'alpn=dot' }
  }
  const protocols = svcProtocolsIn(alpn)
  const overHttp = protocols.find((protocol) => http.test(protocol))
  if (overHttp !== undefined) {
    return valueFor(params, dohpathKey) === undefined
      ? { message: `${overHttp} is DNS over HTTPS, and its path is missing`, hint: 'dohpath=/dns-query{?dns}' }
      : undefined
  }
  return protocols.some((protocol) => dns.has(protocol))
    ? undefined
    : { severity: 'warning', message: `DNS is spoken over none of the protocols ${protocols.join(' ')}` }
}

function findAdvice(params: readonly SvcParam[], scheme: Scheme): Fault | undefined {
  return (scheme === 'dns' ? findDnsFault(params) : undefined) ?? findWaste(params, scheme)
}

/** RFC 9460 section 8: keys that are mandatory by themselves should not be listed. */
function findWaste(params: readonly SvcParam[], scheme: Scheme): Fault | undefined {
  const listed = mandatoryOf(params).find((key) => automatic[scheme].includes(key))
  return listed === undefined
    ? undefined
    : { severity: 'warning', message: `${printSvcKey(listed)} is mandatory by itself, and need not be listed` }
}

function mandatoryOf(params: readonly SvcParam[]): readonly number[] {
  return svcKeysIn(valueFor(params, mandatoryKey) ?? new Uint8Array(0))
}

function valueFor(params: readonly SvcParam[], wanted: number): Uint8Array | undefined {
  return params.find(({ key }) => key === wanted)?.value
}

/** What an SVCB record says by its owner: `_dns` and `_8530._dns` are those of a DNS server (RFC 9461 section 3). */
function schemeOf(names: NameTable, owner: NameId): Scheme {
  if (names.depth(owner) === 0) return 'other'
  const first = labelText(names, owner)
  const above = /^_\d{1,5}$/.test(first) && names.depth(owner) > 1 ? labelText(names, names.parent(owner)) : first
  return above === '_dns' ? 'dns' : 'other'
}

function labelText(names: NameTable, name: NameId): string {
  return String.fromCharCode(...names.label(name)).toLowerCase()
}

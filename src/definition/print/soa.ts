import { displayName, labelsOf, type Name, parentName, relativeName } from '../../dns/name.ts'
import { maxTtl } from '../../dns/ttl.ts'
import { WireSource } from '../../rdata/source.ts'
import { printFlowMapping, printScalar } from './scalar.ts'
import { printSeconds } from './seconds.ts'

const timers = ['refresh', 'retry', 'expire', 'minimum'] as const

export interface PrintedSoa {
  readonly text: string
  /** Timers that no definition can say (RFC 2181 section 8 ends times at 2^31-1): they are printed as the longest that it can. */
  readonly cut: readonly string[]
}

/** The value of `soa`. The serial is no part of it. `ttl` is given where it is not the zone's default. */
export function printSoa(rdata: Uint8Array, apex: Name, ttl: number | undefined): PrintedSoa {
  const source = new WireSource(rdata)
  const mname = source.nameText() as Name
  const rname = source.nameText() as Name
  source.u32()
  const times = timers.map((timer) => [timer, source.u32()] as const)
  const entries: (readonly [string, string])[] = [
    ['mname', printScalar(relativeName(mname, apex))],
    ['rname', printScalar(mailbox(rname))],
    ...times.map(([timer, seconds]) => [timer, printSeconds(Math.min(seconds, maxTtl))] as const),
  ]
  if (ttl !== undefined) entries.push(['ttl', printSeconds(ttl)])
  const cut = times.filter(([, seconds]) => seconds > maxTtl).map(([timer]) => timer)
  return { text: printFlowMapping(entries), cut }
}

/** As a person writes it (RFC 1035 section 8) where both parts allow that, else as the absolute name. */
function mailbox(rname: Name): string {
  const local = (labelsOf(rname)[0] ?? '').replaceAll('\\.', '.')
  const domain = parentName(rname) ?? rname
  const isPlain = /^[-\w+]+(?:\.[-\w+]+)*$/.test(local) && /^[-\w.]*[-\w]\.$/.test(domain)
  if (isPlain) return `${local}@${displayName(domain)}`
  // An @ in it, escaped or not, would be read as a mailbox's.
  return rname.replaceAll(/\\(?:\d{3}|.)/g, (octet) => (octet === '\\@' ? '\\064' : octet))
}

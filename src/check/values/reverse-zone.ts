import { displayName } from '../../dns/name.ts'
import type { Zone } from '../../zone/zone.ts'

/** Whether a zone says which names addresses have (RFC 1035 section 3.5, RFC 3596 section 2.5). */
export function isReverseZone({ apexName }: Zone): boolean {
  return /(?:^|\.)(?:in-addr|ip6)\.arpa$/i.test(displayName(apexName))
}

import { aaaaType, aType, isdnType, l32Type, l64Type, nsapType, x25Type } from '../dns/type-codes.ts'

/**
 * What has to stand at a name in rdata, so that who follows it comes anywhere. Names of which an RFC asks nothing have none: the
 * primary of a SOA, which may be hidden; PTR, whose targets are often mere labels; RP, MG, MR, MINFO and PX, which name mailboxes.
 */
export interface TargetNeeds {
  /** One of these types is asked for there. */
  readonly types: readonly number[]
  /** Whether an alias of a name that has them does as well. */
  readonly mayBeAlias: boolean
  /** Whether the record serves nothing without, or who reads it goes on in another way, or hardly anybody reads it. */
  readonly weight: 'must' | 'should'
}

const addressTypes = [aType, aaaaType]

/** The host itself (RFC 2181 section 10.3, RFC 2782, RFC 5321 section 5.1). */
export const hostItself: TargetNeeds = { types: addressTypes, mayBeAlias: false, weight: 'must' }

/** A host, by any of its names. */
export const anyHost: TargetNeeds = { types: addressTypes, mayBeAlias: true, weight: 'should' }

/** A relay, which need not be on the Internet (RFC 1183 section 3.3). */
export const relay: TargetNeeds = {
  types: [...addressTypes, x25Type, isdnType, nsapType],
  mayBeAlias: true,
  weight: 'should',
}

/** A name with locators (RFC 6742 section 2.4). */
export const locators: TargetNeeds = { types: [l32Type, l64Type], mayBeAlias: true, weight: 'should' }

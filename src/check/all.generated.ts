// Written by build.mjs from the folder src/check/rules: edit that instead.
import { cnameExclusive } from './rules/cname-exclusive.ts'
import { cnameLoop } from './rules/cname-loop.ts'
import { expectFailed } from './rules/expect-failed.ts'
import { ignoreUnmatched } from './rules/ignore-unmatched.ts'
import { leadsToDownSite } from './rules/leads-to-down-site.ts'
import { mailBounces } from './rules/mail-bounces.ts'
import { missingDot } from './rules/missing-dot.ts'
import { mxCoverage } from './rules/mx-coverage.ts'
import { nameInvalid } from './rules/name-invalid.ts'
import { noEffectiveChange } from './rules/no-effective-change.ts'
import { nsMissing } from './rules/ns-missing.ts'
import { outOfZone } from './rules/out-of-zone.ts'
import { overlayUnmatched } from './rules/overlay-unmatched.ts'
import { rdataInvalid } from './rules/rdata-invalid.ts'
import { rrsetEmptied } from './rules/rrset-emptied.ts'
import { soaMissing } from './rules/soa-missing.ts'
import { soaMultiple } from './rules/soa-multiple.ts'
import { targetIsAlias } from './rules/target-is-alias.ts'
import { targetMissing } from './rules/target-missing.ts'
import { ttlExceedsRto } from './rules/ttl-exceeds-rto.ts'
import { ttlMismatch } from './rules/ttl-mismatch.ts'

export const allRules = [
  cnameExclusive,
  cnameLoop,
  expectFailed,
  ignoreUnmatched,
  leadsToDownSite,
  mailBounces,
  missingDot,
  mxCoverage,
  nameInvalid,
  noEffectiveChange,
  nsMissing,
  outOfZone,
  overlayUnmatched,
  rdataInvalid,
  rrsetEmptied,
  soaMissing,
  soaMultiple,
  targetIsAlias,
  targetMissing,
  ttlExceedsRto,
  ttlMismatch,
] as const

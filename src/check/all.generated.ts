// Written by build.mjs from the folder src/check/rules: edit that instead.
import { acmeParity } from './rules/acme-parity.ts'
import { addressScope } from './rules/address-scope.ts'
import { caaParity } from './rules/caa-parity.ts'
import { caaSyntax } from './rules/caa-syntax.ts'
import { capacity } from './rules/capacity.ts'
import { cdsCdnskey } from './rules/cds-cdnskey.ts'
import { cdsInVariant } from './rules/cds-in-variant.ts'
import { cnameDangling } from './rules/cname-dangling.ts'
import { cnameExclusive } from './rules/cname-exclusive.ts'
import { cnameLoop } from './rules/cname-loop.ts'
import { delegationDropped } from './rules/delegation-dropped.ts'
import { dkimParity } from './rules/dkim-parity.ts'
import { dmarcParity } from './rules/dmarc-parity.ts'
import { dmarcSyntax } from './rules/dmarc-syntax.ts'
import { dnameAtWildcard } from './rules/dname-at-wildcard.ts'
import { dnameChildren } from './rules/dname-children.ts'
import { dnameMultiple } from './rules/dname-multiple.ts'
import { dnskeyAlgorithm } from './rules/dnskey-algorithm.ts'
import { dnskeyMissing } from './rules/dnskey-missing.ts'
import { dsAlgorithm } from './rules/ds-algorithm.ts'
import { dsAtApex } from './rules/ds-at-apex.ts'
import { dsDigest } from './rules/ds-digest.ts'
import { dsDropped } from './rules/ds-dropped.ts'
import { dsWithoutDelegation } from './rules/ds-without-delegation.ts'
import { dualStackOrphan } from './rules/dual-stack-orphan.ts'
import { duplicateRecord } from './rules/duplicate-record.ts'
import { expectContradiction } from './rules/expect-contradiction.ts'
import { expectFailed } from './rules/expect-failed.ts'
import { expireCover } from './rules/expire-cover.ts'
import { externalDependency } from './rules/external-dependency.ts'
import { glueDrift } from './rules/glue-drift.ts'
import { glueExtra } from './rules/glue-extra.ts'
import { glueMissing } from './rules/glue-missing.ts'
import { hostnameCharset } from './rules/hostname-charset.ts'
import { ignoreUnmatched } from './rules/ignore-unmatched.ts'
import { keySet } from './rules/key-set.ts'
import { leadsToDownSite } from './rules/leads-to-down-site.ts'
import { mailBounces } from './rules/mail-bounces.ts'
import { missingDot } from './rules/missing-dot.ts'
import { mtaStsParity } from './rules/mta-sts-parity.ts'
import { mxCoverage } from './rules/mx-coverage.ts'
import { nameInvalid } from './rules/name-invalid.ts'
import { naptrRegexp } from './rules/naptr-regexp.ts'
import { negativeTtlWindow } from './rules/negative-ttl-window.ts'
import { noEffectiveChange } from './rules/no-effective-change.ts'
import { noLivingPrimary } from './rules/no-living-primary.ts'
import { nsAllDown } from './rules/ns-all-down.ts'
import { nsAtWildcard } from './rules/ns-at-wildcard.ts'
import { nsBesideDname } from './rules/ns-beside-dname.ts'
import { nsChange } from './rules/ns-change.ts'
import { nsCount } from './rules/ns-count.ts'
import { nsDiversity } from './rules/ns-diversity.ts'
import { nsMissing } from './rules/ns-missing.ts'
import { nsecChain } from './rules/nsec-chain.ts'
import { nsec3Chain } from './rules/nsec3-chain.ts'
import { nsec3Owner } from './rules/nsec3-owner.ts'
import { nullMxExclusive } from './rules/null-mx-exclusive.ts'
import { occluded } from './rules/occluded.ts'
import { operatorPath } from './rules/operator-path.ts'
import { outOfZone } from './rules/out-of-zone.ts'
import { overlayUnmatched } from './rules/overlay-unmatched.ts'
import { rdataInvalid } from './rules/rdata-invalid.ts'
import { rrsetEmptied } from './rules/rrset-emptied.ts'
import { rrsigExpired } from './rules/rrsig-expired.ts'
import { rrsigInvalid } from './rules/rrsig-invalid.ts'
import { rrsigMissing } from './rules/rrsig-missing.ts'
import { rrsigShelfLife } from './rules/rrsig-shelf-life.ts'
import { serialInDefinition } from './rules/serial-in-definition.ts'
import { signednessChange } from './rules/signedness-change.ts'
import { signerDown } from './rules/signer-down.ts'
import { siteUnused } from './rules/site-unused.ts'
import { siteWithoutVariant } from './rules/site-without-variant.ts'
import { soaMissing } from './rules/soa-missing.ts'
import { soaMultiple } from './rules/soa-multiple.ts'
import { soaTimersDiffer } from './rules/soa-timers-differ.ts'
import { soaTimers } from './rules/soa-timers.ts'
import { spfCoversVariant } from './rules/spf-covers-variant.ts'
import { spfSingle } from './rules/spf-single.ts'
import { spfSyntax } from './rules/spf-syntax.ts'
import { sshfpLength } from './rules/sshfp-length.ts'
import { svcbAliasMode } from './rules/svcb-alias-mode.ts'
import { svcbHintStale } from './rules/svcb-hint-stale.ts'
import { svcbParams } from './rules/svcb-params.ts'
import { targetDropped } from './rules/target-dropped.ts'
import { targetIsAddress } from './rules/target-is-address.ts'
import { targetIsAlias } from './rules/target-is-alias.ts'
import { targetMissing } from './rules/target-missing.ts'
import { tlsaParity } from './rules/tlsa-parity.ts'
import { tlsaUsage } from './rules/tlsa-usage.ts'
import { ttlDelaysRestore } from './rules/ttl-delays-restore.ts'
import { ttlExceedsRto } from './rules/ttl-exceeds-rto.ts'
import { ttlMismatch } from './rules/ttl-mismatch.ts'
import { ttlRange } from './rules/ttl-range.ts'
import { typeChangeCached } from './rules/type-change-cached.ts'
import { undeclaredChange } from './rules/undeclared-change.ts'
import { wildcardHidden } from './rules/wildcard-hidden.ts'
import { wildcardShadow } from './rules/wildcard-shadow.ts'
import { zoneTruncated } from './rules/zone-truncated.ts'
import { zonemdMismatch } from './rules/zonemd-mismatch.ts'

export const allRules = [
  acmeParity,
  addressScope,
  caaParity,
  caaSyntax,
  capacity,
  cdsCdnskey,
  cdsInVariant,
  cnameDangling,
  cnameExclusive,
  cnameLoop,
  delegationDropped,
  dkimParity,
  dmarcParity,
  dmarcSyntax,
  dnameAtWildcard,
  dnameChildren,
  dnameMultiple,
  dnskeyAlgorithm,
  dnskeyMissing,
  dsAlgorithm,
  dsAtApex,
  dsDigest,
  dsDropped,
  dsWithoutDelegation,
  dualStackOrphan,
  duplicateRecord,
  expectContradiction,
  expectFailed,
  expireCover,
  externalDependency,
  glueDrift,
  glueExtra,
  glueMissing,
  hostnameCharset,
  ignoreUnmatched,
  keySet,
  leadsToDownSite,
  mailBounces,
  missingDot,
  mtaStsParity,
  mxCoverage,
  nameInvalid,
  naptrRegexp,
  negativeTtlWindow,
  noEffectiveChange,
  noLivingPrimary,
  nsAllDown,
  nsAtWildcard,
  nsBesideDname,
  nsChange,
  nsCount,
  nsDiversity,
  nsMissing,
  nsecChain,
  nsec3Chain,
  nsec3Owner,
  nullMxExclusive,
  occluded,
  operatorPath,
  outOfZone,
  overlayUnmatched,
  rdataInvalid,
  rrsetEmptied,
  rrsigExpired,
  rrsigInvalid,
  rrsigMissing,
  rrsigShelfLife,
  serialInDefinition,
  signednessChange,
  signerDown,
  siteUnused,
  siteWithoutVariant,
  soaMissing,
  soaMultiple,
  soaTimersDiffer,
  soaTimers,
  spfCoversVariant,
  spfSingle,
  spfSyntax,
  sshfpLength,
  svcbAliasMode,
  svcbHintStale,
  svcbParams,
  targetDropped,
  targetIsAddress,
  targetIsAlias,
  targetMissing,
  tlsaParity,
  tlsaUsage,
  ttlDelaysRestore,
  ttlExceedsRto,
  ttlMismatch,
  ttlRange,
  typeChangeCached,
  undeclaredChange,
  wildcardHidden,
  wildcardShadow,
  zoneTruncated,
  zonemdMismatch,
] as const

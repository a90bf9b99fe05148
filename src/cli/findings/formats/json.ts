import type { Silenced } from '../../../check/run/silence.ts'
import type { VariantReadiness } from '../../../readiness/readiness.ts'
import { diagnosticsToJson } from '../../print/diagnostic-json.ts'
import { printDocument } from '../../shell.ts'
import { defineFindingsFormat } from '../findings.ts'

export const format = defineFindingsFormat({
  describe: 'for a script; schemas/validate.schema.json describes it',
  print({ zones, diagnostics, silenced, readiness }) {
    return printDocument({
      zones,
      ...diagnosticsToJson(diagnostics),
      ignored: silenced.map(ignoredToJson),
      readiness: readiness.map(readinessToJson),
    })
  },
})

function ignoredToJson({ diagnostic, ignore }: Silenced) {
  const { zone = '', variant, owner, message } = diagnostic
  return {
    code: ignore.code,
    zone,
    ...(variant === undefined ? {} : { variant }),
    ...(owner === undefined ? {} : { owner }),
    message,
    reason: ignore.reason,
  }
}

function readinessToJson({ zone, variant, unchanged, names, cachedFor, down, sites, ...rest }: VariantReadiness) {
  const services = rest.services.map(({ declared, ...service }) => ({ ...service, declared: declared !== undefined }))
  return { zone, variant, unchanged, names, cachedFor, down, sites, services }
}

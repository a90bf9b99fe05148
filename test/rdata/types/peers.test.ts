import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { RecordType } from '../../../src/rdata/record-type.ts'
import { knownRecordTypes, recordTypeOfCode, recordTypeOfName } from '../../../src/rdata/registry.ts'
import { describeWith } from '../../servers/availability.ts'
import { octetsOfHex, parse, print } from '../forms.ts'
import { arbitraryText } from './arbitrary-text.ts'
import { foreignTexts } from './foreign-texts.ts'
import { limitTexts } from './limit-texts.ts'
import { printByBind, pythonWithDns, type RdataText, readByBind, readByDnspython, type Verdict } from './peers.ts'

/** The same records in each run; more of them, and others, where a person asks for it. */
const runs = Number(process.env.SECOURS_RDATA_RUNS ?? 15)
const seed = Number(process.env.SECOURS_RDATA_SEED ?? 1)

interface Sample extends RdataText {
  readonly code: number
  readonly hex: string
}

/** Generated rdata of a type as they were written, and as they are printed. */
function samplesOf(type: RecordType): Sample[] {
  return fc.sample(arbitraryText(type), { numRuns: runs, seed }).flatMap((text) => {
    const wire = parse(type, text)
    if (typeof wire === 'string') throw new Error(`${type.name} ${text}: ${wire}`)
    const hex = Buffer.from(wire).toString('hex')
    return [text, print(type, wire)].map((form) => ({ type: type.name, code: type.code, text: form, hex }))
  })
}

function disagreements(samples: readonly Sample[], verdicts: readonly Verdict[]): string[] {
  return samples.flatMap(({ type, text, hex }, i) => {
    const verdict = verdicts[i] as Verdict
    if ('wire' in verdict && verdict.wire === hex) return []
    return [`${type} ${text}: ${hex} here, ${'wire' in verdict ? verdict.wire : verdict.fault} there`]
  })
}

describeWith(['named-compilezone'], 'named-compilezone', () => {
  // A second SOA, and at another name than the apex, is no record of a zone.
  const samples = knownRecordTypes.filter(({ name, isNewToBind }) => name !== 'SOA' && !isNewToBind).flatMap(samplesOf)

  it('reads generated rdata as the same octets, as written and as printed', () => {
    expect(disagreements(samples, readByBind(samples))).toEqual([])
  })

  it('reads the examples and what others try as the same octets, as written and as printed', () => {
    const examples = knownRecordTypes
      .filter(({ isNewToBind }) => !isNewToBind)
      .flatMap((type) => type.examples.map(({ text, wire }) => [type.name, text, wire.replaceAll(' ', '')] as const))
    const tried = [...examples, ...foreignTexts, ...limitTexts]
      .filter(([name]) => name !== 'SOA')
      .flatMap(([name, text, hex]) => {
        const type = recordTypeOfName(name) as RecordType
        const forms = [text, print(type, octetsOfHex(hex))]
        return forms.map((form) => ({ type: name, code: type.code, text: form, hex }))
      })
    expect(disagreements(tried, readByBind(tried))).toEqual([])
  })

  it('writes their octets as texts that are the same octets here', () => {
    const texts = printByBind(samples)
    const differing = samples.flatMap(({ type, code, hex }, i) => {
      const text = texts[i]
      const wire = text === undefined ? 'no text' : parse(recordTypeOfCode(code), text.text)
      if (text?.type === type && typeof wire !== 'string' && Buffer.from(wire).toString('hex') === hex) return []
      return [`${type} ${hex}: ${text?.type} ${text?.text}: ${typeof wire === 'string' ? wire : 'other octets'}`]
    })
    expect(differing).toEqual([])
  })
})

/** Where it reads less than the RFC allows, or reads otherwise. */
const dnspythonDiffers: readonly ((sample: Sample) => boolean)[] = [
  // Escapes above 127 in strings become UTF-8.
  ({ text }) => /\\(12[89]|1[3-9]\d|2\d\d)/.test(text) && /"/.test(text),
  // Altitudes go through floating point.
  ({ type }) => type === 'LOC',
  // An empty subaddress is none.
  ({ type, text }) => type === 'ISDN' && text.endsWith(' ""'),
  // Any string is one of a GPOS to BIND, and only a number to it.
  ({ type }) => type === 'GPOS',
  // RFC 9460 section 2.4.2 has parameters in alias mode ignored, not refused.
  ({ type, text }) => /^(SVCB|HTTPS)$/.test(type) && text.startsWith('0 '),
  // Scheme 0 is reserved (RFC 8976 section 2.2.2), and a server that knows none keeps what it is given.
  ({ type, text }) => type === 'ZONEMD' && /^\d+ 0 /.test(text),
]

const python = pythonWithDns === undefined ? ['python3 with dnspython'] : []
describeWith(python, 'dnspython', () => {
  it('reads generated rdata of the types that it knows as the same octets, as printed', () => {
    const samples = knownRecordTypes
      .flatMap(samplesOf)
      .filter((sample, i) => i % 2 === 1 && !dnspythonDiffers.some((differs) => differs(sample)))
    const verdicts = readByDnspython(samples)
    const known = samples.filter((_, i) => !isUnknownType(verdicts[i] as Verdict))
    const knownVerdicts = verdicts.filter((verdict) => !isUnknownType(verdict))
    expect(disagreements(known, knownVerdicts)).toEqual([])
    expect(new Set(known.map(({ type }) => type)).size).toBeGreaterThan(45)
  })
})

function isUnknownType(verdict: Verdict): boolean {
  return 'fault' in verdict && /unknown type|UnknownRdatatype/.test(verdict.fault)
}

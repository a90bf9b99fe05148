import { caaType } from '../../dns/type-codes.ts'
import { defineRule } from '../rule.ts'
import { toldOctets } from '../values/told-octets.ts'

const label = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?'
const parameter = `${label}[ \\t]*=[ \\t]*[!-:<-~]*`
/** A certification authority, or none, and parameters (RFC 8659 section 4.2). */
const issuer = new RegExp(
  `^[ \\t]*(?:${label}(?:\\.${label})*)?[ \\t]*(?:;[ \\t]*(?:${parameter}(?:[ \\t]*;[ \\t]*${parameter})*[ \\t]*;?)?[ \\t]*)?$`,
  'i',
)
/** RFC 8659 section 4.4. */
const reportUrl = /^(?:mailto:[!-~]+@[!-~]+|https?:\/\/[!-~]+)$/i

const forms: ReadonlyMap<string, { readonly form: RegExp; readonly what: string }> = new Map(
  Object.entries({
    issue: { form: issuer, what: 'the domain of a certification authority, or ;' },
    issuewild: { form: issuer, what: 'the domain of a certification authority, or ;' },
    issuemail: { form: issuer, what: 'the domain of a certification authority, or ;' },
    iodef: { form: reportUrl, what: 'a URL with mailto:, http: or https:' },
  }),
)

export const caaSyntax = defineRule({
  code: 'caa-syntax',
  class: 'zone',
  severity: 'error',
  reference: 'RFC 8659 sections 4.2 to 4.4',
  title: 'the value of a CAA record is none that its tag can have',
  why: 'A certification authority that cannot read the value may take it for a refusal: certificates are not renewed.',
  example: '@ CAA 0 issue "ca.example.net account=1", where a semicolon is missing',
  needs: [caaType],
  reads: [caaType],
  check(context, report) {
    const { zone } = context
    for (const rrset of context.ofType(caaType)) {
      for (let record = zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
        const octets = zone.storedRdata(record)
        const tagEnd = 2 + (octets[1] as number)
        const tag = String.fromCharCode(...octets.subarray(2, tagEnd)).toLowerCase()
        const known = forms.get(tag)
        if (known === undefined) continue
        const value = Buffer.from(octets.subarray(tagEnd)).toString('latin1')
        if (known.form.test(value) || context.isOccludedSet(rrset)) continue
        report({
          record,
          message: `'${toldOctets(value)}' is no value of the CAA tag ${tag}: ${known.what} is expected`,
        })
      }
    }
  },
})

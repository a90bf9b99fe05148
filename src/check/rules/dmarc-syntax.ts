import { displayName } from '../../dns/name.ts'
import { txtType } from '../../dns/type-codes.ts'
import { noteRecord } from '../../reach/narrate.ts'
import { isAnswered, secondPolicies, txtPolicies } from '../mail/txt-policies.ts'
import { defineRule } from '../rule.ts'
import { toldOctets } from '../values/told-octets.ts'

const policy = /^(?:none|quarantine|reject)$/i
const alignment = /^[rs]$/i
const uris =
  /^[a-z][a-z0-9+.-]*:[^\s,!]+(?:![0-9]+[kmgt]?)?(?:[ \t]*,[ \t]*[a-z][a-z0-9+.-]*:[^\s,!]+(?:![0-9]+[kmgt]?)?)*$/i

/** What the tags may say that are known (RFC 7489 section 6.3); others are passed over. */
const values: ReadonlyMap<string, RegExp> = new Map([
  ['p', policy],
  ['sp', policy],
  ['adkim', alignment],
  ['aspf', alignment],
  ['pct', /^(?:100|[0-9]{1,2})$/],
  ['ri', /^[0-9]{1,10}$/],
  ['fo', /^[01ds](?:[ \t]*:[ \t]*[01ds])*$/i],
  ['rf', /^[a-z0-9-]+(?:[ \t]*:[ \t]*[a-z0-9-]+)*$/i],
  ['rua', uris],
  ['ruf', uris],
])

export const dmarcSyntax = defineRule({
  code: 'dmarc-syntax',
  class: 'zone',
  severity: 'error',
  reference: 'RFC 7489 sections 6.3 and 6.4',
  title: 'a DMARC record is malformed, or one of two',
  why: 'Receivers ignore what they cannot read: mail in your name is no longer refused.',
  example: '_dmarc TXT v=DMARC1; policy=reject',
  needs: [txtType],
  reads: [txtType],
  check(context, report) {
    const { zone } = context
    const { dmarc } = txtPolicies(context)
    for (const found of dmarc) {
      const fault = findFault(found.text)
      if (fault !== undefined && isAnswered(context, found)) report({ record: found.record, message: fault })
    }
    for (const { first, second } of secondPolicies(dmarc)) {
      if (!isAnswered(context, second)) continue
      const owner = zone.names.name(zone.ownerOf(second.rrset))
      report({
        record: second.record,
        message: `${displayName(owner)} has two DMARC records: receivers use neither`,
        related: [noteRecord(zone, first.record, owner)],
      })
    }
  },
})

function findFault(text: string): string | undefined {
  let hasPolicy = false
  for (let start = 0; start < text.length; ) {
    const semicolon = text.indexOf(';', start)
    const end = semicolon < 0 ? text.length : semicolon
    const tag = trimBlanks(text.slice(start, end))
    const equals = tag.indexOf('=')
    const name = trimBlanks(tag.slice(0, Math.max(equals, 0))).toLowerCase()
    const value = trimBlanks(tag.slice(equals + 1))
    if (start === 0) {
      if (value !== 'DMARC1') return `the version is DMARC1, in capitals, not '${toldOctets(value)}'`
    } else if (tag !== '') {
      if (name === '') return `'${toldOctets(tag)}' is no tag with a value`
      if (values.get(name)?.test(value) === false) return `'${toldOctets(value)}' is no value of the DMARC tag ${name}`
      hasPolicy ||= name === 'p'
    } else if (semicolon >= 0) return 'a tag is missing before a semicolon'
    start = end + 1
  }
  return hasPolicy ? undefined : 'the DMARC record has no policy (p=none, quarantine or reject)'
}

const blanks: ReadonlySet<string | undefined> = new Set([' ', '\t'])

/** Without what may stand about a tag; an octet that belongs to a character of more than one stays. */
function trimBlanks(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && blanks.has(text[start])) start++
  while (start < end && blanks.has(text[end - 1])) end--
  return text.slice(start, end)
}

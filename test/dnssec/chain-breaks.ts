import { encodeName, mustName } from '../../src/dns/name.ts'
import { hashOwner } from '../../src/dnssec/nsec3-hash.ts'
import { printBase32 } from '../../src/rdata/fields/base32.ts'
import type { Denial, Signer } from './signing.ts'

export type Lines = readonly string[]

export interface Break {
  readonly name: string
  readonly change: (lines: Lines) => Lines
  /** What is said of it, by any signer: all faults of the chain. */
  readonly says: readonly string[]
}

const without = (pattern: RegExp) => (lines: Lines) => lines.filter((line) => !pattern.test(line))
export const edit = (pattern: RegExp, change: (line: string) => string) => (lines: Lines) =>
  lines.map((line) => (pattern.test(line) ? change(line) : line))
const nsecOf = (owner: string) => new RegExp(`^${owner} \\d+ IN (NSEC|RRSIG NSEC) `)

/** What goes wrong with NSEC records. */
export const nsecBreaks: readonly Break[] = [
  { name: 'nothing', change: (lines) => lines, says: [] },
  {
    name: 'a record is missing',
    change: without(nsecOf('mail\\.example\\.')),
    says: ['error nsec-chain: mail.example has no NSEC record'],
  },
  {
    name: 'two records in a row are missing',
    change: without(/^(www|\*\.wild)\.example\. \d+ IN (NSEC|RRSIG NSEC) /),
    says: ['error nsec-chain: *.wild.example has no NSEC record', 'error nsec-chain: www.example has no NSEC record'],
  },
  {
    name: 'the last one is missing',
    change: without(nsecOf('www\\.example\\.')),
    says: ['error nsec-chain: www.example has no NSEC record'],
  },
  {
    name: 'a name was added',
    change: (lines) => [...lines, 'new.example. 300 IN A 192.0.2.9'],
    says: ['error nsec-chain: new.example has no NSEC record'],
  },
  {
    name: 'a name is gone, and its record is left',
    change: without(/^mail\.example\. \d+ IN (A|AAAA|RRSIG A|RRSIG AAAA) /),
    says: ['error nsec-chain: the NSEC record of mail.example lists A, AAAA, which are not there'],
  },
  {
    name: 'a name is gone with its record',
    change: without(/^mail\.example\. /),
    says: [
      'error nsec-chain: the NSEC record of host.in.ent.example says that mail.example comes next, and moved.example does',
    ],
  },
  {
    name: 'a type was added',
    change: (lines) => [...lines, 'mail.example. 300 IN TXT "new"'],
    says: ['error nsec-chain: the NSEC record of mail.example does not list TXT, which is there'],
  },
  {
    name: 'a record leads to itself',
    change: edit(/^mail\.example\. \d+ IN NSEC /, (line) => line.replace(/NSEC \S+/, 'NSEC mail.example.')),
    says: [
      'error nsec-chain: the NSEC record of mail.example says that mail.example comes next, and moved.example does',
    ],
  },
  {
    name: 'the last does not close the chain',
    change: edit(/^www\.example\. \d+ IN NSEC /, (line) => line.replace(/NSEC \S+/, 'NSEC zzz.example.')),
    says: ['error nsec-chain: the NSEC record of www.example says that zzz.example comes next, and example does'],
  },
  {
    name: 'there are two at one owner',
    change: (lines) => [...lines, 'mail.example. 300 IN NSEC moved.example. A RRSIG NSEC'],
    says: ['error nsec-chain: mail.example has more than one NSEC record'],
  },
  {
    name: 'glue has one',
    change: (lines) => [...lines, 'ns.sub.example. 300 IN NSEC svc.example. A RRSIG NSEC'],
    says: ['error nsec-chain: ns.sub.example has an NSEC record, and is no name that the zone answers for'],
  },
  {
    name: 'a delegation tells of its glue',
    change: edit(/^sub\.example\. \d+ IN NSEC /, (line) => `${line} A`),
    says: ['error nsec-chain: the NSEC record of sub.example lists A, which is not there'],
  },
  {
    name: 'all are missing',
    change: without(/ IN (NSEC|RRSIG NSEC) /),
    says: [
      'error nsec-chain: the zone is signed, and has neither NSEC nor NSEC3 records to prove what it does not have',
    ],
  },
  {
    name: 'the DS set of a delegation is gone',
    change: without(/^secure\.example\. \d+ IN (DS|RRSIG DS) /),
    says: ['error nsec-chain: the NSEC record of secure.example lists DS, which is not there'],
  },
]

const salt = Buffer.from('ab12', 'hex')

/** The hash of a name below the apex, in base 32. */
export function hashOf(name: string): string {
  const wire = encodeName(mustName(`${name}.example.`))
  return printBase32(hashOwner(wire, { algorithm: 1, flags: 0, iterations: 0, salt }))
}

export const nsec3Of = (name: string) => new RegExp(`^${hashOf(name)}\\.example\\. \\d+ IN (NSEC3|RRSIG NSEC3) `, 'i')
const paramAt = /^example\. \d+ IN NSEC3PARAM /

/** Adds a delegation two labels deep whose own hash a record covers that is made not to opt out, while all next closer names stay with others. */
function addBelowOptOut(lines: Lines): Lines {
  const owners = lines
    .flatMap((line) => /^(\S{32})\.example\. \d+ IN NSEC3 /i.exec(line)?.[1]?.toLowerCase() ?? [])
    .sort()
  const covering = (name: string) => owners.findLast((owner) => owner < hashOf(name)) ?? (owners.at(-1) as string)
  const kept = ['sub', 'away'].map(covering)
  const top = Array.from({ length: 99 }, (_, i) => `top${i}`).find(
    (name) => ![...kept, covering(name)].includes(covering(`x.${name}`)),
  )
  const flagged = covering(`x.${top}`)
  return [
    ...lines.map((line) =>
      line.toLowerCase().startsWith(`${flagged}.`) ? line.replace(' NSEC3 1 1 ', ' NSEC3 1 0 ') : line,
    ),
    `x.${top}.example. 300 IN NS ns.elsewhere.test.`,
  ]
}

export interface HashedBreak extends Break {
  /** Where it is not told of both kinds of chain. */
  readonly only?: Denial
  readonly by?: Signer
}

/** What goes wrong with NSEC3 records. */
export const nsec3Breaks: readonly HashedBreak[] = [
  { name: 'nothing', change: (lines) => lines, says: [] },
  {
    name: 'a record is missing',
    change: without(nsec3Of('www')),
    says: [`error nsec3-chain: www.example has no NSEC3 record (${hashOf('www')})`],
  },
  {
    name: 'the record of an empty non-terminal is missing',
    change: without(nsec3Of('in.ent')),
    says: [`error nsec3-chain: in.ent.example, an empty non-terminal, has no NSEC3 record (${hashOf('in.ent')})`],
  },
  {
    name: 'a name was added below others that do not exist',
    change: (lines) => [...lines, 'a.new.example. 300 IN A 192.0.2.9'],
    says: [
      `error nsec3-chain: a.new.example has no NSEC3 record (${hashOf('a.new')})`,
      `error nsec3-chain: new.example, an empty non-terminal, has no NSEC3 record (${hashOf('new')})`,
    ],
  },
  {
    name: 'an insecure delegation was added where no record opts out',
    only: 'NSEC3',
    change: (lines) => [...lines, 'new.example. 300 IN NS ns.elsewhere.test.'],
    says: [`error nsec3-chain: new.example has no NSEC3 record (${hashOf('new')})`],
  },
  {
    name: 'insecure delegations were added under opt-out',
    only: 'opt-out',
    change: (lines) => [
      ...lines,
      'new.example. 300 IN NS ns.elsewhere.test.',
      'a.b.c.example. 300 IN NS ns.elsewhere.test.',
    ],
    says: [],
  },
  {
    name: 'below an opt-out it is the next closer name that counts',
    only: 'opt-out',
    change: addBelowOptOut,
    says: [],
  },
  {
    name: 'a delegation with a DS set was added under opt-out',
    only: 'opt-out',
    change: (lines) => [
      ...lines,
      'new.example. 300 IN NS ns.elsewhere.test.',
      `new.example. 300 IN DS 1 13 2 ${'ab'.repeat(32)}`,
    ],
    says: [`error nsec3-chain: new.example has no NSEC3 record (${hashOf('new')})`],
  },
  {
    name: 'the records no longer say that they opt out',
    only: 'opt-out',
    // The other one leaves nothing out.
    by: 'dnssec-signzone',
    change: edit(/ IN NSEC3 1 1 /, (line) => line.replace('NSEC3 1 1', 'NSEC3 1 0')),
    says: [
      `error nsec3-chain: far.away.example has no NSEC3 record (${hashOf('far.away')})`,
      `error nsec3-chain: sub.example has no NSEC3 record (${hashOf('sub')})`,
      `error nsec3-chain: away.example, an empty non-terminal, has no NSEC3 record (${hashOf('away')})`,
    ],
  },
  {
    name: 'a name is gone, and its record is left',
    change: without(/^mail\.example\. /),
    says: [`error nsec3-chain: ${hashOf('mail')}.example is the hash of no name that the zone answers for`],
  },
  {
    name: 'a type was added',
    change: (lines) => [...lines, 'mail.example. 300 IN TXT "new"'],
    says: ['error nsec3-chain: the NSEC3 record of mail.example does not list TXT, which is there'],
  },
  {
    name: 'an empty non-terminal has types',
    change: edit(nsec3Of('in.ent'), (line) => (line.includes('RRSIG NSEC3') ? line : `${line} A`)),
    says: ['error nsec3-chain: the NSEC3 record of in.ent.example lists A, which is not there'],
  },
  {
    name: 'the parameters were taken away',
    change: without(paramAt),
    says: [
      'error nsec3-chain: there are NSEC3 records, and no NSEC3PARAM record at the apex by which servers would use them',
    ],
  },
  {
    name: 'the parameters have a flag',
    change: edit(paramAt, (line) => line.replace('NSEC3PARAM 1 0', 'NSEC3PARAM 1 1')),
    says: [
      'error nsec3-chain: there are NSEC3 records, and no NSEC3PARAM record at the apex by which servers would use them',
    ],
  },
  {
    name: 'the salt is another one',
    change: edit(paramAt, (line) => line.replace(/ab12/i, 'cd34')),
    says: ['error nsec3-chain: no NSEC3 record has the parameters of this one'],
  },
  {
    name: 'the iterations are beyond reason',
    change: edit(/ IN (NSEC3|NSEC3PARAM) 1 /, (line) => line.replace(/(1 [01]) 0 ab12/i, '$1 65535 AB12')),
    says: [
      'error nsec3-chain: 65535 iterations: above 100 validators take the zone for unsigned, and the chain is not judged',
    ],
  },
  {
    name: 'the hash algorithm is unknown',
    change: edit(paramAt, (line) => line.replace('NSEC3PARAM 1', 'NSEC3PARAM 2')),
    says: [
      'warning nsec3-chain: the hash algorithm 2 of NSEC3 is not known: validators ignore the chain, and it is not judged',
    ],
  },
]

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffZones } from '../../src/diff/diff.ts'
import { printDiffPage } from '../../src/diff/html.ts'
import { encodeName, printWireName } from '../../src/dns/name.ts'
import { printRdata } from '../../src/zone/rrset.ts'
import { apex, zoneOf, zoneOfRRsets } from './zone-of.ts'

const before = zoneOf([
  'www 3600 CNAME web',
  'web 300 A 192.0.2.80, 192.0.2.81',
  'gone 60 A 192.0.2.9',
  'same 60 A 192.0.2.1',
])
const after = zoneOf([
  'www 300 CNAME web',
  'web 300 A 192.0.2.80, 198.51.100.81',
  'imap 90000 AAAA 2001:db8::1',
  'same 60 A 192.0.2.1',
])
const changes = diffZones(before, after)

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** What a reader sees of a piece of the page. */
function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(#?\w+);/g, (_, entity: string) => entities[entity] as string)
    .replaceAll(/\s+/g, ' ')
    .trim()
}

const rowsOf = (page: string) => [...page.matchAll(/<tr class="(\w+)">(.*?)<\/tr>/g)]
const tagsOf = (page: string) => page.match(/<[^>]*>/g) ?? []
const bodyOf = (page: string) => page.slice(page.indexOf('<body>'))

describe('printDiffPage', () => {
  const page = printDiffPage([
    { apex, from: 'normal', to: 'degraded', changes },
    { apex, from: 'normal', to: 'mail-only', changes: [] },
  ])

  it('has a row for each RRset, marked in words, with TTLs', () => {
    expect(rowsOf(page).map(([, mark, row]) => `${mark}: ${textOf(row ?? '')}`)).toEqual([
      'removed: gone A removed 192.0.2.9 TTL 1m',
      'added: imap AAAA added 2001:db8::1 TTL 1d1h',
      'changed: web A changed 192.0.2.81 TTL 5m 198.51.100.81 TTL 5m',
      'changed: www CNAME changed TTL 1h TTL 5m',
    ])
  })

  it('begins with what differs where', () => {
    expect(textOf(/<h1>.*<\/ul>/s.exec(page)?.[0].slice(0, page.indexOf('<section')) ?? '')).toContain(
      'What differs in example example: normal → degraded : 1 added, 2 changed, 1 removed example: normal → mail-only : no difference',
    )
    expect(textOf(/<section id="diff-1">.*?<\/section>/s.exec(page)?.[0] ?? '')).toBe(
      'example: normal → mail-only No difference.',
    )
    expect(textOf(bodyOf(printDiffPage([])))).toContain('Nothing was compared.')
  })

  it('stands alone: no script, nothing that is loaded, its links within itself', () => {
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="en">/)
    expect(page).toContain("content=\"default-src 'none'; style-src 'unsafe-inline'\"")
    expect(page).not.toMatch(/<script|<img|<link|<iframe|<object|\ssrc=|\son\w+=|url\(|@import|https?:/i)
    const targets = [...page.matchAll(/href="([^"]*)"/g)].map(([, target]) => target)
    expect(targets).toEqual(['#diff-0', '#diff-1'])
    for (const target of targets) expect(page).toContain(`id="${target?.slice(1)}"`)
  })

  it('closes every element that it opens, in order', () => {
    const open: string[] = []
    for (const tag of tagsOf(page)) {
      const [, end, name = ''] = /^<(\/?)([a-z0-9]+)/i.exec(tag) ?? []
      if (name === '' || name === 'meta') continue
      if (end === '') open.push(name)
      else expect(open.pop()).toBe(name)
    }
    expect(open).toEqual([])
  })

  it('lets nothing out of its place, whatever stands in a zone or is the name of a file', () => {
    const nasty = fc.constantFrom('<', '>', '&', '"', "'", '</td>', '<script>', '<!--', '\u0000', '\u001b', '&lt;', 'x')
    const label = fc.array(nasty, { minLength: 1, maxLength: 6 }).map((parts) => Buffer.from(parts.join('')))
    const text = fc.oneof(
      fc.uint8Array({ maxLength: 255 }),
      label.map((octets) => new Uint8Array(octets)),
    )
    const pageOf = (octets: Uint8Array, string: Uint8Array, from: string) => {
      const owner = printWireName(Uint8Array.of(octets.length, ...octets, ...encodeName(apex)))
      const made = zoneOfRRsets([{ owner, type: 16, ttl: 1, rdata: [Uint8Array.of(string.length, ...string)] }])
      return printDiffPage([{ apex, from, to: 'x', changes: diffZones(zoneOf([]), made) }])
    }
    const plain = tagsOf(pageOf(Buffer.from('x'), Buffer.from('x'), 'x'))
    fc.assert(
      fc.property(label, text, fc.string({ unit: 'binary' }), (octets, string, from) => {
        const made = pageOf(octets, string, from)
        expect(tagsOf(made)).toEqual(plain)
        expect(bodyOf(made).replaceAll(/<[^>]*>|&(?:amp|lt|gt|quot|#39);/g, '')).not.toMatch(/[<>&"']/)
        expect(made).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f]/)
        const rdata = printRdata(16, Uint8Array.of(string.length, ...string)).replaceAll(/\s+/g, ' ')
        expect(textOf(rowsOf(made)[0]?.[2] ?? '')).toContain(rdata)
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { matchesPattern } from '../../src/definition/name-pattern.ts'
import { parseProjectFile } from '../../src/definition/project-file.ts'
import { lineTextAt } from '../../src/diagnostic.ts'
import { mustName } from '../../src/dns/name.ts'
import { networkContains, parseAddress } from '../../src/dns/network.ts'
import { memoryProject } from './memory-project.ts'

function parse(text: string) {
  return parseProjectFile({ path: 'secours.yaml', bytes: Buffer.from(text) })
}

const whole = `defaults: {ttl: 1h, rto: 5m}
state: /var/lib/secours
sites:
  rennes: {networks: [192.0.2.0/24, '2001:db8:1::/48']}
  secours: {description: backup, networks: [198.51.100.0/24]}
keys:
  transfer: {algorithm: hmac-sha256, secret: {file: /etc/secours/transfer.key}}
  other: {algorithm: hmac-sha512, name: key.a.example, secret: {env: OTHER}}
servers:
  ns1: {site: rennes, address: '[2001:db8::53]:5353', driver: zonefile, directory: /var/lib/bind, file: 'db.{zone}', reload: {rndc: {port: 9953}}, key: transfer, zones: ['*.example']}
  ns2: {site: secours, address: 198.51.100.53, driver: secondary, primaries: [ns1], observe: soa, tcp: false, external: true, nodes: 4}
policy: {serial: unix, serialHeadroom: 5, canary: ns2, maxDegraded: 1d, quorum: 0.25, unmanaged: ['_acme-challenge.** TXT', '**.dyn.a.example.']}
`

describe('secours.yaml', () => {
  const project = parse(whole)

  it('is read as a whole', () => {
    expect(project.diagnostics).toEqual([])
    expect(project.statePath).toBe('/var/lib/secours')
    expect(project.defaults).toMatchObject({ ttl: 3600, rto: 300, soa: undefined })
    expect([...project.keys.values()]).toMatchObject([
      { name: 'transfer', algorithm: 'hmac-sha256', secret: { file: '/etc/secours/transfer.key' } },
      { name: 'key.a.example', algorithm: 'hmac-sha512', secret: { env: 'OTHER' } },
    ])
    const address = parseAddress('2001:db8:1::1')
    expect(address && project.sites.get('rennes')?.networks.some((network) => networkContains(network, address))).toBe(
      true,
    )
  })

  it('gives each server what is the project’s, and its driver the rest', () => {
    expect([...project.servers.values()]).toMatchObject([
      {
        name: 'ns1',
        site: 'rennes',
        endpoint: { host: '2001:db8::53', port: 5353 },
        driver: 'zonefile',
        options: { directory: '/var/lib/bind', file: 'db.{zone}', reload: { rndc: { port: 9953 } } },
        key: 'transfer',
        zones: ['*.example'],
        primaries: undefined,
        observe: 'axfr',
        tcp: true,
        external: false,
        nodes: 1,
      },
      {
        name: 'ns2',
        options: {},
        zones: undefined,
        primaries: ['ns1'],
        observe: 'soa',
        tcp: false,
        external: true,
        nodes: 4,
      },
    ])
    expect(Object.keys(project.servers.get('ns1')?.options ?? {})).toEqual(['directory', 'file', 'reload'])
  })

  it('has a policy, with defaults', () => {
    expect(project.policy).toMatchObject({
      serial: 'unix',
      serialHeadroom: 5,
      canary: 'ns2',
      maxDegraded: 86400,
      quorum: 0.25,
    })
    expect(parse('sites: {}\n').policy).toEqual({
      serial: 'date',
      serialHeadroom: 100,
      canary: undefined,
      maxDegraded: 172800,
      quorum: 0.5,
      unmanaged: [],
    })
  })

  it('says which records others maintain, in any zone', () => {
    const [acme, dyn] = project.policy.unmanaged
    expect(acme?.type).toBe(16)
    expect(dyn?.type).toBeUndefined()
    expect(acme && matchesPattern(acme.pattern, mustName('_acme-challenge.www.a.example.'))).toBe(true)
    expect(acme && matchesPattern(acme.pattern, mustName('www.a.example.'))).toBe(false)
    expect(dyn && matchesPattern(dyn.pattern, mustName('x.dyn.a.example.'))).toBe(true)
  })
})

describe('a secret that was written into the project', () => {
  const secret = 'c2VjcmV0c2VjcmV0'
  it.each([
    ['as text', `keys:\n  k: {algorithm: hmac-sha256, secret: ${secret}}\n`],
    ['as text, beside another fault', `keys:\n  k: {algorithm: x, secret: ${secret}, nmae: y}\n`],
    ['as a block', `keys:\n  k:\n    algorithm: hmac-sha256\n    secret: |\n      ${secret}\n`],
    ['under another key', `keys:\n  k: {algorithm: hmac-sha256, secret: {value: ${secret}}}\n`],
    ['as a key', `keys:\n  k: {algorithm: hmac-sha256, secret: {${secret}: }}\n`],
    ['beside its place', `keys:\n  k: {algorithm: hmac-sha256, secrt: ${secret}}\n`],
    ['instead of a key', `keys:\n  k: ${secret}\n`],
    ['in a list', `keys:\n  k: {algorithm: hmac-sha256, secret: [${secret}]}\n`],
    ['in a line that cannot be parsed', `keys:\n  k: {algorithm: hmac-sha256, secret: ${secret}\nsites: {}\n`],
    ['twice', `keys:\n  k: {algorithm: hmac-sha256, secret: ${secret}, secret: ${secret}}\n`],
  ])('is a fault that never shows it: %s', (_, text) => {
    const { faults } = memoryProject({
      'secours.yaml': text,
      'zones/a.example/normal.zone': '$TTL 1\n@ SOA a b 1 1 1 1 1\n@ NS a.b.\n',
    })
    expect(faults.length).toBeGreaterThan(0)
    for (const fault of faults) {
      const { place, related = [], ...said } = fault
      expect(JSON.stringify(said)).not.toContain(secret)
      for (const each of [place, ...related.map((note) => note.place)]) {
        if (each === undefined) continue
        expect(lineTextAt(each.file.bytes, each.start)).not.toContain(secret)
        expect(Buffer.from(each.file.bytes).toString()).not.toContain(secret)
      }
    }
  })

  it('leaves the rest of the file to be shown', () => {
    const { diagnostics } = parse(`keys:\n  k: {algorithm: hmac-sha256, secret: ${secret}}\nfoo: 1\n`)
    const [first] = diagnostics.filter(({ code }) => code === 'secret-in-project')
    expect(first?.place && lineTextAt(first.place.file.bytes, first.place.start)).toBe(
      `  k: {algorithm: hmac-sha256, secret: ${'*'.repeat(16)}}`,
    )
  })
})

import { isIP } from 'node:net'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  networkContains,
  parseAddress,
  parseEndpoint,
  parseIPv4,
  parseIPv6,
  parseNetwork,
  printAddress,
  printEndpoint,
  printNetwork,
  translateAddress,
} from '../../src/dns/network.ts'

describe('addresses', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['0.0.0.0', '0.0.0.0'],
    ['255.255.255.255', '255.255.255.255'],
    ['::', '::'],
    ['::1', '::1'],
    ['1::', '1::'],
    ['2001:DB8::1', '2001:db8::1'],
    ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['0:0:1::', '0:0:1::'],
    ['1:2:3:4:5:6:7::', '1:2:3:4:5:6:7:0'],
    ['::2:3:4:5:6:7:8', '0:2:3:4:5:6:7:8'],
    ['1:2:3:4:5:6:192.0.2.1', '1:2:3:4:5:6:c000:201'],
    ['::ffff:192.0.2.1', '::ffff:c000:201'],
    ['64:ff9b::192.0.2.1', '64:ff9b::c000:201'],
    ['::192.0.2.1', '::c000:201'],
  ])('%s is %s', (text, printed) => {
    const address = parseAddress(text)
    expect(address === undefined ? undefined : printAddress(address)).toBe(printed)
  })

  it.each([
    '',
    '1.2.3',
    '1.2.3.4.5',
    '1.2.3.',
    '.1.2.3',
    '1..2.3',
    '127.1',
    '01.2.3.4',
    '00.0.0.0',
    '1.2.3.256',
    '1.2.3.4294967296',
    '1.2.3.-4',
    '1.2.3.4 ',
    '0x7f.0.0.1',
    '１.2.3.4',
    ':',
    ':::',
    ':1',
    '1:',
    '1::2::3',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1:2:3:4:5:6:7:8::',
    '::1:2:3:4:5:6:7:8',
    '12345::',
    'g::',
    'fe80::1%eth0',
    '::1.2.3',
    '::1.2.3.4:1',
    '::01.2.3.4',
    '1:2:3:4:5:6:7:1.2.3.4',
    '[::1]',
    ' ::1',
  ])('%j is none', (text) => {
    expect(parseAddress(text)).toBeUndefined()
  })

  it('are those that Node takes for addresses, zones apart', () => {
    const nearly = fc.array(fc.constantFrom(':', '::', '.', '0', '1', '12', '255', '256', 'ff', 'abcd', '00'), {
      maxLength: 17,
    })
    void fc.assert(
      fc.property(
        fc.oneof(
          fc.ipV4(),
          fc.ipV6(),
          nearly.map((parts) => parts.join('')),
        ),
        (text) => {
          expect([parseIPv4(text) !== undefined, parseIPv6(text) !== undefined]).toEqual([
            isIP(text) === 4,
            isIP(text) === 6,
          ])
        },
      ),
      { numRuns: 500 },
    )
  })

  it('are the same octets in text', () => {
    const octets = fc.oneof(
      fc.uint8Array({ minLength: 4, maxLength: 4 }),
      fc.uint8Array({ minLength: 16, maxLength: 16 }),
    )
    void fc.assert(fc.property(octets, (address) => void expect(parseAddress(printAddress(address))).toEqual(address)))
  })
})

const network = (text: string) => {
  const parsed = parseNetwork(text)
  if (parsed === undefined) throw new Error(text)
  return parsed
}
const address = (text: string) => parseAddress(text) ?? new Uint8Array(0)

describe('networks', () => {
  it.each(['192.0.2.0/24', '0.0.0.0/0', '::/0', '2001:db8::/48', '192.0.2.1', '2001:db8::1', '192.0.2.128/25'])(
    '%s is one',
    (text) => {
      expect(printNetwork(network(text))).toBe(text)
    },
  )

  it.each([
    '192.0.2.1/24',
    '192.0.2.0/33',
    '::/129',
    '192.0.2.0/',
    '192.0.2.0/024',
    '192.0.2.0/-1',
    '/24',
    '2001:db8::1/64',
  ])('%s is none', (text) => {
    expect(parseNetwork(text)).toBeUndefined()
  })

  it.each([
    ['192.0.2.0/25', '192.0.2.127', true],
    ['192.0.2.0/25', '192.0.2.128', false],
    ['192.0.2.1', '192.0.2.1', true],
    ['192.0.2.1', '192.0.2.0', false],
    ['0.0.0.0/0', '255.1.2.3', true],
    ['0.0.0.0/0', '::', false],
    ['2001:db8:8000::/33', '2001:db8:ffff::1', true],
    ['2001:db8:8000::/33', '2001:db8:7fff::1', false],
  ])('%s contains %s: %s', (text, host, expected) => {
    expect(networkContains(network(text), address(host))).toBe(expected)
  })

  it.each([
    ['192.0.2.77', '192.0.2.64/28', '198.51.100.0/28', '198.51.100.13'],
    ['192.0.2.80', '192.0.2.80', '198.51.100.80', '198.51.100.80'],
    ['2001:db8:1:2::3', '2001:db8:1::/48', '2001:db8:ffff::/48', '2001:db8:ffff:2::3'],
  ])('%s goes from %s to %s as %s', (host, from, to, expected) => {
    expect(printAddress(translateAddress(address(host), network(from), network(to)))).toBe(expected)
  })

  it('go host by host only between equal lengths', () => {
    expect(() => translateAddress(address('192.0.2.1'), network('192.0.2.0/24'), network('198.51.100.0/25'))).toThrow()
  })
})

describe('endpoints', () => {
  it.each([
    ['192.0.2.53', '192.0.2.53', 53],
    ['192.0.2.53:5353', '192.0.2.53', 5353],
    ['2001:DB8::53', '2001:db8::53', 53],
    ['[2001:db8::53]', '2001:db8::53', 53],
    ['[2001:db8::53]:65535', '2001:db8::53', 65535],
  ])('%s', (text, host, port) => {
    expect(parseEndpoint(text)).toEqual({ host, port })
    expect(parseEndpoint(printEndpoint({ host, port }))).toEqual({ host, port })
  })

  it.each(['', 'ns1.example', '192.0.2.53:', '192.0.2.53:0', '192.0.2.53:65536', '[192.0.2.53', '[::1]53', '127.1:53'])(
    '%j is none',
    (text) => {
      expect(parseEndpoint(text)).toBeUndefined()
    },
  )

  it('take the port that is given where they name none', () => {
    expect(parseEndpoint('192.0.2.53', 8053)).toEqual({ host: '192.0.2.53', port: 8053 })
  })
})

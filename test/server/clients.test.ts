import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mustName } from '../../src/dns/name.ts'
import { type TsigAlgorithm, tsigAlgorithms } from '../../src/message/tsig-key.ts'
import { type NameServer, startServer } from '../../src/server/server.ts'
import { zoneFrom } from '../answer/zones.ts'
import { describeWith, requireProgram } from '../servers/availability.ts'
import { run } from '../servers/run.ts'
import { zoneText } from '../servers/zone-text.ts'

const secret = Uint8Array.from({ length: 40 }, (_, i) => i * 5)
const base64 = Buffer.from(secret).toString('base64')
const algorithms = Object.keys(tsigAlgorithms) as TsigAlgorithm[]
const records = [
  'esc\\.aped TXT "a;b" "\\255"',
  'odd TYPE65400 \\# 3 abcdef',
  ...Array.from({ length: 2_000 }, (_, i) => `h${i} A 192.0.2.1`),
]

/** What the programs say of a signature that does not hold. */
const unverified = /verif|BADSIG|BADKEY|failed|malformed/i

let server: NameServer
let port: string
beforeAll(async () => {
  server = await startServer({
    listen: [{ host: '127.0.0.1', port: 0 }],
    zones: [{ zone: zoneFrom('example', zoneText(7, records)) }],
    keys: algorithms.map((algorithm) => ({ name: mustName(`${algorithm}.`), algorithm, secret })),
    allowTransfer: algorithms.map((algorithm) => ({ key: mustName(`${algorithm}.`) })),
  })
  port = String(server.endpoints[0]?.port)
})
afterAll(() => server.stop(0))

describe.each(['dig', 'kdig'])('%s', (program) => {
  const ask = async (...args: string[]): Promise<string> => {
    const { stdout, stderr } = await run([requireProgram(program), '@127.0.0.1', '-p', port, ...args])
    return `${stdout}${stderr}`
  }

  describeWith([program], 'as a client', () => {
    it.each(algorithms)('verifies answers and transfers signed with %s', async (algorithm) => {
      const key = `${algorithm}:${algorithm}:${base64}`
      const answered = await ask('-y', key, 'ns1.example', 'A')
      expect(answered).toMatch(/ns1\.example\.\s+300\s+IN\s+A\s+192\.0\.2\.53/)
      expect(answered).not.toMatch(unverified)
      const transferred = await ask('-y', key, 'example', 'AXFR')
      expect(transferred.match(/\sIN\s+A\s+192\.0\.2\.1\b/g)).toHaveLength(2_000)
      expect(transferred.match(/\sIN\s+SOA\s/g)).toHaveLength(2)
      expect(transferred).not.toMatch(unverified)
    })

    it('is told why its key is refused', async () => {
      const wrong = `hmac-sha256:hmac-sha256:${Buffer.from('wrong').toString('base64')}`
      expect(await ask('-y', wrong, 'example', 'SOA')).toMatch(/BADSIG/)
      expect(await ask('-y', `hmac-sha256:unknown:${base64}`, 'example', 'SOA')).toMatch(/BADKEY/)
    })

    it('gets no transfer without a key', async () => {
      expect(await ask('example', 'AXFR')).toMatch(/Transfer failed|REFUSED/)
    })

    it('gets names and types as they were written', async () => {
      expect(await ask('esc\\.aped.example', 'TXT')).toMatch(/^esc\\\.aped\.example\.\s.*"a;b" "\\255"$/m)
      expect(await ask('odd.example', 'TYPE65400')).toMatch(/\\# 3 ABCDEF/)
    })

    it('gets the whole zone for an IXFR of an older serial, and the SOA for the newest', async () => {
      const key = `hmac-sha256:hmac-sha256:${base64}`
      expect((await ask('-y', key, 'example', 'IXFR=6')).match(/\sIN\s+A\s+192\.0\.2\.1\b/g)).toHaveLength(2_000)
      const newest = await ask('-y', key, '+tcp', 'example', 'IXFR=7')
      expect([newest.match(/\sIN\s+SOA\s/g)?.length, newest.match(/\sIN\s+A\s/g)]).toEqual([1, null])
    })
  })
})

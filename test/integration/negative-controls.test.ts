import { utimesSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { axfr, dig, serial, waitForSerial, withoutSerial } from '../servers/ask.ts'
import { describeWith } from '../servers/availability.ts'
import { startBind } from '../servers/bind.ts'
import { startFleet } from '../servers/fleet.ts'
import { startKnot } from '../servers/knot.ts'
import { startNsd } from '../servers/nsd.ts'
import { freePort } from '../servers/ports.ts'
import { removeServers, type ServerKind, type TsigKey } from '../servers/server.ts'
import { nsupdate } from '../servers/update.ts'
import { waitFor } from '../servers/waiting.ts'
import { zoneText } from '../servers/zone-text.ts'

/*
 * What the design takes for granted about name servers, shown on the real ones without a line of the product: each of
 * these is a way to believe in a switch that did not happen.
 */

const apex = 'tedomum.example'
const normal = ['www A 192.0.2.80', 'irc A 192.0.2.66']
const degraded = ['www A 198.51.100.80']
const broken = ['www A 192.0.2.80', 'irc A not-an-address']
const key: TsigKey = {
  name: 'update',
  algorithm: 'hmac-sha256',
  secret: 'c2Vjb3VycyBzZWNvdXJzIHNlY291cnMgc2Vjb3Vycw==',
}
const bindPrograms = ['named', 'rndc', 'dig']
const knotPrograms = ['knotd', 'knotc', 'dig']
const nsdPrograms = ['nsd', 'nsd-control', 'dig']

/** Some ten times what a NOTIFY and a transfer take here; each wait is followed by a change that does arrive. */
const settleMs = 500

afterAll(removeServers)

describeWith([...bindPrograms, ...knotPrograms, ...nsdPrograms], 'the old file, published again', () => {
  const reload: Readonly<Record<ServerKind, readonly string[]>> = {
    bind: ['reload', apex],
    knot: ['zone-reload', apex],
    nsd: ['reload', apex],
  }
  const refresh: Readonly<Record<ServerKind, readonly string[]>> = {
    bind: ['refresh', apex],
    knot: ['zone-refresh', apex],
    nsd: ['transfer', apex],
  }

  test.each<ServerKind>(['bind', 'knot', 'nsd'])('leaves every secondary of %s on the degraded zone', async (kind) => {
    const { primary, secondaries, all } = await startFleet(kind, ['bind', 'knot', 'nsd'], {
      [apex]: { text: zoneText(2012102101, normal) },
    })
    await waitForSerial(all, apex, 2012102101)
    const publish = async (text: string): Promise<void> => {
      primary.write(apex, text)
      expect(await primary.tell(...reload[kind])).toMatchObject({ code: 0 })
    }
    const normalZone = await axfr(primary, apex)

    await publish(zoneText(2012102102, degraded))
    await waitForSerial(all, apex, 2012102102)
    const degradedZone = await axfr(primary, apex)
    expect(degradedZone).not.toEqual(normalZone)

    await publish(zoneText(2012102101, normal))
    await waitForSerial([primary], apex, 2012102101)
    for (const secondary of secondaries) {
      expect(await secondary.tell(...refresh[secondary.kind])).toMatchObject({ code: 0 })
    }
    await sleep(settleMs)
    expect(await axfr(primary, apex)).toEqual(normalZone)
    for (const secondary of secondaries) expect(await axfr(secondary, apex)).toEqual(degradedZone)

    await publish(zoneText(2012102103, normal))
    await waitForSerial(all, apex, 2012102103)
    for (const server of all) {
      expect(withoutSerial(await axfr(server, apex))).toEqual(withoutSerial(normalZone))
    }
  })
})

describeWith([...bindPrograms, 'nsupdate'], 'BIND', () => {
  test('exits 0 when told to reload a zone file that does not load, and keeps the old content', async () => {
    const server = await startBind({ zones: { [apex]: { text: zoneText(1, normal) } } })
    const before = await axfr(server, apex)
    server.write(apex, zoneText(2, broken))
    expect(await server.tell('reload', apex)).toEqual({ code: 0, stdout: 'zone reload queued\n', stderr: '' })
    await waitFor(() => server.log().includes(`zone ${apex}/IN: not loaded due to errors.`))
    expect(await axfr(server, apex)).toEqual(before)
    expect(fieldsOf((await server.tell('zonestatus', apex)).stdout)).toMatchObject({ serial: '1' })
  })

  test('calls a file older than its last load up to date, exits 0, and keeps the old content', async () => {
    const server = await startBind({ zones: { [apex]: { text: zoneText(1, normal) } } })
    const before = await axfr(server, apex)
    server.write(apex, zoneText(2, degraded))
    const hourAgo = new Date(Date.now() - 3_600_000)
    utimesSync(server.zoneFile(apex), hourAgo, hourAgo)
    expect(await server.tell('reload', apex)).toEqual({ code: 0, stdout: 'zone reload up-to-date\n', stderr: '' })
    await sleep(settleMs)
    expect(await axfr(server, apex)).toEqual(before)

    const now = new Date()
    utimesSync(server.zoneFile(apex), now, now)
    expect(await server.tell('reload', apex)).toEqual({ code: 0, stdout: 'zone reload queued\n', stderr: '' })
    await waitForSerial([server], apex, 2)
  })

  test('told to reload a zone that it is secondary of, exits 0 and reads no file', async () => {
    const primary = await startBind({ zones: { [apex]: { text: zoneText(1, normal) } } })
    const secondary = await startBind({ zones: { [apex]: { primaries: [primary] } } })
    await waitForSerial([secondary], apex, 1)
    secondary.write(apex, zoneText(2, degraded))
    expect(await secondary.tell('reload', apex)).toEqual({ code: 0, stdout: 'zone refresh queued\n', stderr: '' })
    await sleep(settleMs)
    expect(await axfr(secondary, apex)).toEqual(await axfr(primary, apex))
  })

  test('refuses to reload a dynamic zone', async () => {
    const server = await startBind({ zones: { [apex]: { text: zoneText(1, normal), update: key } } })
    server.write(apex, zoneText(2, degraded))
    const refusal = { code: 1, stdout: '', stderr: "rndc: 'reload' failed: dynamic zone\n" }
    expect(await server.tell('reload', apex)).toEqual(refusal)
    expect(await serial(server, apex)).toBe(1)
  })

  test.each([
    ['a CNAME beside other data', `add www.${apex}. 300 CNAME irc.${apex}.`],
    ['other data beside a CNAME', `add ftp.${apex}. 300 A 192.0.2.21`],
    ['the deletion of the last NS at the apex', `delete ${apex}. NS`],
    ['the deletion of the SOA', `delete ${apex}. SOA`],
    ['an SOA whose serial is not greater', `add ${apex}. 300 SOA ns1 hostmaster 1 7200 3600 1209600 300`],
  ])('answers NOERROR to an UPDATE of which it ignores %s', async (_, change) => {
    const text = zoneText(5, [...normal, 'ftp CNAME www'])
    const server = await startBind({ zones: { [apex]: { text, update: key } } })
    const before = await axfr(server, apex)
    expect(await nsupdate(server, apex, [change], key)).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(await axfr(server, apex)).toEqual(before)

    const heard = await nsupdate(server, apex, [`add heard.${apex}. 300 A 192.0.2.1`], key)
    expect(heard).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(await serial(server, apex)).toBe(6)
  })
})

describeWith(nsdPrograms, 'NSD', () => {
  test('exits 0 when told to reload a zone file that does not load, then answers SERVFAIL to all of it', async () => {
    const port = await freePort()
    const notify = [{ address: '127.0.0.1', port }]
    const primary = await startNsd({ zones: { [apex]: { text: zoneText(1, normal), notify } } })
    const secondary = await startNsd({ port, zones: { [apex]: { primaries: [primary] } } })
    await waitForSerial([secondary], apex, 1)
    const before = await axfr(secondary, apex)

    primary.write(apex, zoneText(2, broken))
    expect(await primary.tell('reload', apex)).toEqual({ code: 0, stdout: 'ok\n', stderr: '' })
    await waitFor(async () => (await dig(primary, apex, 'SOA')).rcode === 'SERVFAIL')
    expect(await dig(primary, `www.${apex}`, 'A')).toMatchObject({ rcode: 'SERVFAIL', flags: ['qr'], answer: [] })
    expect(await primary.tell('zonestatus', apex)).toMatchObject({
      code: 0,
      stdout: `zone:\t${apex}\n\tstate: master\n`,
    })
    expect(await axfr(secondary, apex)).toEqual(before)

    primary.write(apex, zoneText(3, normal))
    expect(await primary.tell('reload', apex)).toEqual({ code: 0, stdout: 'ok\n', stderr: '' })
    await waitForSerial([primary, secondary], apex, 3)
  })
})

describeWith(knotPrograms, 'Knot', () => {
  test.each(['whole', 'difference'] as const)(
    'with zonefile-load: %s, says OK to a zone file that does not load, and keeps the old content',
    async (zonefileLoad) => {
      const server = await startKnot({ zones: { [apex]: { text: zoneText(1, normal), zonefileLoad } } })
      const before = await axfr(server, apex)
      server.write(apex, zoneText(2, broken))
      expect(await server.tell('zone-reload', apex)).toEqual({ code: 0, stdout: 'OK\n', stderr: '' })
      await waitFor(() => server.log().includes(`[${apex}.] zone event 'load' failed`))
      expect(await axfr(server, apex)).toEqual(before)
      expect(await server.tell('-b', 'zone-reload', apex)).toMatchObject({ code: 1 })
    },
  )

  // With `-b` knotc waits for the load: what it still does not see is that the journal made the old file the new one.
  test.each([
    { serialOf: 'the last file but one', older: 10, blocking: { code: 0, stdout: 'OK\n' } },
    { serialOf: 'no file before', older: 9, blocking: { code: 1 } },
  ])(
    'with zonefile-load: difference, says OK to a file with the serial of $serialOf, and keeps what it had',
    async ({ older, blocking }) => {
      const server = await startKnot({ zones: { [apex]: { text: zoneText(10, normal), zonefileLoad: 'difference' } } })
      server.write(apex, zoneText(11, degraded))
      expect(await server.tell('zone-reload', apex)).toMatchObject({ code: 0 })
      await waitForSerial([server], apex, 11)
      const degradedZone = await axfr(server, apex)

      server.write(apex, zoneText(older, normal))
      expect(await server.tell('zone-reload', apex)).toEqual({ code: 0, stdout: 'OK\n', stderr: '' })
      expect(await server.tell('-b', 'zone-reload', apex)).toMatchObject(blocking)
      expect(await axfr(server, apex)).toEqual(degradedZone)
    },
  )

  test('with zonefile-load: difference-no-serial, numbers for itself: the file with the lower serial is served', async () => {
    const zonefileLoad = 'difference-no-serial'
    const zones = { [apex]: { text: zoneText(10, normal), zonefileLoad, journalContent: 'all' } } as const
    const server = await startKnot({ zones })
    const normalZone = await axfr(server, apex)
    server.write(apex, zoneText(500, degraded))
    expect(await server.tell('zone-reload', apex)).toMatchObject({ code: 0 })
    await waitForSerial([server], apex, 11)
    server.write(apex, zoneText(10, normal))
    expect(await server.tell('zone-reload', apex)).toMatchObject({ code: 0 })
    await waitForSerial([server], apex, 12)
    expect(withoutSerial(await axfr(server, apex))).toEqual(withoutSerial(normalZone))
  })
})

describeWith(bindPrograms, 'rndc zonestatus', () => {
  const date = expect.stringMatching(/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/)
  const common = { nodes: '3', 'last loaded': date, secure: 'no', 'reconfigurable via modzone': 'no' }

  test('tells a primary, a dynamic primary and a frozen one', async () => {
    const dynamicApex = 'dynamic.example'
    const text = zoneText(7, ['www A 192.0.2.80'])
    const server = await startBind({ zones: { [apex]: { text }, [dynamicApex]: { text, update: key } } })
    const status = async (zone: string) => fieldsOf((await server.tell('zonestatus', zone)).stdout)
    expect(await status(apex)).toEqual({
      ...common,
      name: apex,
      type: 'primary',
      files: server.zoneFile(apex),
      serial: '7',
      dynamic: 'no',
    })
    const dynamic = {
      ...common,
      name: dynamicApex,
      type: 'primary',
      files: server.zoneFile(dynamicApex),
      serial: '7',
      dynamic: 'yes',
    }
    expect(await status(dynamicApex)).toEqual({ ...dynamic, frozen: 'no' })
    expect(await server.tell('freeze', dynamicApex)).toMatchObject({ code: 0 })
    expect(await status(dynamicApex)).toEqual({ ...dynamic, frozen: 'yes' })
  })

  test('tells a secondary', async () => {
    const primary = await startBind({ zones: { [apex]: { text: zoneText(7, ['www A 192.0.2.80']) } } })
    const secondary = await startBind({ zones: { [apex]: { primaries: [primary] } } })
    await waitForSerial([secondary], apex, 7)
    expect(fieldsOf((await secondary.tell('zonestatus', apex)).stdout)).toEqual({
      ...common,
      name: apex,
      type: 'secondary',
      files: secondary.zoneFile(apex),
      serial: '7',
      'next refresh': date,
      expires: date,
      dynamic: 'no',
    })
  })

  test('tells a zone that signs inline by its second serial', async () => {
    const config = 'dnssec-policy default; inline-signing yes;'
    const server = await startBind({ zones: { [apex]: { text: zoneText(7), config } } })
    const signed = await waitFor(async () => {
      const fields = fieldsOf((await server.tell('zonestatus', apex)).stdout)
      return fields.secure === 'yes' && fields
    })
    expect(signed).toMatchObject({ type: 'primary', serial: '7', 'inline signing': 'yes', dynamic: 'no' })
    expect(Number(signed['signed serial'])).toBeGreaterThan(7)
    expect(await serial(server, apex)).toBe(Number(signed['signed serial']))
  })

  test('fails for a zone that is not loaded and for one that is not there', async () => {
    const server = await startBind({ zones: { [apex]: { text: zoneText(1, broken) } } })
    expect(await server.tell('zonestatus', apex)).toEqual({
      code: 1,
      stdout: '',
      stderr: "rndc: 'zonestatus' failed: zone not loaded\n",
    })
    expect(await server.tell('zonestatus', 'other.example')).toEqual({
      code: 1,
      stdout: '',
      stderr: "rndc: 'zonestatus' failed: not found\nno matching zone 'other.example' in any view\n",
    })
  })
})

/** The lines `key: value` that rndc prints. */
function fieldsOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]),
  )
}

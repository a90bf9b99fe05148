import { describe, expect, onTestFinished, test } from 'vitest'
import { mustName } from '../../src/dns/name.ts'
import { startServer } from '../../src/server/server.ts'
import { readMasterFile } from '../../src/zonefile/reader.ts'
import { exampleProject, makeFolder, run } from './run.ts'
import { schemaFaults } from './schema.ts'

const before = '$TTL 1h\n@ SOA ns1 hostmaster 7 2h 15m 2w 5m\n@ NS ns1\nns1 A 192.0.2.53\nwww A 192.0.2.80\n'
const after = before.replace('192.0.2.80', '198.51.100.80').replace(' 7 ', ' 9 ')

/** A server that gives the zone to everybody who asks from here. */
async function serve(text: string): Promise<number> {
  const { zone } = readMasterFile({ path: 'a.zone', bytes: Buffer.from(text) }, { apex: mustName('a.example.') })
  const server = await startServer({
    listen: [{ host: '127.0.0.1', port: 0 }],
    zones: [{ zone }],
    allowTransfer: [{ address: Uint8Array.of(127, 0, 0, 0), prefix: 8 }],
  })
  onTestFinished(() => server.stop())
  return server.endpoints[0]?.port ?? 0
}

describe('diff --format html', () => {
  test('of the variants of a project, one page for all zones', async () => {
    const { code, stdout } = await run(exampleProject, ['diff', '*.example', 'normal', 'degraded', '--format', 'html'])
    expect(code).toBe(1)
    expect(stdout).toContain('<title>What differs in 2 zones</title>')
    expect(stdout.match(/<!DOCTYPE html>/g)).toHaveLength(1)
    expect(stdout).toContain('<li><a href="#diff-1">tedomum.example: normal → degraded</a>: ')
    expect(stdout).toContain(
      '<td data-label="before"><ul><li><code>192.0.2.143</code></li><li><span class="ttl">TTL 5m</span></li></ul></td>',
    )
  })

  test('of files, whose names are text', async () => {
    const folder = makeFolder({ '<b>.zone': before, 'b.zone': after })
    const { code, stdout } = await run(folder, ['diff', 'a.example', '<b>.zone', 'b.zone', '--format', 'html'])
    expect(code).toBe(1)
    expect(stdout).toContain('<h2>a.example: &lt;b&gt;.zone → b.zone</h2>')
    const same = await run(folder, ['diff', 'a.example', 'b.zone', 'b.zone', '--format', 'html'])
    expect(same.code).toBe(0)
    expect(same.stdout).toContain('<p class="none">No difference.</p>')
  })

  test('of what a server serves', async () => {
    const port = await serve(after)
    const folder = makeFolder({
      'secours.yaml': `sites: {one: {networks: [127.0.0.0/8]}}\nservers: {ns1: {site: one, address: '127.0.0.1:${port}', driver: secondary}}\n`,
      'zones/a.example/normal.zone': before,
    })
    const { code, stdout } = await run(folder, ['diff', 'a.example', 'normal', '@ns1', '--format', 'html'])
    expect(code).toBe(1)
    expect(stdout).toContain('<h2>a.example: normal → @ns1</h2>')
    expect(stdout).toContain('<code>198.51.100.80</code>')
    const { json } = await run(folder, ['diff', 'a.example', '@ns1', 'normal', '--format', 'json'])
    expect(schemaFaults('diff.schema.json', json())).toEqual([])
    expect(json()).toMatchObject({ diffs: [{ from: '@ns1', to: 'normal', summary: { updated: 1 } }] })
  })
})

test('diff of files whose names are marks of a format keeps them where they stand', async () => {
  const name = 'a\nupdate delete a.example. `# .zone'
  const folder = makeFolder({ [name]: before, 'b.zone': after })
  const diff = async (format: string) =>
    (await run(folder, ['diff', 'a.example', name, 'b.zone', '--format', format])).stdout.split('\n')
  expect((await diff('nsupdate')).slice(0, 2)).toEqual([
    '; a.example: a update delete a.example. `# .zone → b.zone',
    'zone a.example.',
  ])
  expect((await diff('markdown')).slice(0, 2)).toEqual([
    '### `` a.example: a update delete a.example. `# .zone → b.zone ``',
    '',
  ])
  expect((await diff('human'))[0]).toBe('a.example: a update delete a.example. `# .zone → b.zone: 1 changed')
})

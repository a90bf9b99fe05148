import { join, resolve } from 'node:path'
import { SecoursError } from '../../diagnostic.ts'
import { displayName } from '../../dns/name.ts'
import { printEndpoint } from '../../dns/network.ts'
import { openControl } from '../../server/control.ts'
import { type LoadedZone, makeReloader } from '../../server/reload.ts'
import type { ServedZone } from '../../server/served-zones.ts'
import { startServer } from '../../server/server.ts'
import { defineCommand } from '../command.ts'
import { count, visible } from '../print/text.ts'
import { requireProject } from '../project-access.ts'
import { findProjectFolder } from '../project-folder.ts'
import { parseAccess, parseEndpoints } from '../serve/access-option.ts'
import { strayZoneFiles, zoneFolderLoader } from '../serve/zone-folder.ts'
import type { Shell } from '../shell.ts'

const defaultListen = '127.0.0.1:5300'

export const command = defineCommand({
  name: 'serve',
  describe: 'Runs an authoritative name server on rendered zone files',
  details: `The backup name server that is up in seconds on any machine with Node, or the hidden primary of others. It answers for every ZONE.zone in DIR, over UDP and TCP, until it is stopped by Ctrl-C.

A zone file that is faulty leaves that zone as it was, and the others served. The driver zonefile reloads it over the control socket (reload: {secours: {control: PATH}}).`,
  positionals: [{ name: 'dir', describe: 'The folder of the zone files; default: build/normal of the project' }],
  options: {
    listen: {
      kind: 'many',
      placeholder: 'ADDRESS[:PORT]',
      describe: `where; may be repeated; default: ${defaultListen}`,
    },
    control: { kind: 'text', placeholder: 'PATH', describe: 'the control socket, a Unix socket for its owner alone' },
    'allow-transfer': {
      kind: 'many',
      placeholder: 'NETWORK',
      describe: 'who may transfer zones: networks, addresses, key:NAME; may be repeated; default: this machine',
    },
    notify: {
      kind: 'many',
      placeholder: 'ADDRESS[:PORT]',
      describe: 'secondaries that are told of changes; may be repeated',
    },
  },
  formats: [],
  examples: [
    { command: 'secours render && secours serve', describe: 'the normal zones, for this machine alone' },
    {
      command: 'secours serve /srv/zones --listen 198.51.100.53 --control /run/secours/ns2.sock',
      describe: 'a name server that secours switch can deploy to',
    },
  ],
  exits: { 0: 'stopped by Ctrl-C, SIGTERM or over the control socket', 2: 'wrong usage, or it cannot listen' },
  async run(args, shell) {
    const { world } = shell
    // From now on Ctrl-C is an orderly end.
    const interruption = world.interruption()
    const listen = parseEndpoints('--listen', args.listen.length === 0 ? [defaultListen] : args.listen)
    const usesKeys = args['allow-transfer'].some((text) => text.startsWith('key:'))
    const project = usesKeys || args.dir === undefined ? projectOf(shell) : undefined
    const access = parseAccess(args['allow-transfer'], project, world.environment)
    const folder = folderOf(args.dir, project?.root, world.cwd)
    const load = zoneFolderLoader(folder)
    const loaded = await load()
    const server = await startServer({
      listen,
      zones: loaded.filter(isServed),
      ...access,
      notify: parseEndpoints('--notify', args.notify).map((endpoint) => ({ endpoint })),
      notified: ({ target, failure }) => {
        if (failure !== undefined) shell.warn(`NOTIFY to ${printEndpoint(target.endpoint)}: ${failure.message}`)
      },
    })
    try {
      tell(folder, loaded, server.endpoints.map(printEndpoint), shell)
      const stopped = new AbortController()
      const reloader = makeReloader(server, load, loaded, () => world.now())
      const control =
        args.control === undefined
          ? undefined
          : await openControl({
              path: resolve(world.cwd, args.control),
              server,
              reloader,
              stop: () => stopped.abort(),
            })
      await aborted(AbortSignal.any([interruption, stopped.signal]))
      await control?.close()
    } finally {
      await server.stop()
    }
    shell.note('stopped')
    return 0
  },
})

function isServed(zone: LoadedZone): zone is LoadedZone & ServedZone {
  return !('failure' in zone)
}

/** The project, where there is one to be found. */
function projectOf(shell: Shell) {
  const isThere = shell.projectFolder !== undefined || findProjectFolder(shell.world.cwd) !== undefined
  return isThere ? requireProject(shell).project : undefined
}

function folderOf(dir: string | undefined, root: string | undefined, cwd: string): string {
  if (dir !== undefined) return resolve(cwd, dir)
  if (root !== undefined) return join(root, 'build', 'normal')
  throw new SecoursError('usage', 'serve needs DIR where there is no project', {
    hint: 'name the folder of the zone files: secours serve DIR',
  })
}

function tell(folder: string, loaded: readonly LoadedZone[], endpoints: readonly string[], shell: Shell): void {
  for (const zone of loaded)
    if ('failure' in zone) shell.warn(`${displayName(zone.apex)} is not served: ${visible(zone.failure)}`)
  for (const file of strayZoneFiles(folder)) shell.warn(`${visible(file)} is named for no zone`)
  const served = loaded.filter(isServed).length
  if (loaded.length === 0) shell.warn(`${visible(folder)} holds no zone files`)
  shell.note(`answering for ${count(served, 'zone')} on ${endpoints.join(', ')}`)
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
}

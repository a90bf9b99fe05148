import { transfer } from '../../client/transfer.ts'
import { suggest } from '../../definition/document/suggest.ts'
import type { Project } from '../../definition/project.ts'
import { SecoursError } from '../../diagnostic.ts'
import type { Name } from '../../dns/name.ts'
import { type Endpoint, parseEndpoint } from '../../dns/network.ts'
import { readKey } from '../../driver/keys.ts'
import type { TsigKey } from '../../message/tsig-key.ts'
import { ProgressLine } from '../print/progress-line.ts'
import { openProjectOf } from '../project-access.ts'
import type { Shell } from '../shell.ts'
import type { ImportedZone } from './imported-zone.ts'

/**
 * The zone as a server gives it in a transfer. The server is an address, or one of the project's by name, with its key; a key is
 * always the project's. Faults of its zones do not matter here: the first one may be on its way.
 */
export async function importLiveZone(
  apex: Name,
  server: string,
  keyName: string | undefined,
  shell: Shell,
): Promise<ImportedZone> {
  const endpoint = parseEndpoint(server)
  const project = endpoint === undefined || keyName !== undefined ? openProjectOf(shell).project : undefined
  const known = endpoint === undefined ? project?.servers.get(server) : undefined
  const from = endpoint ?? known?.endpoint
  if (from === undefined) throw noServer(server, project)
  const key = keyName ?? known?.key
  const tsig = key === undefined || project === undefined ? undefined : keyOf(project, key, shell)
  return { zone: await transferFrom(from, apex, tsig, shell), diagnostics: [] }
}

async function transferFrom(from: Endpoint, apex: Name, tsig: TsigKey | undefined, shell: Shell) {
  const progress = new ProgressLine(shell, 'received', undefined, 'record')
  const onRecords = (count: number): void => progress.advance(count)
  const signed = tsig === undefined ? {} : { tsig }
  return await transfer(from, apex, { signal: shell.world.interruption(), onRecords, ...signed }).finally(() =>
    progress.end(),
  )
}

function keyOf(project: Project, name: string, { world }: Shell): TsigKey {
  const key = project.keys.get(name)
  if (key !== undefined) return readKey(key, project.root, world.environment)
  throw new SecoursError('usage', `the project has no key ${name}`, { hint: hintOf(name, [...project.keys.keys()]) })
}

function noServer(text: string, project: Project | undefined): SecoursError {
  return new SecoursError('usage', `${JSON.stringify(text)} is neither an IP address nor a server of the project`, {
    hint: `--axfr takes 192.0.2.53, 192.0.2.53:5353, [2001:db8::53]:53; ${hintOf(text, [...(project?.servers.keys() ?? [])])}`,
  })
}

function hintOf(text: string, known: readonly string[]): string {
  const meant = suggest(text, known)
  if (meant !== undefined) return `did you mean ${meant}?`
  return known.length === 0 ? 'secours.yaml names none' : `secours.yaml names ${known.join(', ')}`
}

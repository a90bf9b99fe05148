import { transfer } from '../client/transfer.ts'
import { suggest } from '../definition/document/suggest.ts'
import type { Project } from '../definition/project.ts'
import { SecoursError } from '../diagnostic.ts'
import type { Name } from '../dns/name.ts'
import { readKey } from '../driver/keys.ts'
import type { DiffSide } from './diff-sides.ts'
import type { Shell } from './shell.ts'

/** What a server serves now, by a transfer. Throws SecoursError where it gives none. */
export async function serverSide(project: Project, apex: Name, name: string, { world }: Shell): Promise<DiffSide> {
  const server = project.servers.get(name)
  if (server === undefined) {
    const known = [...project.servers.keys()]
    const meant = suggest(name, known)
    throw new SecoursError('server-unknown', `the project has no server ${name}`, {
      hint: meant === undefined ? `it has ${known.join(', ')}` : `did you mean @${meant}?`,
    })
  }
  const key = server.key === undefined ? undefined : project.keys.get(server.key)
  const tsig = key === undefined ? undefined : readKey(key, project.root, world.environment)
  const zone = await transfer(server.endpoint, apex, tsig === undefined ? {} : { tsig })
  return { label: `@${name}`, zone, diagnostics: [] }
}

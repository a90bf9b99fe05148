import { stat, unlink } from 'node:fs/promises'
import { isAbsolute, join, resolve } from 'node:path'
import { SecoursError } from '../../diagnostic.ts'
import { displayName, foldName, type Name } from '../../dns/name.ts'
import { writeFileAtomic } from '../../file/atomic.ts'
import { errorNumber } from '../../file/failure.ts'
import { checkWithNamed } from '../check-zone.ts'
import { type DriverContext, defineDriver, type Inspection, type ZoneKind } from '../driver.ts'
import { pathOption, textOption } from '../options.ts'
import { reloadTool } from '../reload/reload-kinds.ts'
import type { ReloadTool } from '../reload/reload-tool.ts'

/** Writes the zone file in place and has the server reload it. */
export const zonefile = defineDriver({
  name: 'zonefile',
  description: 'Writes the zone file and has the server reload it.',
  writes: true,

  inspect: async (context, apex) => inspect(context, apex, toolOf(context)),

  stage: async (context, { apex, text, unchecked }) => {
    const tool = toolOf(context)
    const target = zoneFilePath(context, apex)
    // Beside the target: that the folder can be written and has room is known before anything that is served changes.
    const waiting = join(resolve(target, '..'), `.secours-${fileNameOf(apex)}.staged`)
    const bytes = Buffer.from(text)
    await writeFileAtomic(waiting, bytes)
    const discard = () => removeIfAny(waiting)
    try {
      if (!unchecked && tool.name === 'rndc') await checkWithNamed(apex, waiting, context)
    } catch (error) {
      await discard()
      throw error
    }
    return {
      apex,
      discard,
      activate: async () => {
        const loadedAt = await lastLoad(tool, apex)
        const standing = await modifiedAt(target)
        // BIND takes a file for loaded already ("up-to-date", exit code 0) unless it is newer than the one it loaded last.
        const newerThan = Math.max(loadedAt?.getTime() ?? 0, standing?.getTime() ?? 0)
        await writeFileAtomic(target, bytes, newerThan > 0 ? { mtimeAtLeast: new Date(newerThan) } : {})
        await discard()
        await tool.reload(apex)
      },
    }
  },
})

/** The file that a server's zone is read from. */
export function zoneFilePath({ server, root }: Pick<DriverContext, 'server' | 'root'>, apex: Name): string {
  const folder = pathOption(server.options, 'directory', root) ?? root
  const template = textOption(server.options, 'file') ?? 'db.{zone}'
  const file = template.replaceAll('{zone}', () => fileNameOf(apex))
  return isAbsolute(file) ? file : join(folder, file)
}

/** A zone's name as a file name: lower case, and no slash (RFC 2317), so that it never leaves its folder. */
function fileNameOf(apex: Name): string {
  return displayName(foldName(apex)).replaceAll('/', '%2F')
}

function toolOf({ server, root, env, signal }: DriverContext): ReloadTool {
  const view = textOption(server.options, 'view')
  return reloadTool(server.options.reload, { root, env, view, ...(signal ? { signal } : {}) })
}

async function inspect(context: DriverContext, apex: Name, tool: ReloadTool): Promise<Inspection> {
  if (tool.inspect === undefined) {
    const detail = `${tool.name} cannot tell how the zone is set up`
    return { kind: { kind: 'primary', detail, file: undefined, loadedAt: undefined }, refusal: undefined }
  }
  const kind = await tool.inspect(apex)
  return { kind, refusal: refusalOf(context, apex, kind) }
}

function refusalOf(context: DriverContext, apex: Name, kind: ZoneKind): string | undefined {
  const { name } = context.server
  const zone = displayName(apex)
  if (kind.kind !== 'primary') return `${zone} on ${name} is not a zone that its file decides: ${kind.detail}`
  const target = zoneFilePath(context, apex)
  // A relative path stands in the server's own working folder, which it does not tell.
  if (kind.file === undefined || !isAbsolute(kind.file) || resolve(kind.file) === resolve(target)) return undefined
  return `${name} loads ${zone} from ${kind.file}, and ${target} would be written`
}

async function lastLoad(tool: ReloadTool, apex: Name): Promise<Date | undefined> {
  try {
    return (await tool.inspect?.(apex))?.loadedAt
  } catch (error) {
    // The reload that follows says what is wrong with the tool.
    if (error instanceof SecoursError) return undefined
    throw error
  }
}

async function modifiedAt(path: string): Promise<Date | undefined> {
  try {
    return (await stat(path)).mtime
  } catch (error) {
    if (errorNumber(error) !== undefined) return undefined
    throw error
  }
}

async function removeIfAny(path: string): Promise<void> {
  try {
    await unlink(path)
  } catch (error) {
    // What is left is a hidden file that the next stage replaces.
    if (errorNumber(error) === undefined) throw error
  }
}

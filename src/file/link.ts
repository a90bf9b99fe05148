import { lstatSync, readlinkSync, realpathSync, type Stats } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { SecoursError } from '../diagnostic.ts'
import { errorNumber } from './failure.ts'

/** As many as Linux follows. */
const maxLinks = 40

/** A place to write: `path` is free of links, `standing` what is there now. */
export interface WriteTarget {
  readonly path: string
  readonly standing: Stats | undefined
}

/**
 * The real file behind a path that is to be written; `realFolder` resolves the links of a folder. An administrator's symbolic link stays and the file that it leads to is
 * replaced, also in another folder.
 *
 * Refused (`file-link-refused`) are a link that leads nowhere (the volume behind it may not be mounted, and a file made now
 * would be hidden by it later), and a link by a user other than us and root to a file that this user does not own: a name
 * server's account could otherwise have a root operator replace any file of the machine.
 */
export function resolveWriteTarget(
  path: string,
  realFolder: (folder: string) => string = realpathSync.native,
): WriteTarget {
  let at = path
  let link: { readonly path: string; readonly stats: Stats } | undefined
  for (let followed = 0; followed <= maxLinks; followed++) {
    at = join(realFolder(dirname(resolve(at))), basename(at))
    const standing = lstatIfAny(at)
    if (link !== undefined) checkLink(link.path, link.stats, at, standing)
    if (standing === undefined || !standing.isSymbolicLink()) return { path: at, standing }
    link = { path: at, stats: standing }
    at = resolve(dirname(at), readlinkSync(at))
  }
  throw new SecoursError('file-link-loop', `cannot write ${path}: its symbolic links go round in a circle`, {
    hint: 'correct the links',
  })
}

function checkLink(path: string, link: Stats, to: string, target: Stats | undefined): void {
  if (target === undefined)
    throw new SecoursError('file-link-refused', `${path} is a symbolic link to ${to}, which does not exist`, {
      hint: 'mount or create what it leads to, or remove the link',
    })
  const trusted = link.uid === 0 || link.uid === process.geteuid?.() || link.uid === target.uid
  if (trusted) return
  throw new SecoursError(
    'file-link-refused',
    `${path} is a symbolic link made by user ${link.uid} to ${to}, a file of user ${target.uid}`,
    { hint: 'if the link is meant, make it as root or as the user who runs secours' },
  )
}

function lstatIfAny(path: string): Stats | undefined {
  try {
    return lstatSync(path)
  } catch (cause) {
    if (errorNumber(cause) === 'ENOENT') return undefined
    throw cause
  }
}

import { SecoursError } from '../diagnostic.ts'

interface Failure {
  readonly code: string
  readonly says: string
  readonly hint: string
}

const permission: Failure = {
  code: 'file-permission',
  says: 'permission denied',
  hint: 'run as a user who may do this, or correct the owner and mode of the file and of the folders above it',
}
const full: Failure = {
  code: 'file-no-space',
  says: 'no space left',
  hint: 'free space (or quota) on that file system, then try again',
}

/** What the system's error numbers mean to an operator. */
const failures: Readonly<Record<string, Failure>> = {
  EACCES: permission,
  EPERM: permission,
  EROFS: {
    code: 'file-read-only',
    says: 'the file system is read-only',
    hint: 'remount it writable; after a power loss, look at the kernel log for disk errors first',
  },
  ENOSPC: full,
  EDQUOT: full,
  ENOENT: { code: 'file-missing', says: 'no such file or folder', hint: 'check the path, and that its folder exists' },
  ENOTDIR: {
    code: 'file-not-folder',
    says: 'a part of the path is a file where a folder should be',
    hint: 'check the path',
  },
  EEXIST: { code: 'file-not-folder', says: 'there is a file of that name', hint: 'name another folder' },
  EISDIR: { code: 'file-is-folder', says: 'this is a folder where a file should be', hint: 'name a file' },
  ELOOP: { code: 'file-link-loop', says: 'its symbolic links go round in a circle', hint: 'correct the links' },
  ENAMETOOLONG: { code: 'file-name-too-long', says: 'the name is too long', hint: 'choose a shorter one' },
  EMFILE: { code: 'file-too-many-open', says: 'too many open files', hint: 'raise the limit (ulimit -n)' },
  ENFILE: { code: 'file-too-many-open', says: 'too many open files on this machine', hint: 'raise fs.file-max' },
}

/** The system's name of an error (`ENOENT`), or undefined where it is not an error of the system. */
export function errorNumber(cause: unknown): string | undefined {
  if (!(cause instanceof Error) || !('code' in cause) || !('syscall' in cause)) return undefined
  return typeof cause.code === 'string' ? cause.code : undefined
}

/**
 * The typed error for a failed file operation: `doing` completes "cannot ..." ("write"). A SecoursError is returned as it is;
 * what is no error of the system is a bug and is thrown again.
 */
export function fileFailure(doing: string, path: string, cause: unknown): SecoursError {
  if (cause instanceof SecoursError) return cause
  const number = errorNumber(cause)
  if (number === undefined) throw cause
  const known = failures[number]
  if (known === undefined) return new SecoursError('file-failed', `cannot ${doing} ${path}: ${number}`, { cause })
  return new SecoursError(known.code, `cannot ${doing} ${path}: ${known.says}`, { hint: known.hint, cause })
}

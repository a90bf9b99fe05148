import { SecoursError } from '../diagnostic.ts'

const permissionHint = 'ports below 1024 need root or CAP_NET_BIND_SERVICE, a path a folder that may be written to'

const listenFailures: Readonly<Record<string, readonly [code: string, what: string, hint: string]>> = {
  EADDRINUSE: ['address-in-use', 'another program listens there', 'stop it, or listen on another address or port'],
  EACCES: ['permission-denied', 'no permission to listen there', permissionHint],
  EPERM: ['permission-denied', 'no permission to listen there', permissionHint],
  EADDRNOTAVAIL: ['address-not-available', 'this machine does not have the address', 'listen on one that it has'],
  EAFNOSUPPORT: ['address-not-available', 'this machine does not speak that protocol', 'listen on another address'],
  ENOENT: ['no-such-folder', 'its folder does not exist', 'make the folder'],
  ENOTDIR: ['no-such-folder', 'its folder does not exist', 'make the folder'],
}

/** Why listening failed, `where` being an address or a path. */
export function listenFailure(error: unknown, where: string): SecoursError {
  const system = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
  const [code, what, hint] = listenFailures[system] ?? ['cannot-listen', system || String(error), undefined]
  return new SecoursError(code, `cannot listen on ${where}: ${what}`, { cause: error, ...(hint ? { hint } : {}) })
}

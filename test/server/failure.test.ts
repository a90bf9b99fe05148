import { describe, expect, it } from 'vitest'
import { listenFailure } from '../../src/server/failure.ts'

describe('listenFailure', () => {
  it.each([
    ['EADDRINUSE', 'address-in-use', 'another program listens there'],
    ['EACCES', 'permission-denied', 'no permission to listen there'],
    ['EPERM', 'permission-denied', 'no permission to listen there'],
    ['EADDRNOTAVAIL', 'address-not-available', 'this machine does not have the address'],
    ['ENOENT', 'no-such-folder', 'its folder does not exist'],
    ['EMFILE', 'cannot-listen', 'EMFILE'],
  ])('of %s is %s', (system, code, what) => {
    const cause = Object.assign(new Error('listen'), { code: system })
    expect(listenFailure(cause, '127.0.0.1')).toMatchObject({
      code,
      message: `cannot listen on 127.0.0.1: ${what}`,
      cause,
    })
  })
})

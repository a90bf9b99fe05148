import { createSocket } from 'node:dgram'
import { createServer } from 'node:net'

/**
 * Ports are handed out from blocks. A process owns a block while it listens on the block's first port, so workers that
 * run at once never hand out the same number, and the kernel frees the block of one that dies. The range lies below the
 * ephemeral ports of Linux and macOS: no outgoing connection takes a number between the probe and the server's start.
 */
const firstPort = 12_000
const blockSize = 20
const blockCount = 1_000

const unused: number[] = []
let claiming: Promise<void> | undefined

/** A port of 127.0.0.1 that is free on UDP and on TCP, and that no other caller, here or in another process, is given. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = unused.shift()
    if (port === undefined) {
      claiming ??= claimBlock().finally(() => {
        claiming = undefined
      })
      await claiming
    } else if (await portIsFree(port)) {
      return port
    }
  }
}

/** Whether 127.0.0.1 has nothing listening on this port, neither on UDP nor on TCP. */
export async function portIsFree(port: number): Promise<boolean> {
  const tcp = await listenTcp(port)
  if (tcp === undefined) return false
  const udp = await bindsUdp(port)
  await new Promise((closed) => tcp.close(closed))
  return udp
}

async function claimBlock(): Promise<void> {
  const start = process.pid % blockCount
  for (let step = 0; step < blockCount; step++) {
    const base = firstPort + ((start + step) % blockCount) * blockSize
    const claim = await listenTcp(base)
    if (claim === undefined) continue
    claim.unref()
    for (let offset = 1; offset < blockSize; offset++) unused.push(base + offset)
    return
  }
  throw new Error(`no free block of ports from ${firstPort} to ${firstPort + blockCount * blockSize - 1}`)
}

function listenTcp(port: number): Promise<ReturnType<typeof createServer> | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => resolve(server))
  })
}

function bindsUdp(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createSocket('udp4')
    socket.once('error', () => socket.close(() => resolve(false)))
    socket.bind({ port, address: '127.0.0.1', exclusive: true }, () => socket.close(() => resolve(true)))
  })
}

import { createSocket } from 'node:dgram'
import { createServer, type Socket } from 'node:net'
import { afterEach } from 'vitest'
import { FrameSplitter, frameMessage } from '../../src/client/framing.ts'
import type { Endpoint } from '../../src/dns/network.ts'
import { decodeMessage } from '../../src/message/decode.ts'
import { encodeMessage } from '../../src/message/encode.ts'
import { type Message, responseHeader } from '../../src/message/message.ts'
import { freePort } from '../servers/ports.ts'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()))
})

/** What a server sends for a query, in order; 'close' ends the connection. */
export type Script = (query: Message, bytes: Uint8Array) => readonly (Uint8Array | 'close')[]

export interface ScriptedServer {
  readonly endpoint: Endpoint
  /** TCP connections that stand. */
  readonly connections: () => number
}

/** A server that says what a test wants it to say. */
export async function scriptedServer(
  scripts: { udp?: Script; tcp?: Script },
  host = '127.0.0.1',
): Promise<ScriptedServer> {
  const port = await freePort()
  const sockets = new Set<Socket>()
  const udp = createSocket(host.includes(':') ? 'udp6' : 'udp4')
  udp.on('message', (bytes, from) => {
    for (const message of scripts.udp?.(queryOf(bytes), bytes) ?? []) {
      if (message !== 'close') udp.send(message, from.port, from.address)
    }
  })
  const tcp = createServer((socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    socket.on('error', () => undefined)
    const splitter = new FrameSplitter()
    socket.on('data', (chunk) => {
      for (const bytes of splitter.push(chunk)) {
        for (const message of scripts.tcp?.(queryOf(bytes), bytes) ?? []) {
          if (message === 'close') socket.end()
          else socket.write(frameMessage(message))
        }
      }
    })
  })
  await new Promise<void>((resolve) => udp.bind(port, host, resolve))
  await new Promise<void>((resolve) => tcp.listen(port, host, resolve))
  closing.push(async () => {
    udp.close()
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => tcp.close(resolve))
  })
  return { endpoint: { host, port }, connections: () => sockets.size }
}

function queryOf(bytes: Uint8Array): Message {
  const decoded = decodeMessage(bytes)
  if ('fault' in decoded) throw new Error(decoded.fault)
  return decoded.message
}

/** A response to a query; `changes` are laid over it. */
export function responseTo(query: Message, changes: Partial<Message> = {}): Uint8Array {
  const { questions } = query
  const header = responseHeader(query, 0, { authoritative: true })
  return encodeMessage({ ...header, questions, answer: [], authority: [], additional: [], ...changes })
}

import { once } from 'node:events'
import type { Socket } from 'node:net'
import { FrameSplitter, frameMessage } from '../client/framing.ts'

/** Queries of one connection that wait while another is answered; a client that sends more is not read from meanwhile. */
const queueLimit = 128

/**
 * Answers the queries of one TCP connection, one after another in their order (RFC 7766 section 6.2.1.1 allows any order). Closes
 * it after `idleTimeoutMs` without traffic, a client that does not read included.
 */
export function serveConnection(
  socket: Socket,
  respond: (bytes: Uint8Array) => Iterable<Uint8Array>,
  idleTimeoutMs: number,
): void {
  const splitter = new FrameSplitter()
  const queue: Uint8Array[] = []
  let answering = false
  let ended = false
  const answerAll = async (): Promise<void> => {
    for (let bytes = queue.shift(); bytes !== undefined && !socket.destroyed; bytes = queue.shift()) {
      for (const message of respond(bytes)) {
        // The stream waits for its reader: a transfer never piles up in memory.
        if (!socket.write(frameMessage(message))) await Promise.race([once(socket, 'drain'), once(socket, 'close')])
        if (socket.destroyed) return
      }
    }
    socket.resume()
    if (ended) socket.end()
  }
  socket.setTimeout(idleTimeoutMs, () => socket.destroy())
  socket.setNoDelay(true)
  // Whoever goes away in the middle has no one to be told.
  socket.on('error', () => socket.destroy())
  socket.on('end', () => {
    ended = true
    if (!answering) socket.end()
  })
  socket.on('data', (chunk) => {
    queue.push(...splitter.push(chunk))
    if (queue.length > queueLimit) socket.pause()
    if (answering || queue.length === 0) return
    answering = true
    answerAll()
      .catch(() => socket.destroy())
      .finally(() => {
        answering = false
      })
  })
}

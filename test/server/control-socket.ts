import { chmodSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { afterEach } from 'vitest'

const listening: Server[] = []
afterEach(async () => {
  await Promise.all(listening.splice(0).map((server) => new Promise((resolve) => server.close(resolve))))
})

/** Listens on a Unix socket and answers each line by `answer`; null closes the connection, undefined says nothing. */
export async function listenOn(
  path: string,
  answer: (line: string) => string | null | undefined,
  mode = 0o600,
): Promise<readonly string[]> {
  const lines: string[] = []
  const server = createServer((socket) => {
    socket.setEncoding('utf8')
    socket.on('error', () => undefined)
    socket.on('data', (line: string) => {
      lines.push(line)
      const reply = answer(line)
      if (reply === null) socket.end()
      else if (reply !== undefined) socket.write(reply)
    })
  })
  listening.push(server)
  await new Promise<void>((resolve) => server.listen(path, resolve))
  chmodSync(path, mode)
  return lines
}

import { createSocket } from 'node:dgram'
import type { SecoursError } from '../diagnostic.ts'
import type { Endpoint } from '../dns/network.ts'
import type { Message } from '../message/message.ts'
import { clientFailure, socketFailure } from './failure.ts'
import { judgeResponse, printQuestion, type Request } from './request.ts'

/**
 * One request over UDP and its response, from a socket of its own (a new source port each time). Throws `timeout` after
 * `timeoutMs`, or what was wrong with the only response that came.
 */
export function askUdp(
  request: Request,
  endpoint: Endpoint,
  timeoutMs: number,
  signal?: AbortSignal,
): Promise<Message> {
  return new Promise((resolve, reject) => {
    const socket = createSocket(endpoint.host.includes(':') ? 'udp6' : 'udp4')
    let lastIgnored: SecoursError | undefined
    const close = (): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
      socket.close()
    }
    const fail = (error: unknown): void => {
      close()
      reject(socketFailure(error, endpoint))
    }
    const abort = (): void => fail(clientFailure('aborted', endpoint, 'stopped waiting', { cause: signal?.reason }))
    const timer = setTimeout(() => {
      const silence = `${printQuestion(request.question)}: no answer over UDP within ${timeoutMs} ms`
      fail(lastIgnored ?? clientFailure('timeout', endpoint, silence))
    }, timeoutMs)
    socket.once('error', fail)
    socket.on('message', (bytes) => {
      const judged = judgeResponse(request, bytes, endpoint)
      if ('ignored' in judged) lastIgnored = judged.ignored
      else if ('failure' in judged) fail(judged.failure)
      else {
        close()
        resolve(judged.message)
      }
    })
    if (signal?.aborted) abort()
    else {
      signal?.addEventListener('abort', abort)
      // Connected: the kernel drops what comes from elsewhere, and tells of a port where nothing listens.
      socket.connect(endpoint.port, endpoint.host, () => socket.send(request.bytes))
    }
  })
}

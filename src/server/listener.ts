import { createSocket, type Socket as UdpSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'
import { type Endpoint, printEndpoint } from '../dns/network.ts'
import { listenFailure } from './failure.ts'

/** The two sockets of one address. */
export interface Listener {
  /** With the port that the system chose, where 0 was asked for. */
  readonly endpoint: Endpoint
  readonly udp: UdpSocket
  readonly tcp: Server
}

export interface ListenerEvents {
  readonly datagram: (bytes: Uint8Array, from: Endpoint, socket: UdpSocket) => void
  readonly connection: (socket: Socket) => void
}

/** Tries for a port that is free over both protocols, where the system chooses. */
const portAttempts = 10

/** Listens over TCP and UDP. Throws `address-in-use`, `permission-denied` or `address-not-available`. */
export async function openListener(endpoint: Endpoint, events: ListenerEvents): Promise<Listener> {
  for (let attempt = 1; ; attempt++) {
    const tcp = createServer({ allowHalfOpen: true, noDelay: true }, events.connection)
    try {
      await listenTcp(tcp, endpoint)
      const address = tcp.address()
      const port = typeof address === 'object' && address !== null ? address.port : endpoint.port
      const udp = await bindUdp({ host: endpoint.host, port }, events)
      return { endpoint: { host: endpoint.host, port }, udp, tcp }
    } catch (error) {
      tcp.close()
      if (endpoint.port === 0 && attempt < portAttempts) continue
      throw listenFailure(error, printEndpoint(endpoint))
    }
  }
}

async function listenTcp(server: Server, { host, port }: Endpoint): Promise<void> {
  server.listen({ host, port, ipv6Only: true, exclusive: true })
  await once(server, 'listening')
  // A connection that cannot be accepted (too many open files) must not end the server.
  server.on('error', () => {})
}

async function bindUdp(endpoint: Endpoint, events: ListenerEvents): Promise<UdpSocket> {
  const isIPv6 = endpoint.host.includes(':')
  const socket = createSocket({ type: isIPv6 ? 'udp6' : 'udp4', ipv6Only: isIPv6, recvBufferSize: 1 << 20 })
  try {
    socket.bind({ address: endpoint.host, port: endpoint.port, exclusive: true })
    await once(socket, 'listening')
  } catch (error) {
    socket.close()
    throw error
  }
  // Errors of single datagrams, such as a host that became unreachable.
  socket.on('error', () => {})
  socket.on('message', (bytes, from) => events.datagram(bytes, { host: from.address, port: from.port }, socket))
  return socket
}

/** Stops listening. Connections that stand are the caller's. */
export async function closeListener(listener: Listener): Promise<void> {
  listener.udp.close()
  await new Promise<void>((resolve) => listener.tcp.close(() => resolve()))
}

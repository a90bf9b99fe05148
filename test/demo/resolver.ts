import { query } from '../../src/client/query.ts'
import { SecoursError } from '../../src/diagnostic.ts'
import { type Name, parseName, rootName } from '../../src/dns/name.ts'
import { type Endpoint, parseEndpoint } from '../../src/dns/network.ts'
import { recordTypeOfName } from '../../src/rdata/registry.ts'
import { printRdata } from '../../src/zone/rrset.ts'

const rcodes: Readonly<Record<number, string>> = { 2: 'SERVFAIL', 3: 'NXDOMAIN', 5: 'REFUSED' }

/** Asks one server; answers are the rdata at the end of the chain, or the response code, or that none came. */
export async function ask(port: number, name: string, type: string): Promise<readonly string[]> {
  const code = recordTypeOfName(type)?.code
  if (code === undefined) throw new Error(`no type ${type}`)
  try {
    const { message } = await query(loopback(port), { name: nameOf(name), type: code }, { timeoutMs: 500, retries: 1 })
    if (message.rcode !== 0) return [rcodes[message.rcode] ?? `rcode ${message.rcode}`]
    const found = message.answer.filter((record) => record.type === code)
    return found.length === 0 ? ['no data'] : found.map(({ rdata }) => printRdata(code, rdata)).sort()
  } catch (error) {
    if (error instanceof SecoursError) return ['no answer']
    throw error
  }
}

/** Where a sender of mail to the domain would knock first: the address of the most preferred MX. */
export async function askForMail(port: number, domain: string): Promise<readonly string[]> {
  const [first] = (await ask(port, domain, 'MX')).toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
  const exchange = first?.split(' ')[1]
  return exchange === undefined ? [first ?? 'no data'] : await ask(port, exchange, 'A')
}

/** The serial that a server has of a zone, or undefined where it does not answer with it. */
export async function askSerial(port: number, zone: string): Promise<number | undefined> {
  const [soa] = await ask(port, zone, 'SOA')
  const serial = Number(soa?.split(' ')[2])
  return Number.isInteger(serial) ? serial : undefined
}

function loopback(port: number): Endpoint {
  const endpoint = parseEndpoint(`127.0.0.1:${port}`)
  if (endpoint === undefined) throw new Error(`no port ${port}`)
  return endpoint
}

function nameOf(text: string): Name {
  const result = parseName(text.endsWith('.') ? text : `${text}.`, rootName)
  if ('fault' in result) throw new Error(`${text}: ${result.fault}`)
  return result.name
}

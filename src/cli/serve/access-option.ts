import type { Project } from '../../definition/project.ts'
import { SecoursError } from '../../diagnostic.ts'
import { type Endpoint, networkOfAddress, parseAddress, parseEndpoint, parseNetwork } from '../../dns/network.ts'
import { readKey } from '../../driver/keys.ts'
import type { TsigKey } from '../../message/tsig-key.ts'
import type { AccessList } from '../../server/access.ts'

const loopback = ['127.0.0.0/8', '::1/128']

/** Addresses to listen on or to notify. Throws SecoursError `usage`. */
export function parseEndpoints(option: string, texts: readonly string[]): readonly Endpoint[] {
  return texts.map((text) => {
    const endpoint = parseEndpoint(text)
    if (endpoint !== undefined) return endpoint
    throw new SecoursError('usage', `${option} does not take ${JSON.stringify(text)}`, {
      hint: 'an IP address with an optional port: 192.0.2.53, 127.0.0.1:5300, [2001:db8::53]:53',
    })
  })
}

/** Who may transfer: networks, addresses, `key:NAME` of the project's keys; the machine itself where nothing is given. */
export function parseAccess(
  texts: readonly string[],
  project: Project | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): { readonly allowTransfer: AccessList; readonly keys: readonly TsigKey[] } {
  const keys: TsigKey[] = []
  const allowTransfer = (texts.length === 0 ? loopback : texts).map((text): AccessList[number] => {
    if (text.startsWith('key:')) {
      const key = keyNamed(text.slice('key:'.length), project, environment)
      keys.push(key)
      return { key: key.name }
    }
    const address = parseAddress(text)
    const network = address === undefined ? parseNetwork(text) : networkOfAddress(address)
    if (network !== undefined) return network
    throw new SecoursError('usage', `--allow-transfer does not take ${JSON.stringify(text)}`, {
      hint: 'an address, a network such as 192.0.2.0/24, or key:NAME for a key of secours.yaml',
    })
  })
  return { allowTransfer, keys }
}

function keyNamed(
  name: string,
  project: Project | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): TsigKey {
  const key = project?.keys.get(name)
  if (key !== undefined && project !== undefined) return readKey(key, project.root, environment)
  throw new SecoursError('key-unknown', `there is no key ${name}`, {
    hint: project === undefined ? 'keys stand in secours.yaml: name its folder with -C' : 'see keys in secours.yaml',
  })
}

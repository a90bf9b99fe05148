import type { Diagnostic, SourceFile } from '../diagnostic.ts'
import { rootName } from '../dns/name.ts'
import {
  type Network,
  networkContains,
  parseAddress,
  parseEndpoint,
  parseNetwork,
  printNetwork,
} from '../dns/network.ts'
import { recordTypeOfName } from '../rdata/registry.ts'
import { faultFinder } from './document/parse-document.ts'
import { itemsAt, numberAt, secondsAt, textAt, textOf, textsAt, truthAt } from './document/parts.ts'
import { maxSchemaFaults, schemaFaults, spanOf } from './document/schema-faults.ts'
import { suggest } from './document/suggest.ts'
import { toValue } from './document/to-value.ts'
import { faultAt } from './fault.ts'
import { readName, readPattern } from './names.ts'
import type {
  Key,
  OperatorNeed,
  Policy,
  Project,
  ProjectIgnore,
  SecretSource,
  Server,
  Site,
  Unmanaged,
} from './project.ts'
import { shapeOf } from './schema/shape.ts'
import { withoutSecrets } from './secrets.ts'
import { validateProject } from './validators.generated.js'
import { valueAt, type YamlEntry, type YamlNode } from './yaml/node.ts'
import { parseYaml } from './yaml/parse.ts'
import type { ZoneDefaults } from './zone-definition.ts'

/** What secours.yaml says. */
export interface ProjectFile extends Omit<Project, 'root' | 'zones'> {
  readonly defaults: ZoneDefaults
  readonly diagnostics: readonly Diagnostic[]
}

/** Keys of a server that are the project's; what is left are the driver's options. */
const serverKeys = new Set([
  'site',
  'address',
  'driver',
  'key',
  'zones',
  'primaries',
  'observe',
  'tcp',
  'external',
  'nodes',
])

/**
 * Parses secours.yaml. What is faulty is left out, so that the rest can be checked too; who acts on the result looks at the
 * diagnostics first. A secret that stands in the file is a fault, and no diagnostic shows it.
 */
export function parseProjectFile(written: SourceFile): ProjectFile {
  const parsed = parseYaml(written)
  const file = withoutSecrets(written, parsed.node)
  let root = parsed.node
  const conceal = (diagnostic: Diagnostic): Diagnostic => withoutSecret(diagnostic, written, file)
  const diagnostics = parsed.diagnostics.map((diagnostic) => conceal(pointInto(file, diagnostic)))
  if (root !== undefined) {
    const shape = shapeOf('project.schema.json')
    if (!validateProject(toValue(root, shape))) {
      const faults = schemaFaults(file, root, shape, validateProject.errors ?? [])
      diagnostics.push(...faults.map((fault) => conceal(withSecretHint(fault))))
      if (faults.length > maxSchemaFaults) root = undefined
    }
  }
  const reading = new ProjectReading(file, root, diagnostics)
  const sites = reading.sites()
  const keys = reading.keys()
  const servers = reading.servers(sites, keys)
  const defaults = valueAt(root, 'defaults')
  const soa = valueAt(defaults, 'soa')
  return {
    sites,
    keys,
    servers,
    policy: reading.policy(servers),
    operatorNeeds: reading.operatorNeeds(),
    ignore: reading.ignores(sites, servers),
    statePath: textAt(root, 'state') ?? '.secours',
    defaults: {
      ttl: secondsAt(defaults, 'ttl'),
      rto: secondsAt(defaults, 'rto'),
      soa: soa === undefined || reading.isFaulty(soa) ? undefined : { file, node: soa },
    },
    diagnostics,
  }
}

function pointInto(file: SourceFile, diagnostic: Diagnostic): Diagnostic {
  const { place, related } = diagnostic
  if (place === undefined) return diagnostic
  return {
    ...diagnostic,
    place: { ...place, file },
    ...(related === undefined
      ? {}
      : {
          related: related.map((note) =>
            note.place === undefined ? note : { ...note, place: { ...note.place, file } },
          ),
        }),
  }
}

/** Messages show keys; one that was blotted out may be a secret. */
function withoutSecret(diagnostic: Diagnostic, written: SourceFile, file: SourceFile): Diagnostic {
  const start = diagnostic.place?.start
  if (start === undefined || written.bytes[start] === file.bytes[start]) return diagnostic
  if (diagnostic.code === 'unknown-key') return { ...diagnostic, message: 'unknown key; it is not shown' }
  if (diagnostic.code === 'yaml-duplicate-key')
    return { ...diagnostic, message: 'a key is given twice; it is not shown' }
  return diagnostic
}

function withSecretHint(diagnostic: Diagnostic): Diagnostic {
  if (diagnostic.code !== 'wrong-type' || !diagnostic.message.startsWith('secret must be')) return diagnostic
  const hint =
    'put the secret into a file that only secours can read, name it here, and change the secret: it was written down'
  return { ...diagnostic, code: 'secret-in-project', message: 'a secret stands in the project', hint }
}

class ProjectReading {
  readonly isFaulty: (node: YamlNode) => boolean
  private readonly file: SourceFile
  private readonly root: YamlNode | undefined
  private readonly diagnostics: Diagnostic[]

  constructor(file: SourceFile, root: YamlNode | undefined, diagnostics: Diagnostic[]) {
    this.file = file
    this.root = root
    this.diagnostics = diagnostics
    this.isFaulty = faultFinder({ diagnostics })
  }

  sites(): ReadonlyMap<string, Site> {
    const sites = new Map<string, Site>()
    for (const { key, value } of this.entries('sites')) {
      const networks = itemsAt(value, 'networks').flatMap((item) => this.network(item) ?? [])
      for (const network of networks) this.checkOverlap(network, sites, value)
      sites.set(key.text, { name: key.text, networks, place: this.place(key) })
    }
    return sites
  }

  private network(item: YamlNode): Network | undefined {
    const text = textOf(item)
    if (text === undefined) return undefined
    const network = parseNetwork(text)
    if (network === undefined) this.fault(item, 'network-invalid', `${JSON.stringify(text)} is no network`, networkHint)
    return network
  }

  /** A network inside another is fine, the longer prefix decides; the same network in two sites decides nothing. */
  private checkOverlap(network: Network, sites: ReadonlyMap<string, Site>, node: YamlNode): void {
    for (const site of sites.values()) {
      const same = site.networks.some(
        (other) => other.prefix === network.prefix && networkContains(other, network.address),
      )
      if (!same) continue
      const text = printNetwork(network)
      const item = itemsAt(node, 'networks').find((each) => {
        const parsed = parseNetwork(textOf(each) ?? '')
        return parsed !== undefined && printNetwork(parsed) === text
      })
      this.fault(item ?? node, 'network-in-two-sites', `${text} is a network of site ${site.name} too`)
    }
  }

  keys(): ReadonlyMap<string, Key> {
    const keys = new Map<string, Key>()
    for (const { key, value } of this.entries('keys')) {
      const algorithm = textAt(value, 'algorithm')
      const secret = secretOf(valueAt(value, 'secret'))
      if (algorithm === undefined || secret === undefined || this.isFaulty(value)) continue
      keys.set(key.text, { name: textAt(value, 'name') ?? key.text, algorithm, secret, place: this.place(key) })
    }
    return keys
  }

  servers(sites: ReadonlyMap<string, Site>, keys: ReadonlyMap<string, Key>): ReadonlyMap<string, Server> {
    const servers = new Map<string, Server>()
    const entries = this.entries('servers')
    const names = entries.map(({ key }) => key.text)
    const keyNames = this.entries('keys').map(({ key }) => key.text)
    for (const { key, value } of entries) {
      this.reference(valueAt(value, 'site'), 'site', [...sites.keys()])
      this.reference(valueAt(value, 'key'), 'key', [...keys.keys(), ...keyNames])
      for (const primary of itemsAt(value, 'primaries')) {
        if (textOf(primary) === key.text) this.fault(primary, 'own-primary', `${key.text} is its own primary`)
        else this.reference(primary, 'server', names)
      }
      const addressNode = valueAt(value, 'address')
      const address = textOf(addressNode)
      const endpoint = address === undefined ? undefined : parseEndpoint(address)
      if (addressNode !== undefined && address !== undefined && endpoint === undefined && !this.isFaulty(addressNode)) {
        const message = `${JSON.stringify(address)} is no IP address with an optional port`
        const hint = /[g-z]/i.test(address) ? 'a name would have to be resolved in the outage' : undefined
        this.fault(addressNode, 'address-invalid', message, hint)
      }
      const driver = textAt(value, 'driver')
      const site = textAt(value, 'site')
      if (endpoint === undefined || driver === undefined || site === undefined || this.isFaulty(value)) continue
      const observe = textAt(value, 'observe')
      servers.set(key.text, {
        name: key.text,
        site,
        endpoint,
        driver,
        options: this.options(value),
        key: textAt(value, 'key'),
        zones: valueAt(value, 'zones') === undefined ? undefined : textsAt(value, 'zones'),
        primaries: valueAt(value, 'primaries') === undefined ? undefined : textsAt(value, 'primaries'),
        observe: observe === 'soa' || observe === 'queries' ? observe : 'axfr',
        tcp: truthAt(value, 'tcp') ?? true,
        external: truthAt(value, 'external') ?? false,
        nodes: numberAt(value, 'nodes') ?? 1,
        place: this.place(key),
      })
    }
    return servers
  }

  private options(server: YamlNode): Readonly<Record<string, unknown>> {
    if (server.kind !== 'mapping') return {}
    const value = toValue(server, shapeOf('project.schema.json').properties?.get('servers')?.rest)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
    return Object.fromEntries(Object.entries(value).filter(([key]) => !serverKeys.has(key)))
  }

  policy(servers: ReadonlyMap<string, Server>): Policy {
    const node = valueAt(this.root, 'policy')
    const names = this.entries('servers').map(({ key }) => key.text)
    this.reference(valueAt(node, 'canary'), 'server', [...servers.keys(), ...names])
    const serial = textAt(node, 'serial')
    return {
      serial: serial === 'unix' || serial === 'increment' ? serial : 'date',
      serialHeadroom: numberAt(node, 'serialHeadroom') ?? 100,
      canary: textAt(node, 'canary'),
      maxDegraded: secondsAt(node, 'maxDegraded') ?? 48 * 3600,
      quorum: numberAt(node, 'quorum') ?? 0.5,
      unmanaged: itemsAt(node, 'unmanaged').flatMap((item) => this.unmanaged(item) ?? []),
    }
  }

  operatorNeeds(): readonly OperatorNeed[] {
    const node = valueAt(this.root, 'operator')
    return [
      ...itemsAt(node, 'names').flatMap((item) => this.neededName(item) ?? []),
      ...itemsAt(node, 'addresses').flatMap((item) => this.neededAddress(item) ?? []),
    ]
  }

  ignores(sites: ReadonlyMap<string, Site>, servers: ReadonlyMap<string, Server>): readonly ProjectIgnore[] {
    const known = [...this.entries('sites'), ...this.entries('servers')].map(({ key }) => key.text)
    return itemsAt(this.root, 'ignore').flatMap((item): ProjectIgnore[] => {
      const code = textAt(item, 'code')
      const reason = textAt(item, 'reason')
      if (code === undefined || reason === undefined || this.isFaulty(item)) return []
      const name = textAt(item, 'name')
      this.reference(valueAt(item, 'name'), 'site or server', known)
      const places = [sites, servers].flatMap((parts) => (name === undefined ? [] : (parts.get(name)?.place ?? [])))
      const of = name === undefined ? undefined : { name, places }
      return [{ code, name: undefined, reason, shared: false, place: this.place(item), of }]
    })
  }

  private neededName(item: YamlNode): OperatorNeed | undefined {
    const text = textOf(item)
    if (text === undefined || this.isFaulty(item)) return undefined
    const result = readName(text, rootName)
    if ('name' in result) return { needed: result.name, place: this.place(item) }
    this.fault(item, 'name-invalid', result.fault)
    return undefined
  }

  private neededAddress(item: YamlNode): OperatorNeed | undefined {
    const text = textOf(item)
    if (text === undefined || this.isFaulty(item)) return undefined
    const address = parseAddress(text)
    if (address !== undefined) return { needed: address, place: this.place(item) }
    this.fault(item, 'address-invalid', `${JSON.stringify(text)} is no IP address`)
    return undefined
  }

  private unmanaged(item: YamlNode): Unmanaged | undefined {
    const [patternText = '', typeText] = (textOf(item) ?? '').split(' ')
    if (this.isFaulty(item) || patternText === '') return undefined
    // Read under the root: it stands for names in every zone.
    const result = readPattern(patternText, rootName)
    const type = typeText === undefined ? undefined : recordTypeOfName(typeText)
    if ('fault' in result) this.fault(item, 'name-invalid', result.fault)
    else if (!patternText.endsWith('.') && result.pattern.labels.at(-1) !== '**') {
      this.fault(
        item,
        'name-invalid',
        'a pattern for all zones ends with ** or a final dot',
        'such as _acme-challenge.**',
      )
    } else if (typeText !== undefined && type === undefined) {
      this.fault(item, 'type-invalid', `unknown record type ${JSON.stringify(typeText)}`)
    } else return { pattern: result.pattern, type: type?.code }
    return undefined
  }

  private reference(node: YamlNode | undefined, what: string, known: readonly string[]): void {
    const text = textOf(node)
    if (node === undefined || text === undefined || known.includes(text) || this.isFaulty(node)) return
    const suggestion = suggest(text, known)
    const hint = suggestion === undefined ? undefined : `did you mean ${suggestion}?`
    this.fault(node, `unknown-${what.replaceAll(' ', '-')}`, `there is no ${what} ${JSON.stringify(text)}`, hint)
  }

  private entries(key: string): readonly YamlEntry[] {
    const node = valueAt(this.root, key)
    return node?.kind === 'mapping' ? node.entries : []
  }

  private place(node: YamlNode) {
    const { start, end } = spanOf(node)
    return { file: this.file, start, end }
  }

  private fault(node: YamlNode, code: string, message: string, hint?: string): void {
    this.diagnostics.push(faultAt(this.file, spanOf(node), code, message, hint === undefined ? {} : { hint }))
  }
}

const networkHint = 'a network has no host bits: 192.0.2.0/24, 2001:db8::/32, or one address'

function secretOf(node: YamlNode | undefined): SecretSource | undefined {
  const file = textAt(node, 'file')
  if (file !== undefined) return { file }
  const env = textAt(node, 'env')
  return env === undefined ? undefined : { env }
}

import { type FaultCase, project, soundProject } from './fault-case.ts'

function settings(text: string): FaultCase['files'] {
  return project({ 'secours.yaml': `${soundProject}${text}` })
}

const server = 'servers:\n  ns1: {site: rennes, address: 192.0.2.53, driver: secondary'

/** What is wrong with secours.yaml. */
export const projectFaults: readonly FaultCase[] = [
  { name: 'an unknown key', files: settings('polcy: {}\n'), faults: ['secours.yaml:6:1: unknown-key'] },
  {
    name: 'two faults',
    files: settings('policy: {serial: dates}\nstate: [x]\n'),
    faults: ['secours.yaml:6:18: invalid-value', 'secours.yaml:7:8: wrong-type'],
  },
  {
    name: 'an unknown site',
    files: settings(`${server.replace('rennes', 'renes')}}\n`),
    faults: ['secours.yaml:7:15: unknown-site'],
  },
  {
    name: 'an unknown key of a transfer',
    files: settings(`${server}, key: transfer}\n`),
    faults: ['secours.yaml:7:68: unknown-key'],
  },
  {
    name: 'an unknown primary',
    files: settings(`${server}, primaries: [ns0]}\n`),
    faults: ['secours.yaml:7:75: unknown-server'],
  },
  {
    name: 'a server that feeds itself',
    files: settings(`${server}, primaries: [ns1]}\n`),
    faults: ['secours.yaml:7:75: own-primary'],
  },
  {
    name: 'an unknown driver',
    files: settings(`${server.replace('secondary', 'secundary')}}\n`),
    faults: ['secours.yaml:7:52: invalid-value'],
  },
  {
    name: 'an option of another driver',
    files: settings(`${server}, directory: /var/lib/bind}\n`),
    faults: ['secours.yaml:7:63: unknown-key'],
  },
  {
    name: 'a server without its directory',
    files: settings(`${server.replace('secondary', 'zonefile')}, reload: rndc}\n`),
    faults: ['secours.yaml:7:8: missing-key'],
  },
  {
    name: 'an unknown way to reload',
    files: settings(`${server.replace('secondary', 'zonefile')}, directory: /x, reload: rdnc}\n`),
    faults: ['secours.yaml:7:85: invalid-value'],
  },
  {
    name: 'a name instead of an address',
    files: settings(`${server.replace('192.0.2.53', 'ns1.a.example')}}\n`),
    faults: ['secours.yaml:7:32: address-invalid'],
  },
  {
    name: 'an unknown canary',
    files: settings(`${server}}\npolicy: {canary: ns2}\n`),
    faults: ['secours.yaml:8:18: unknown-server'],
  },
  {
    name: 'a network that is none',
    files: project({ 'secours.yaml': soundProject.replace('192.0.2.0/24', '192.0.2.1/24') }),
    faults: ['secours.yaml:5:23: network-invalid'],
  },
  {
    name: 'a network in two sites',
    files: settings('  lyon: {networks: [203.0.113.0/24, 192.0.2.0/24]}\n'),
    faults: ['secours.yaml:6:37: network-in-two-sites'],
  },
  {
    name: 'a name of a site with a space',
    files: settings('  in lyon: {networks: [203.0.113.0/24]}\n'),
    faults: ['secours.yaml:6:3: invalid-name'],
  },
  {
    name: 'a secret in the project',
    files: settings('keys:\n  transfer: {algorithm: hmac-sha256, secret: c2VjcmV0}\n'),
    faults: ['secours.yaml:7:46: secret-in-project'],
  },
  {
    name: 'a secret of two kinds',
    files: settings('keys:\n  transfer: {algorithm: hmac-sha256, secret: {file: a, env: B}}\n'),
    faults: ['secours.yaml:7:46: invalid-value'],
  },
  {
    name: 'a secret of an unknown kind',
    files: settings('keys:\n  transfer: {algorithm: hmac-sha256, secret: {base64: c2VjcmV0}}\n'),
    faults: ['secours.yaml:7:47: unknown-key'],
  },
  {
    name: 'an unknown algorithm',
    files: settings('keys:\n  transfer: {algorithm: hmac-md5, secret: {env: K}}\n'),
    faults: ['secours.yaml:7:25: invalid-value'],
  },
  {
    name: 'unmanaged records that are none',
    files: settings("policy: {unmanaged: [_dmarc TXT, '_acme-challenge.** TEXT', a b c, '**..a TXT']}\n"),
    faults: [
      'secours.yaml:6:22: name-invalid',
      'secours.yaml:6:34: type-invalid',
      'secours.yaml:6:61: invalid-value',
      'secours.yaml:6:68: name-invalid',
    ],
  },
  {
    name: 'no secours.yaml',
    files: { 'zones/a.example/normal.zone': '$TTL 1h\n@ SOA a b 1 2 3 4 5\n@ NS ns.c.example.\n' },
    faults: ['secours.yaml:1:1: file-missing'],
  },
  {
    name: 'a folder instead of secours.yaml',
    files: {
      'secours.yaml/x': '',
      'zones/a.example/normal.zone': '$TTL 1h\n@ SOA a b 1 2 3 4 5\n@ NS ns.c.example.\n',
    },
    faults: ['secours.yaml:1:1: file-is-folder'],
  },
  {
    name: 'an empty secours.yaml',
    files: { 'secours.yaml': '', 'zones/a.example/normal.zone': '$TTL 1h\n@ SOA a b 1 2 3 4 5\n@ NS ns.c.example.\n' },
    faults: ['secours.yaml:1:1: file-empty'],
  },
]

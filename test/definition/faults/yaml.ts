import { type FaultCase, project, soundZone, zone } from './fault-case.ts'

const normal = 'zones/a.example/normal.yaml'

const bomb = `${'a: &a0 [x, x, x, x, x, x, x, x, x]\n'}${Array.from(
  { length: 12 },
  (_, i) => `b${i}: &a${i + 1} [${Array.from({ length: 9 }, () => `*a${i}`).join(', ')}]\n`,
).join('')}`

/** What is wrong with a file before its schema. */
export const yamlFaults: readonly FaultCase[] = [
  { name: 'an empty zone file', files: zone(''), faults: [`${normal}:1:1: file-empty`] },
  {
    name: 'an empty overlay',
    files: project({ 'zones/a.example/degraded.yaml': '# later\n' }),
    faults: ['zones/a.example/degraded.yaml:1:1: file-empty'],
  },
  {
    name: 'a tab',
    files: zone('records:\n\twww: {type: A, value: 192.0.2.1}\n'),
    faults: [`${normal}:2:1: yaml-syntax`],
  },
  {
    name: 'a bracket left open',
    files: zone("records:\n  '': {type: NS, values: [ns1}\n"),
    faults: [`${normal}:2:30: yaml-syntax`],
  },
  {
    name: 'an equal key, beside another fault',
    files: zone(`${soundZone}  www: {type: A, value: 192.0.2.81}\n  ftp: {type: A, value: 192.0.2.256}\n`),
    faults: [`${normal}:5:3: yaml-duplicate-key`, `${normal}:6:25: rdata-invalid`],
  },
  {
    name: 'two equal keys',
    files: zone('ttl: 1h\nttl: 2h\nrecords:\n  a: {type: A, type: A, value: 192.0.2.1}\n'),
    faults: [`${normal}:2:1: yaml-duplicate-key`, `${normal}:4:16: yaml-duplicate-key`],
  },
  { name: 'a YAML bomb', files: zone(bomb), faults: [`${normal}:5:10: yaml-alias`] },
  {
    name: '20,000 levels of lists',
    files: zone(`records: ${'['.repeat(20_000)}`),
    faults: [`${normal}:1:73: yaml-nesting`],
  },
  {
    name: '20,000 levels of mappings',
    files: zone(`records: ${'{a: '.repeat(20_000)}`),
    faults: [`${normal}:1:259: yaml-nesting`],
  },
  { name: 'an alias without an anchor', files: zone('records:\n  www: *web\n'), faults: [`${normal}:2:8: yaml-alias`] },
  {
    name: 'a merge key',
    files: zone('records:\n  a: &a {type: A, value: 192.0.2.1}\n  b: {<<: *a}\n'),
    faults: [`${normal}:3:7: yaml-merge-key`],
  },
  { name: 'two documents', files: zone(`${soundZone}---\n${soundZone}`), faults: [`${normal}:5:1: yaml-documents`] },
  {
    name: 'UTF-16',
    files: zone(Buffer.from(`\uFEFF${soundZone}`, 'utf16le')),
    faults: [`${normal}:1:1: file-encoding`],
  },
  {
    name: 'Latin 1',
    files: zone(Buffer.from("records:\n  '': {type: TXT, value: d\xe9grad\xe9}\n", 'latin1')),
    faults: [`${normal}:2:27: file-encoding`],
  },
  {
    name: 'broken JSON',
    files: project({
      [normal]: undefined,
      'zones/a.example/normal.json': '{"records": {\n  "www": {"type": "A", "value" "192.0.2.1"}\n}}',
    }),
    faults: ['zones/a.example/normal.json:2:32: yaml-syntax'],
  },
  {
    name: 'a syntax error in secours.yaml',
    files: project({
      'secours.yaml': 'sites:\n  rennes: {networks: [192.0.2.0/24]\n',
      'zones/a.example/normal.yaml': `soa: {mname: ns1, rname: h, refresh: 1, retry: 1, expire: 1, minimum: 1}\nttl: 1h\n${soundZone}`,
    }),
    faults: ['secours.yaml:3:1: yaml-syntax'],
  },
]

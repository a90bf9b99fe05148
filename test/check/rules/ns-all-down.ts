import { head, type RuleCase } from '../rule-case.ts'

const oneSite = { 'zones/example/normal.zone': `${head.replace('198.51.100.53', '192.0.2.54')}www A 192.0.2.80\n` }
const moving = (more = '') => `down: [rennes]\nrecords:\n  www: {type: A, value: 198.51.100.80}\n${more}`

export const cases: readonly RuleCase[] = [
  { name: 'one server elsewhere', normal: 'www A 192.0.2.80\n', degraded: moving(), faults: [] },
  {
    name: 'all servers in the site that is down',
    files: oneSite,
    degraded: moving(),
    faults: ['warning ns-diversity normal.zone:3:1 example NS', 'error ns-all-down normal.zone:3:1 example NS'],
    says: [],
  },
  {
    name: 'of a delegation another rule speaks',
    normal: 'www A 192.0.2.80\nsub NS ns1\n',
    degraded: moving(),
    faults: ['error leads-to-down-site normal.zone:8:1 sub.example NS'],
  },
  {
    name: 'servers that another zone names, over there in the variant of the same name',
    files: {
      'zones/example/normal.zone': `$TTL 60\n@ SOA a.ns.test. h 7 2h 15m 2w 60\n@ NS a.ns.test.\n@ NS b.ns.test.\nwww A 192.0.2.80\n`,
      'zones/ns.test/normal.zone': `$TTL 60\n@ SOA a h 7 2h 15m 2w 60\n@ NS a\n@ NS b\na A 192.0.2.53\nb A 198.51.100.53\nx TXT "t"\n`,
      'zones/ns.test/degraded.zone': `$TTL 60\n@ SOA a h 7 2h 15m 2w 60\n@ NS a\n@ NS b\na A 192.0.2.53\nb A 192.0.2.54\nx TXT "u"\n`,
    },
    degraded: moving(),
    faults: ['error ns-all-down normal.zone:3:1 example NS', 'error glue-drift degraded.zone:6:1 b.ns.test A'],
    says: ['b.ns.test A 192.0.2.54 is in rennes, 192.0.2.0/24', 'nobody is answered while it is down'],
  },
  {
    name: 'one that is left on purpose',
    files: oneSite,
    degraded: moving("leave: [{name: '', type: NS, reason: x}]\n"),
    faults: ['warning ns-diversity normal.zone:3:1 example NS'],
  },
]

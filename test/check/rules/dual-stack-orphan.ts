import type { RuleCase } from '../rule-case.ts'

const web = 'web A 192.0.2.80\nweb AAAA 2001:db8:1::80\nwww CNAME web\n@ HTTPS 0 web\n'
const down = (more: string) => `down: [rennes]\n${more}`

export const cases: readonly RuleCase[] = [
  {
    name: 'both move',
    normal: web,
    degraded: down(
      'replace:\n  - {from: 192.0.2.80, to: 198.51.100.80}\n  - {from: 2001:db8:1::80, to: 2001:db8:2::80}\n',
    ),
    faults: [],
  },
  {
    name: 'one moves, and the other is removed',
    normal: web,
    degraded: down('replace: [{from: 192.0.2.80, to: 198.51.100.80}]\nremove: [{name: web, type: AAAA, reason: x}]\n'),
    faults: [],
  },
  {
    name: 'IPv4 moves alone; of the aliases no second fault is told',
    normal: web,
    degraded: down('replace: [{from: 192.0.2.80, to: 198.51.100.80}]\n'),
    faults: ['error dual-stack-orphan normal.zone:8:1 web.example AAAA'],
    says: [
      'the A of web.example moved out of rennes, and its AAAA did not: clients prefer it',
      'web.example AAAA 2001:db8:1::80 is in rennes, 2001:db8:1::/48',
      'replace 2001:db8:1::80 too, or remove the AAAA with a reason',
    ],
  },
  {
    name: 'a mail server, which is reached over its other address',
    normal: '@ MX 10 mx\nmx A 192.0.2.25\nmx AAAA 2001:db8:1::25\n',
    degraded: down('replace: [{from: 192.0.2.25, to: 198.51.100.25}]\n'),
    faults: ['error dual-stack-orphan normal.zone:9:1 mx.example AAAA'],
  },
  {
    name: 'one that is left on purpose',
    normal: web,
    degraded: down('replace: [{from: 192.0.2.80, to: 198.51.100.80}]\nleave: [{name: web, type: AAAA, reason: x}]\n'),
    faults: [],
  },
  {
    name: 'an address that moved in part, and one that stood elsewhere before',
    normal: 'a A 192.0.2.80\na A 192.0.2.81\na AAAA 2001:db8:1::80\nb A 203.0.113.1\nb AAAA 2001:db8:1::81\n',
    degraded: down('replace: [{from: 192.0.2.80, to: 198.51.100.80}, {from: 203.0.113.1, to: 198.51.100.81}]\n'),
    faults: [
      'error leads-to-down-site normal.zone:8:1 a.example A',
      'error leads-to-down-site normal.zone:9:1 a.example AAAA',
      'error leads-to-down-site normal.zone:11:1 b.example AAAA',
    ],
  },
]

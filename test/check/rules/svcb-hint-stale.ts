import type { RuleCase } from '../rule-case.ts'

const moving = (more = '') => `down: [rennes]\nrecords:\n  www: {type: A, value: 198.51.100.80}\n${more}`

export const cases: readonly RuleCase[] = [
  {
    name: 'hints that move with the addresses',
    normal: 'www A 192.0.2.80\nwww HTTPS 1 . alpn=h2 ipv4hint=192.0.2.80\n',
    degraded: 'down: [rennes]\nreplace: [{from: 192.0.2.80, to: 198.51.100.80}]\n',
    faults: [],
  },
  {
    name: 'hints that stay, in either family',
    normal:
      'www A 192.0.2.80\nwww HTTPS 1 . alpn=h2 ipv4hint=192.0.2.80,198.51.100.80\n_x SVCB 2 www ipv4hint=192.0.2.80,192.0.2.81 ipv6hint=2001:db8:1::80 port=8443\n',
    degraded: moving(),
    faults: [
      'error svcb-hint-stale normal.zone:9:1 _x.example SVCB',
      'error svcb-hint-stale normal.zone:8:1 www.example HTTPS',
    ],
    says: ['the hints 192.0.2.80, 192.0.2.81, 2001:db8:1::80 of _x.example SVCB stand in rennes, which is down'],
  },
  {
    name: 'one hint, told as one',
    normal: 'www A 192.0.2.80\nwww HTTPS 1 . alpn=h2 ipv4hint=192.0.2.80\n',
    degraded: moving(),
    faults: ['error svcb-hint-stale normal.zone:8:1 www.example HTTPS'],
    says: ['the hint 192.0.2.80 of www.example HTTPS stands in rennes, which is down', 'replace 192.0.2.80'],
  },
  {
    name: 'a target that is dead, and hints that live',
    normal: 'www A 192.0.2.80\nweb A 192.0.2.81\nwww HTTPS 1 web alpn=h2 ipv4hint=198.51.100.80\n',
    degraded: moving(),
    faults: [
      'error leads-to-down-site normal.zone:8:1 web.example A',
      'error leads-to-down-site normal.zone:9:1 www.example HTTPS',
    ],
  },
  {
    name: 'a record that is left on purpose',
    normal: 'www A 192.0.2.80\nwww HTTPS 1 . alpn=h2 ipv4hint=192.0.2.80\n',
    degraded: moving('leave: [{name: www, type: HTTPS, reason: x}]\n'),
    faults: [],
  },
  {
    name: 'hints below a delegation',
    normal: 'www A 192.0.2.80\nsub NS ns2\nx.sub HTTPS 1 . alpn=h2 ipv4hint=192.0.2.80\n',
    degraded: moving(),
    faults: ['warning occluded normal.zone:9:1 x.sub.example HTTPS'],
  },
]

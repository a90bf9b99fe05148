import { project, type RuleCase } from '../rule-case.ts'

const withObjective = `${project}defaults: {rto: 5m}\n`

export const cases: readonly RuleCase[] = [
  {
    name: 'what changes within the objective, what is as in normal, what only the variant has',
    project: withObjective,
    normal: 'www A 192.0.2.80\nold 1d A 203.0.113.9\n',
    degraded:
      'down: [rennes]\nrecords:\n  www: {type: A, ttl: 5m, value: 198.51.100.80}\n  new: {type: A, ttl: 1d, value: 198.51.100.81}\n',
    faults: [],
  },
  {
    name: 'a cap',
    project: withObjective,
    normal: 'www A 192.0.2.80\n',
    degraded: 'down: [rennes]\nttl: 5m\nrecords:\n  www: {type: A, ttl: 1d, value: 198.51.100.80}\n',
    faults: [],
  },
  {
    name: 'no objective',
    normal: 'www A 192.0.2.80\n',
    degraded: 'down: [rennes]\nrecords:\n  www: {type: A, ttl: 1d, value: 198.51.100.80}\n',
    faults: [],
  },
  {
    name: 'a day in the variant, at a name of normal and at one that its wildcard answers for',
    project: withObjective,
    normal: 'www A 192.0.2.80\n* A 203.0.113.9\n',
    degraded:
      'down: [rennes]\nrecords:\n  www: {type: A, ttl: 1d, value: 198.51.100.80}\n  new: {type: A, ttl: 1h, value: 198.51.100.81}\n',
    faults: [
      'warning ttl-delays-restore degraded.yaml:3:34 www.example A',
      'warning ttl-delays-restore degraded.yaml:4:34 new.example A',
    ],
    says: [
      'www.example A may stay cached for 1d after the restore, and the zone is to recover within 5m',
      'give it a TTL of 5m or less here',
    ],
  },
]

import { expect, test } from 'vitest'
import { mustName } from '../../src/dns/name.ts'
import { fillArguments, zoneArgument } from '../../src/driver/placeholder.ts'

test.each([
  [['{zone}'], ['a.example']],
  [
    ['reload={zone}', '{zone}-{file}'],
    ['reload=a.example', 'a.example-/srv/{zone}'],
  ],
  [
    ['{other}', '{}', '{ zone }', '$zone'],
    ['{other}', '{}', '{ zone }', '$zone'],
  ],
  [['{toString}'], ['{toString}']],
])('%j becomes %j: each placeholder once, and what it brings along is not read again', (argv, filled) => {
  expect(fillArguments(argv, { zone: 'a.example', file: '/srv/{zone}' })).toEqual(filled)
})

test.each([
  ['A.Example.', 'a.example'],
  ['.', '.'],
  ['0/26.example.', '0/26.example'],
])('the zone %s is the argument %s', (apex, argument) => {
  expect(zoneArgument(mustName(apex))).toBe(argument)
})

import { printDuration } from '../../dns/ttl.ts'
import { isWell, type VariantReadiness } from '../../readiness/readiness.ts'
import { count } from '../print/text.ts'
import { printServices } from './words.ts'

/** The table of a whole run: rows for a person, and what is said of those that are left out. */
export interface ReadinessTable {
  /** Cells under `readinessHead`. */
  readonly rows: readonly (readonly string[])[]
  /** Undefined where every variant has its row. */
  readonly rest: string | undefined
}

export const readinessHead: readonly string[] = [
  'zone',
  'variant',
  'move',
  'vanish',
  'new',
  'stay',
  'cached for',
  'leads to',
  'down',
  'services',
]

/** All variants where they are few; of many those that lose something, and counts of the others. */
export function tabulate(all: readonly VariantReadiness[], most: number): ReadinessTable {
  if (all.length <= most) return { rows: all.map(rowOf), rest: undefined }
  const ailing = all.filter((readiness) => !isWell(readiness)).slice(0, most)
  const shown = new Set(ailing)
  return { rows: ailing.map(rowOf), rest: printRest(all.filter((readiness) => !shown.has(readiness))) }
}

function rowOf(readiness: VariantReadiness): readonly string[] {
  const { zone, variant, unchanged, names, cachedFor, sites, down } = readiness
  const { moved, vanished, added, kept } = names
  const services = unchanged ? 'unchanged: a switch skips it' : printServices(readiness)
  return [
    zone,
    variant,
    ...[moved, vanished, added, kept].map(String),
    cachedFor === 0 ? '-' : printDuration(cachedFor),
    listOr(sites),
    listOr(down),
    services === '' ? '-' : services,
  ]
}

const listOr = (words: readonly string[]) => (words.length === 0 ? '-' : words.join(', '))

/** `9980 variants more: 4 lose a service, 9000 well, 976 unchanged; 12000 names move, 30 vanish; caches hold old answers for up to 5m` */
function printRest(rest: readonly VariantReadiness[]): string {
  const unchanged = rest.filter((readiness) => readiness.unchanged).length
  const ailing = rest.filter((readiness) => !isWell(readiness)).length
  const well = rest.length - unchanged - ailing
  const kinds = [
    ...(ailing > 0 ? [`${ailing} lose a service`] : []),
    ...(well > 0 ? [`${well} well`] : []),
    ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
  ]
  const sum = (of: (readiness: VariantReadiness) => number) => rest.reduce((total, one) => total + of(one), 0)
  const longest = rest.reduce((most, { cachedFor }) => Math.max(most, cachedFor), 0)
  return [
    `${count(rest.length, 'variant')} more: ${kinds.join(', ')}`,
    `${count(
      sum(({ names }) => names.moved),
      'name',
    )} move, ${sum(({ names }) => names.vanished)} vanish`,
    `caches hold old answers for up to ${printDuration(longest)}`,
  ].join('; ')
}

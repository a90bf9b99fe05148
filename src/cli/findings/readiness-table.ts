import { printDuration } from '../../dns/ttl.ts'
import { isWell, type VariantReadiness } from '../../readiness/readiness.ts'
import { serviceStates } from '../../readiness/services.ts'
import { count } from '../print/text.ts'
import { printServices, printSitesOf, skipped } from './words.ts'

/** The table of a whole run: rows for a person, and what is said of those that are left out. */
export interface ReadinessTable {
  /** Cells under `readinessHead`. */
  readonly rows: readonly (readonly string[])[]
  /** Empty where every variant has its row; else a line, and where there are variants of several names one more for each. */
  readonly rest: readonly string[]
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

/** All variants where they are few; of many those that lose something, the worst first, and counts of the others. */
export function tabulate(all: readonly VariantReadiness[], most: number): ReadinessTable {
  if (all.length <= most) return { rows: all.map(rowOf), rest: [] }
  const ailing = all
    .filter((readiness) => !isWell(readiness))
    .toSorted((a, b) => worstOf(b) - worstOf(a))
    .slice(0, most)
  const shown = new Set(ailing)
  return { rows: ailing.map(rowOf), rest: printRest(all.filter((readiness) => !shown.has(readiness))) }
}

/** By what hurts most. */
function worstOf({ services }: VariantReadiness): number {
  return services.reduce((worst, { state }) => Math.max(worst, serviceStates.indexOf(state)), 0)
}

function rowOf(readiness: VariantReadiness): readonly string[] {
  const { zone, variant, unchanged, names, cachedFor, down } = readiness
  const { moved, vanished, added, kept } = names
  const services = unchanged ? skipped : printServices(readiness)
  return [
    zone,
    variant,
    ...[moved, vanished, added, kept].map(String),
    cachedFor === 0 ? '-' : printDuration(cachedFor),
    orDash(printSitesOf(readiness)),
    orDash(down.join(', ')),
    orDash(services),
  ]
}

const orDash = (text: string) => (text === '' ? '-' : text)

/** More names of variants than this are not told apart. */
const mostNames = 8

/** A switch is to one variant: those of each name are counted for themselves. */
function printRest(rest: readonly VariantReadiness[]): readonly string[] {
  const names = [...new Set(rest.map(({ variant }) => variant))]
  const title = `${count(rest.length, 'variant')} more`
  if (names.length === 1 || names.length > mostNames) return [`${title}: ${printCounts(rest)}`]
  return [
    title,
    ...names.map((name) => {
      const those = rest.filter(({ variant }) => variant === name)
      return `${name} of ${count(those.length, 'zone')}: ${printCounts(those)}`
    }),
  ]
}

/** `4 lose a service, 9000 well, 976 unchanged; 12000 names move, 30 vanish; caches hold old answers for up to 5m` */
function printCounts(rest: readonly VariantReadiness[]): string {
  const unchanged = rest.filter((readiness) => readiness.unchanged).length
  const ailing = rest.filter((readiness) => !isWell(readiness)).length
  const well = rest.length - unchanged - ailing
  const kinds = [
    ...(ailing > 0 ? [`${ailing} ${ailing === 1 ? 'loses' : 'lose'} a service`] : []),
    ...(well > 0 ? [`${well} well`] : []),
    ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
  ]
  const sum = (of: (readiness: VariantReadiness) => number) => rest.reduce((total, one) => total + of(one), 0)
  const moved = sum(({ names }) => names.moved)
  const longest = rest.reduce((most, { cachedFor }) => Math.max(most, cachedFor), 0)
  return [
    kinds.join(', '),
    `${count(moved, 'name')} ${moved === 1 ? 'moves' : 'move'}, ${sum(({ names }) => names.vanished)} vanish`,
    longest === 0 ? 'nothing to wait for in caches' : `caches hold old answers for up to ${printDuration(longest)}`,
  ].join('; ')
}

import { printDuration } from '../../dns/ttl.ts'

/** Seconds as a person writes them: in units where two of them say it (`1h30m`), else as a number. */
export function printSeconds(seconds: number): string {
  const units = printDuration(seconds)
  return /^(?:\d+[a-z]){1,2}$/.test(units) ? units : String(seconds)
}

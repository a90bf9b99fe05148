import type { Driver } from './driver.ts'
import { secondary } from './drivers/secondary.ts'
import { zonefile } from './drivers/zonefile.ts'

/** The drivers, by the name that `driver:` gives. */
export const drivers: ReadonlyMap<string, Driver> = new Map(
  [zonefile, secondary].map((driver) => [driver.name, driver]),
)

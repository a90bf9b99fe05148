// Written by build.mjs from the folder src/driver/drivers: edit that instead.
import { secondary } from './drivers/secondary.ts'
import { zonefile } from './drivers/zonefile.ts'

export const allDrivers = [
  secondary,
  zonefile,
] as const

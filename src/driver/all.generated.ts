// Written by build.mjs from the folder src/driver/drivers: edit that instead.

export const allDrivers = [
] as const

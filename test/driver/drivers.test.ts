import { expect, test } from 'vitest'
import { mustName } from '../../src/dns/name.ts'
import { allDrivers } from '../../src/driver/all.generated.ts'
import { secondary } from '../../src/driver/drivers/secondary.ts'
import { contextOf, deploymentOf, serverOf } from './driving.ts'

test.each(allDrivers.map((driver) => [driver.name, driver] as const))('%s declares its options', (name, driver) => {
  expect(allDrivers.filter((other) => other.name === name)).toHaveLength(1)
  expect(driver.description).toMatch(/\.$/)
  for (const required of driver.options.required) expect(Object.keys(driver.options.properties)).toContain(required)
})

test('a secondary is told of, and never written to', async () => {
  expect(secondary.writes).toBe(false)
  const server = { ...serverOf({}), driver: 'secondary', primaries: ['ns2', 'ns3'] }
  const context = contextOf({}, { server })
  expect(await secondary.inspect(context, mustName('a.example'))).toMatchObject({
    kind: { kind: 'secondary', detail: 'declared a secondary of ns2, ns3' },
    refusal: 'it is a secondary, which takes its content from its primaries',
  })
  await expect(secondary.stage(context, deploymentOf('a.example', ''))).rejects.toMatchObject({
    code: 'wrong-kind',
    message: 'ns1 is a secondary: a.example is deployed to its primaries',
  })
})

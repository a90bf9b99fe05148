import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('those who make mistakes do not know who finds them', () => {
  const folder = new URL('./', import.meta.url)
  const makers = readdirSync(folder).filter((name) => !name.endsWith('.test.ts'))
  expect(makers).toContain('inject.ts')
  for (const name of makers) {
    const text = readFileSync(new URL(name, folder), 'utf8')
    const imported = [...text.matchAll(/(?:from|import|import\() ?['"]([^'"]*)['"]/g)].map(([, path = '']) => path)
    expect([name, ...imported.filter((path) => !path.startsWith('./') && path !== '../fuzz/random.ts')]).toEqual([name])
  }
})

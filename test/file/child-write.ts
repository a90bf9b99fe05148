import { writeSync } from 'node:fs'
import { SecoursError } from '../../src/diagnostic.ts'
import { writeFileAtomic } from '../../src/file/atomic.ts'

/** `once PATH`: writes one file and prints the outcome as JSON. `forever PATH OCTETS`: replaces it until it is killed. */
const [mode = '', path = '', octets = '0'] = process.argv.slice(2)

if (mode === 'once') {
  try {
    writeSync(1, JSON.stringify(await writeFileAtomic(path, Buffer.from('new\n'))))
  } catch (error) {
    if (!(error instanceof SecoursError)) throw error
    writeSync(1, JSON.stringify({ code: error.code, hint: error.hint }))
  }
} else {
  for (let round = 0; ; round++) {
    await writeFileAtomic(path, Buffer.alloc(Number(octets), 65 + (round % 26)))
    writeSync(1, '.')
  }
}

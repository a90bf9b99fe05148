import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Script } from 'node:vm'

/** A program in one file that was loaded. */
export interface LoadedProgram {
  readonly exports: unknown
  /** Whether the compiled form was taken. */
  readonly wasCompiled: boolean
  /** What V8 compiled of it so far: kept under `compiledFile`, it spares the next start that work. */
  takeCompiled(): Uint8Array
}

const wrapper = ['(function (exports, require, module, __filename) {', '\n})'] as const
const digestLength = 32

/** Where the compiled form of a program is kept. */
export function compiledFile(programFile: string): string {
  return `${programFile}.compiled`
}

/**
 * Loads a program in CommonJS, as its file is: the compiled form beside it is taken only where it was made of just this text
 * by just this Node, and came to no harm. Where it is missing or is another one's, V8 compiles the text, which takes longer and comes to the same.
 */
export function loadProgram(file: string): LoadedProgram {
  const source = readFileSync(file)
  const cachedData = readCompiled(file, source)
  // The build writes no octet above 127.
  const script = new Script(wrapper.join(source.toString('latin1')), {
    filename: file,
    columnOffset: -wrapper[0].length,
    ...(cachedData === undefined ? {} : { cachedData }),
  })
  const program = { exports: {} }
  script.runInThisContext()(program.exports, createRequire(file), program, file)
  return {
    exports: program.exports,
    wasCompiled: script.cachedDataRejected === false,
    takeCompiled() {
      const data = script.createCachedData()
      return Buffer.concat([digestOf(source, data), data])
    },
  }
}

function readCompiled(file: string, source: Uint8Array): Buffer | undefined {
  let kept: Buffer
  try {
    kept = readFileSync(compiledFile(file))
  } catch {
    return undefined
  }
  const data = kept.subarray(digestLength)
  return digestOf(source, data).equals(kept.subarray(0, digestLength)) ? data : undefined
}

/** V8 itself compares its version, its flags and the length of the text; not the text, nor what became of the data on a disk. */
function digestOf(source: Uint8Array, data: Uint8Array): Buffer {
  const { version, arch, platform } = process
  return createHash('sha256').update(`${version} ${platform} ${arch}\n`).update(source).update(data).digest()
}

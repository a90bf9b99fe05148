// npm run fuzz -- [--inputs N] [--seconds S] [--seed X] [--target NAME,NAME] [FOLDER..]: changed inputs for every reader of what
// others wrote. Prints what each reader took, and each fault with its smallest input; exits 1 where there is one.
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { bundle } from '../bundle.mjs'

const { values, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    inputs: { type: 'string', default: '200000' },
    seconds: { type: 'string', default: '86400' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    target: { type: 'string', default: '' },
  },
})

const absent = folders.filter((path) => !statSync(path, { throwIfNoEntry: false })?.isDirectory())
if (absent.length > 0) {
  console.error(`no folder of inputs: ${absent.join(', ')} (the number of inputs is --inputs N)`)
  process.exit(2)
}

/** Octets that the longest input takes, and what stands before it: its number, its target, its length. */
const shownLength = 20_000
/** Nothing that is read takes a quarter of this, also on a machine that is busy with other work. */
const hangMs = 120_000

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'secours-fuzz-'))
const script = await bundle(join(import.meta.dirname, 'worker.ts'), folder)

const shown = new SharedArrayBuffer(12 + shownLength)
const head = new Int32Array(shown, 0, 3)
const seed = Number(values.seed)
console.log(`seed ${seed}, at most ${values.inputs} inputs, ${values.seconds} s`)
const worker = new Worker(script, {
  workerData: {
    shown,
    project: root,
    folders,
    seed,
    inputs: Number(values.inputs),
    seconds: Number(values.seconds),
    only: values.target === '' ? [] : values.target.split(','),
  },
  // What is read by small inputs must not need more.
  resourceLimits: { maxOldGenerationSizeMb: 1024 },
})

let targetNames = []
let lastNumber = -1
let since = Date.now()
const watch = setInterval(() => {
  if (head[0] !== lastNumber) {
    lastNumber = head[0]
    since = Date.now()
  } else if (Date.now() - since > hangMs) endWith(`an input has not ended after ${hangMs / 1000} s`)
}, 1000)

/** The input that is being read, whatever became of its reader. */
function endWith(what) {
  const [number, target, length] = head
  const input = Buffer.from(shown, 12, length).toString('base64')
  console.log(`FAULT ${targetNames[target] ?? target}: ${what}\n  seed ${seed}, input ${number}\n  base64 ${input}`)
  process.exitCode = 1
  finish()
}

function finish() {
  clearInterval(watch)
  void worker.terminate()
  rmSync(folder, { recursive: true, force: true })
}

worker.on('message', ({ names, line, faults }) => {
  if (names !== undefined) targetNames = names
  if (line !== undefined) console.log(line)
  if (faults === undefined) return
  console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`)
  process.exitCode = faults > 0 ? 1 : 0
  finish()
})
worker.on('error', (error) => endWith(error.stack ?? String(error)))

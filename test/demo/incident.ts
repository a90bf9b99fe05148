// `npm run demo`: the outage of October 2012 in well under a minute, with two name servers of its own on this machine.
import { join } from 'node:path'
import { tellAnswer, tellCommand, tellLine, tellOutput, tellResult, tellStep, tellTable } from './narrator.ts'
import { ask, askForMail, askSerial } from './resolver.ts'
import { type DemoVariant, type Question, wanted } from './script.ts'
import { type Actor, installZones, type Ran, setStage } from './stage.ts'

const domain = 'tedomum.example'
const rennes = '192.0.2.'
const faults: string[] = []

/** Seconds that each switch took, in order, with what the same took in the incident. */
const switches: { readonly command: string; readonly seconds: number; readonly then: string }[] = []

const begun = performance.now()
const stage = await setStage()
const [ns1, ns2] = stage.actors as readonly [Actor, Actor]

tellLine(
  'In October 2012 the provider of a small hosting association lost power, twice. The association had one rack, in',
)
tellLine('Rennes, and its primary name server stood in it. This is that outage with a second name server and secours.')

tellStep('before', 'All is well. Every variant was written, checked and rehearsed on a quiet day.')
await run(['validate'], 0)
await runQuietly(['render', '--variant', 'normal', '--serial', '2012101200', '--out', 'rendered'], 0)
if (faults.length > 0) endBecauseOf('it could not begin')
installZones(join(stage.root, 'rendered', 'normal'), stage.actors)
for (const actor of stage.actors) stage.start(actor)
for (const actor of stage.actors) await untilItAnswers(actor)
await resolve('normal', stage.actors)

tellStep('Sat 09:00', 'Rennes has no power. ns1 is gone; ns2 lives, and sends everybody into the dark.')
await stage.kill(ns1)
await resolve('normal', [ns2], 'dark')
await look(1, /ns1 does not answer/)

tellStep('Sat 13:00', 'Mail first: nothing may be lost. The web shows the status page.')
await move(['switch', 'mail-only', '--reason', 'Rennes has no power'], 'mail-only', [ns2], '4 h')

tellStep('Mon 13:00', 'The other provider runs mail, webmail and the web sites.')
await move(['switch', 'degraded', '--reason', 'web and IMAP are back'], 'degraded', [ns2], '5 h, by hand')

tellStep('Mon 16:30', 'Jabber, IRC and the tracker run there too.')
await move(['switch', 'half-up', '--reason', 'all but voice is back'], 'half-up', [ns2], '3 h 30')

tellStep('Mon 16:45', 'Power in Rennes. ns1 starts with the zone of last week, and answers with it.')
stage.start(ns1)
await untilItAnswers(ns1)
await resolve('normal', [ns1], 'dark')
tellLine()
await look(1, /behind: ns1 serves normal of /)

tellStep('', 'Until everything in Rennes is up, ns1 has to say what ns2 says.')
await move(['reconcile'], 'half-up', stage.actors, undefined)

tellStep('Mon 17:00', 'Rennes is whole again.')
await move(['restore', '--reason', 'Rennes is back'], 'normal', stage.actors, '30 min')
await look(0, /Everything is as it should be/)

tellStep('after', 'What was done, by whom and why, stands in the journal.')
const history = await stage.run(['history'])
tellCommand(['history'])
tellOutput(history.stdout)
check(history, 0, ['history'])

tellLine()
tellTable([
  ['command', 'until every living server answered with it', 'in 2012'],
  ...switches.map(({ command, seconds, then }) => [command, `${seconds.toFixed(2)} s`, then]),
])
tellLine()
stage.clear()
const seconds = ((performance.now() - begun) / 1000).toFixed(1)
if (faults.length > 0) endBecauseOf(`after ${seconds} s`)
tellLine(`All answers were the wanted ones, and no serial ever went back. The demo took ${seconds} s.`)

/** Tells what went wrong and ends; the servers end with it. */
function endBecauseOf(why: string): never {
  tellLine(`The demo failed, ${why}:`)
  for (const fault of faults) tellLine(`  ${fault}`)
  process.exit(1)
}

/** Runs a command, shows it and what it printed. */
async function run(args: readonly string[], code: number): Promise<Ran> {
  tellCommand(args)
  const ran = await stage.run(args)
  tellOutput(ran.stdout)
  check(ran, code, args)
  return ran
}

async function runQuietly(args: readonly string[], code: number): Promise<Ran> {
  const ran = await stage.run(args)
  check(ran, code, args)
  return ran
}

/** Runs `status`, which has to end with this code and to name this. */
async function look(code: number, names: RegExp): Promise<void> {
  const { stdout } = await run(['status'], code)
  if (!names.test(stdout)) faults.push(`status does not say ${names}`)
}

/** Moves the zones by a command, asks the servers that live, and compares with what the incident took. */
async function move(
  args: readonly string[],
  variant: DemoVariant,
  alive: readonly Actor[],
  then: string | undefined,
): Promise<void> {
  const before = await highestSerial()
  tellCommand(args)
  const ran = await stage.run([...args, '--yes', '--format', 'json'])
  check(ran, 0, args)
  tellResult(`done in ${ran.seconds.toFixed(2)} s, every server that lives was asked for the result`)
  if (then !== undefined) {
    const command = ['secours', ...args.slice(0, args[0] === 'switch' ? 2 : 1)].join(' ')
    switches.push({ command, seconds: ran.seconds, then })
  }
  await resolve(variant, alive)
  await checkSerials(before, alive, args)
}

async function checkSerials(before: number, alive: readonly Actor[], args: readonly string[]): Promise<void> {
  const serials = await Promise.all(alive.map(({ port }) => askSerial(port, domain)))
  const serial = serials[0]
  const same = serials.every((other) => other === serial)
  const forward = serial !== undefined && (args[0] === 'reconcile' ? serial >= before : serial > before)
  tellAnswer(same && forward, 'serial', `${before} → ${serials.join(' and ')}`, 'one that is higher, on all servers')
  if (!same || !forward) faults.push(`${args.join(' ')}: the serial went from ${before} to ${serials.join(' and ')}`)
}

async function highestSerial(): Promise<number> {
  const serials = await Promise.all(stage.actors.map(({ port }) => askSerial(port, domain)))
  return Math.max(0, ...serials.filter((serial) => serial !== undefined))
}

/** Asks servers what resolvers ask, and compares with what they must hear; `dark`: it is what nobody should hear now. */
async function resolve(variant: DemoVariant, actors: readonly Actor[], light?: 'dark'): Promise<void> {
  tellResult(`asking ${actors.map(({ name }) => name).join(' and ')}:`)
  for (const question of wanted[variant]) {
    const answers = await Promise.all(actors.map(({ port }) => askOne(port, question)))
    const wish = question.want.join(', ')
    const heard = [...new Set(answers)]
    const right = heard.length === 1 && heard[0] === wish
    const isDark = light === 'dark' && wish.startsWith(rennes)
    tellAnswer(right, question.about, `${heard.join(' / ')}${isDark ? '  nobody is there' : ''}`, wish, isDark)
    if (!right) faults.push(`${variant}: ${question.name} ${question.type} is ${heard.join(' / ')}, wanted ${wish}`)
  }
}

async function askOne(port: number, { name, type }: Question): Promise<string> {
  const heard = type === 'mail' ? await askForMail(port, name) : await ask(port, name, type)
  return heard.join(', ')
}

async function untilItAnswers({ name, port }: Actor): Promise<void> {
  const deadline = performance.now() + 10_000
  while ((await askSerial(port, domain)) === undefined) {
    if (performance.now() > deadline) {
      faults.push(`${name} was started and does not answer`)
      endBecauseOf('it could not go on')
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

function check({ code, stderr }: Ran, wantedCode: number, args: readonly string[]): void {
  if (code === wantedCode) return
  faults.push(`secours ${args.join(' ')} ended with ${code}, wanted ${wantedCode}: ${stderr.trim()}`)
}

import { resolve } from 'node:path'
import { SecoursError } from '../../diagnostic.ts'
import type { Name } from '../../dns/name.ts'
import { prepareFile } from '../../file/atomic.ts'
import { type Deployment, type DriverContext, defineDriver, type Inspection, type Staged } from '../driver.ts'
import { loadsAnotherFile } from '../loaded-file.ts'
import { listOption, textOption } from '../options.ts'
import { argumentItems, pathSchema } from '../options-schema.ts'
import { zoneArgument } from '../placeholder.ts'
import { preparePush } from '../push.ts'
import { chooseReloader } from '../reload/choose.ts'
import type { Reloader } from '../reload/reload.ts'
import { reloadSchema } from '../reload/schema.ts'
import { checkByServer, type ServerCheck } from '../server-check.ts'
import type { ToolContext } from '../tool.ts'
import { zoneFilePath } from '../zone-path.ts'

const defaultFile = '{zone}.zone'

export const zonefile = defineDriver({
  name: 'zonefile',
  description: 'Writes the zone file and has the server reload it.',
  writes: true,
  options: {
    properties: {
      directory: pathSchema('The folder that the server reads zone files from.', '/var/lib/bind'),
      file: {
        title: 'a file name with {zone} in it',
        description:
          'The file name; {zone} stands for the zone, as render names its files, _ for the slash of RFC 2317. {zone}.zone where left out.',
        type: 'string',
        pattern: '\\{zone\\}',
        examples: ['db.{zone}', '{zone}.zone'],
      },
      view: {
        title: 'the name of a view',
        description: "BIND's view that the zone is in.",
        type: 'string',
        minLength: 1,
        examples: ['external'],
      },
      checker: {
        title: 'true, false or an argument list',
        description:
          "What reads a file before it is put in place: the server's own checker where it is installed, nothing, or a command with {zone} and {file}.",
        type: ['boolean', 'array'],
        items: argumentItems,
        minItems: 1,
        examples: [false, ['named-checkzone', '-i', 'none', '{zone}', '{file}']],
      },
      push: {
        title: 'an argument list',
        description:
          'The command that carries {file} to {target} on another host; the directory is then one of that host.',
        type: 'array',
        items: argumentItems,
        minItems: 1,
        examples: [['rsync', '{file}', 'ns1.example:{target}']],
      },
      reload: reloadSchema,
    },
    required: ['directory', 'reload'],
  },
  inspect: (context, apex) => inspect(setUp(context), apex),
  stage: async (context, deployment) => {
    const setup = setUp(context)
    // The server may have been set up anew since it was last asked.
    const { kind, refusal } = await inspect(setup, deployment.apex)
    if (refusal !== undefined) {
      const { name } = context.server
      throw new SecoursError('wrong-kind', `${name}, ${zoneArgument(deployment.apex)}: ${refusal}`)
    }
    return await stage(setup, deployment, kind.loadedAt)
  },
})

interface Setup {
  readonly tools: ToolContext
  readonly reloader: Reloader
  readonly check: ServerCheck | undefined
  /** The command that carries a file to another host; undefined: the server's folder is here. */
  readonly push: readonly string[] | undefined
  readonly target: (apex: Name) => string
}

function setUp({ server, root, env, signal }: DriverContext): Setup {
  const { options } = server
  const tools: ToolContext = { root, env, signal }
  const push = listOption(options, 'push')
  const reloader = chooseReloader(options.reload, { ...tools, view: textOption(options, 'view') })
  const own = listOption(options, 'checker')
  const argv = options.checker === false ? undefined : (own ?? reloader.checker)
  // With `push` it is the other host's folder, and no path under the project.
  const directory = resolve(push === undefined ? root : '/', textOption(options, 'directory') ?? '')
  const template = textOption(options, 'file') ?? defaultFile
  return {
    tools,
    reloader,
    check: argv === undefined ? undefined : { argv, required: own !== undefined, context: tools },
    push,
    target: (apex) => zoneFilePath(directory, template, apex),
  }
}

async function inspect(setup: Setup, apex: Name): Promise<Inspection> {
  const inspected = await setup.reloader.inspect(apex)
  const { kind, refusal } = inspected
  if (refusal !== undefined || kind.file === undefined) return inspected
  const target = setup.target(apex)
  if (!(await loadsAnotherFile(kind.file, target, setup.push === undefined))) return inspected
  return { kind, refusal: `the server loads ${kind.file}, and directory: and file: say ${target}` }
}

async function stage(setup: Setup, deployment: Deployment, loadedAt: Date | undefined): Promise<Staged> {
  const { apex, text, unchecked } = deployment
  const { tools, push, check, reloader } = setup
  const path = setup.target(apex)
  const bytes = Buffer.from(text, 'utf8')
  const prepared = push === undefined ? await prepareFile(path, bytes) : await preparePush(push, path, bytes, tools)
  try {
    if (check !== undefined && !unchecked) await checkByServer(check, apex, prepared.temporary, path)
  } catch (error) {
    await prepared.discard()
    throw error
  }
  return {
    apex,
    activate: async () => {
      // The file first: a crash between the two leaves a server that loads the new content at its next start or reload, and
      // an observation that tells so; the other way round it would have loaded the old one again.
      await prepared.commit(loadedAt === undefined ? {} : { mtimeAtLeast: loadedAt })
      await reloader.reload(apex)
    },
    discard: () => prepared.discard(),
  }
}

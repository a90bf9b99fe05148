// The build, in three stages: lists of the one-file-per-thing folders, what follows from the schemas, the program.
// The first two write committed sources; `--check` writes nothing and exits 1 where one of those is stale.
// `--program` does the last stage alone; `--fresh` empties dist/ before it.
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

const target = 'node20.19'
const notice = (source) => `Written by build.mjs from ${source}: edit that instead.`

/** Folders in which every file is one thing. `exports` finds the name under which a file exports it. */
const indexes = [
  {
    folder: 'src/rdata/types',
    out: 'src/rdata/all.generated.ts',
    list: 'allRecordTypes',
    exports: /^export const (\w+)(?:: [^=]+)? = defineRecordType\b/gm,
  },
  {
    folder: 'src/check/rules',
    out: 'src/check/all.generated.ts',
    list: 'allRules',
    exports: /^export const (\w+)(?:: [^=]+)? = define(?:Pair)?Rule\b/gm,
  },
  {
    folder: 'src/driver/drivers',
    out: 'src/driver/all.generated.ts',
    list: 'allDrivers',
    exports: /^export const (\w+)(?:: [^=]+)? = defineDriver\b/gm,
  },
  {
    folder: 'src/cli/commands',
    out: 'src/cli/all.generated.ts',
    list: 'allCommands',
    exports: /^export const (command)\b/gm,
    // A command is imported when it is asked for, and not before: start-up is part of the product.
    lazy: true,
  },
  {
    folder: 'src/cli/findings/formats',
    out: 'src/cli/findings/all.generated.ts',
    list: 'allFindingsFormats',
    exports: /^export const (format)\b/gm,
    lazy: true,
  },
]

/** Modules that can be run, in `dist/`. */
const programs = [
  { entry: 'src/cli/main.ts', name: 'cli' },
  { entry: 'test/demo/incident.ts', name: 'demo' },
]

/** What `cli.js` loads for all but the version: in CommonJS, of which V8 takes what it compiled before. */
const program = { entry: 'src/cli/start.ts', out: 'program.cjs' }

/** The text of an index: an array of what the files export, or for a lazy one an object of loaders by file name. */
function printIndex(root, { folder, out, list, exports, lazy = false }) {
  const from = `./${basename(folder)}`
  const things = readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .sort()
    .map((file) => {
      const found = [...readFileSync(join(root, folder, file), 'utf8').matchAll(exports)].map((match) => match[1])
      if (found.length !== 1) {
        throw new Error(`${folder}/${file}: expected one export for ${out}, found ${found.join(', ') || 'none'}`)
      }
      return { file, name: found[0] }
    })
  const twice = things.find((thing, index) => !lazy && things.findIndex(({ name }) => name === thing.name) !== index)
  if (twice) throw new Error(`${folder}/${twice.file}: ${twice.name} is exported by another file of the folder too`)
  const lines = lazy
    ? [
        `export const ${list} = {`,
        ...things.map(({ file }) => `  '${basename(file, '.ts')}': () => import('${from}/${file}'),`),
        '} as const',
      ]
    : [
        ...things.map(({ file, name }) => `import { ${name} } from '${from}/${file}'`),
        '',
        `export const ${list} = [`,
        ...things.map(({ name }) => `  ${name},`),
        '] as const',
      ]
  return `// ${notice(`the folder ${folder}`)}\n${lines.join('\n')}\n`
}

/** Packages in CommonJS ask for Node's own modules by `require`, which a module does not have. */
const requireOfModules = `import{createRequire as createRequire_}from'node:module';const require=createRequire_('file:///');`

/** Imports a TypeScript module, with all that it imports, without a file in between. */
async function importSource(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target,
    banner: { js: requireOfModules },
  })
  return await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}

const typeName = (file) =>
  `${file.replace(/\.schema\.json$/, '').replaceAll(/(?:^|\W+)(\w)/g, (_, letter) => letter.toUpperCase())}Document`

/** A schema without its dialect and what it says to people only. */
const withoutAnnotations = (schema) =>
  JSON.parse(
    JSON.stringify(schema, (key, value) =>
      (typeof value === 'string' && ['$schema', 'title', 'description'].includes(key)) ||
      (Array.isArray(value) && key === 'examples') ||
      (typeof value !== 'object' && key === 'default')
        ? undefined
        : value,
    ),
  )

/** The compiled validators as one module that needs nothing beside it. */
async function printValidators(schemas, compiled, ajvOptions) {
  // Of the dialect's own keywords the schemas use none, and each of its functions would keep book for them.
  const { Ajv } = await import('ajv')
  const standalone = (await import('ajv/dist/standalone/index.js')).default.default
  const ajv = new Ajv({ ...ajvOptions, code: { ...ajvOptions.code, source: true, esm: true } })
  const keys = {}
  for (const [file, schema] of Object.entries(schemas)) {
    ajv.addSchema(withoutAnnotations(schema), schema.$id ?? file)
  }
  for (const [name, file] of Object.entries(compiled)) keys[name] = schemas[file].$id ?? file
  const { outputFiles } = await build({
    stdin: { contents: joinInPlace(standalone(ajv, keys)), resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target,
    minifySyntax: true,
    legalComments: 'none',
    banner: { js: `// ${notice('src/definition/schemas.ts')}` },
  })
  return outputFiles[0].text
}

/**
 * Where one validator calls another, ajv copies all errors so far: a file with 50,000 faults takes a minute. Here they are
 * added to the same list.
 */
function joinInPlace(code) {
  const copies = /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g
  const joined = code.replaceAll(copies, 'vErrors = joinErrors(vErrors, $1.errors)')
  if (joined.includes('.concat(')) throw new Error('ajv joins errors in a way that build.mjs does not know')
  return `${joined}
function joinErrors(errors, more) {
  if (errors === null) return more
  for (const error of more) errors.push(error)
  return errors
}
`
}

function printValidatorTypes(compiled) {
  const entries = Object.entries(compiled).sort(([a], [b]) => (a < b ? -1 : 1))
  const types = entries.map(([, file]) => typeName(file)).sort()
  return [
    `// ${notice('src/definition/schemas.ts')}`,
    `import type { ErrorObject } from 'ajv'`,
    `import type { ${types.join(', ')} } from './documents.generated.ts'`,
    '',
    '/** Says whether a value fits its schema; where it does not, the faults stand in `errors` until the next call. */',
    'export interface Validator<Document> {',
    '  (value: unknown): value is Document',
    '  errors?: ErrorObject[] | null',
    '}',
    '',
    ...entries.map(([name, file]) => `export declare const ${name}: Validator<${typeName(file)}>`),
    '',
  ].join('\n')
}

/** The schemas as one, so that a definition that several of them share becomes one type. */
function mergeSchemas(schemas, files) {
  const definitions = {}
  const add = (name, schema, file) => {
    const text = JSON.stringify(schema)
    if (name in definitions && JSON.stringify(definitions[name]) !== text) {
      throw new Error(`${file}: $defs/${name} differs from the one of another schema`)
    }
    definitions[name] = JSON.parse(text)
  }
  const pointHere = (file) => (key, value) => {
    // A title tells a reader what is meant; types are named by their definition.
    if (key === 'title' && typeof value === 'string') return undefined
    if (key !== '$ref' || typeof value !== 'string') return value
    const [address, fragment = ''] = value.split('#')
    const name = address === '' ? file : basename(address)
    return fragment === '' ? `#/$defs/${typeName(name)}` : `#${fragment}`
  }
  for (const file of files) {
    const { $schema, $id, $defs = {}, ...schema } = JSON.parse(JSON.stringify(schemas[file]), pointHere(file))
    for (const [name, definition] of Object.entries($defs)) add(name, definition, file)
    add(typeName(file), schema, file)
  }
  const properties = Object.fromEntries(files.map((file) => [file, { $ref: `#/$defs/${typeName(file)}` }]))
  return { title: 'Documents', type: 'object', additionalProperties: false, properties, $defs: definitions }
}

async function printDocumentTypes(schemas, compiled) {
  const { compile } = await import('json-schema-to-typescript')
  const files = [...new Set(Object.values(compiled))].sort()
  return await compile(mergeSchemas(schemas, files), 'Documents', {
    bannerComment: `// ${notice('src/definition/schemas.ts')}`,
    additionalProperties: false,
    strictIndexSignatures: true,
    style: { semi: false, singleQuote: true, printWidth: 120 },
  })
}

/**
 * What the first stages would write, as pairs of file and text. The second is asked for only after the first was
 * written: the schemas follow from the record types, and those are found by an index.
 */
function listIndexes(root) {
  return indexes
    .filter(({ folder }) => existsSync(join(root, folder)))
    .map((index) => [index.out, printIndex(root, index)])
}

async function listSchemas(root) {
  const output = await listOutputSchemas(root)
  const source = join(root, 'src/definition/schemas.ts')
  if (!existsSync(source)) return output
  const { schemas, compiled, ajvOptions = {} } = await importSource(source)
  for (const file of Object.values(compiled)) {
    if (!(file in schemas)) throw new Error(`src/definition/schemas.ts: compiled names ${file}, schemas has none`)
  }
  return [
    ...printSchemas(offerRuleCodes(schemas, await listRuleCodes(root))),
    ...output,
    ['src/definition/validators.generated.js', await printValidators(schemas, compiled, ajvOptions)],
    ['src/definition/validators.generated.d.ts', printValidatorTypes(compiled)],
    ['src/definition/documents.generated.ts', await printDocumentTypes(schemas, compiled)],
  ]
}

/** Codes that may be ignored. Who reads a definition knows no rule, and takes any code; an editor offers these. */
async function listRuleCodes(root) {
  const source = join(root, 'src/check/run/silence.ts')
  return existsSync(source) ? (await importSource(source)).silenceableCodes : []
}

const offerRuleCodes = (schemas, codes) =>
  JSON.parse(
    JSON.stringify(schemas, (key, value) =>
      key === 'code' && value?.title === "a rule's code" ? { ...value, examples: codes } : value,
    ),
  )

/**
 * What the drivers' own files say of their options. The project's schema is made of it, and stands above the drivers: what it
 * may not import, it is given.
 */
async function listDriverOptions(root) {
  const source = 'src/driver/all.generated.ts'
  if (!existsSync(join(root, source))) return []
  const { allDrivers } = await importSource(join(root, source))
  const entries = allDrivers.map(({ name, description, options }) => [name, { description, ...options }])
  const text = `export const driverOptions = ${JSON.stringify(Object.fromEntries(entries), null, 2)}`
  return [['src/definition/schema/drivers.generated.ts', `// ${notice('the folder src/driver/drivers')}\n${text}\n`]]
}

/** Schemas of what the program prints: published, and used by nothing here but tests. */
async function listOutputSchemas(root) {
  const source = join(root, 'src/cli/schemas.ts')
  return existsSync(source) ? printSchemas((await importSource(source)).schemas) : []
}

/** Pages of docs/ of which a chapter follows from the source: the text between two comments that name it. */
const chapters = [
  { page: 'docs/rules.md', source: 'src/check/run/rule-list.ts', print: 'printRuleList' },
  { page: 'docs/rules.md', source: 'test/conformance/peers-table.ts', print: 'printPeersTable' },
]

async function listPages(root) {
  const pages = new Map()
  for (const { page, source, print } of chapters) {
    if (!existsSync(join(root, source))) continue
    const { [print]: printChapter } = await importSource(join(root, source))
    const [begin, end] = [`<!-- ${notice(source)} -->`, '<!-- end -->']
    const text = pages.get(page) ?? readFileSync(join(root, page), 'utf8')
    const [before, rest] = [text.indexOf(begin), text.indexOf(end, text.indexOf(begin))]
    if (before < 0 || rest < 0) throw new Error(`${page}: expected ${begin} and ${end}`)
    pages.set(page, `${text.slice(0, before)}${begin}\n\n${printChapter()}\n\n${text.slice(rest)}`)
  }
  return [...pages]
}

const printSchemas = (schemas) =>
  Object.entries(schemas).map(([file, schema]) => [`schemas/${file}`, `${JSON.stringify(schema, null, 2)}\n`])

const differs = (file, content) => !existsSync(file) || !readFileSync(file).equals(Buffer.from(content))

/** Writes a file whose content differs, whole or not at all, so that a program that runs meanwhile never sees half. */
function write(file, content, mode = 0o644) {
  if (!differs(file, content)) return
  mkdirSync(dirname(file), { recursive: true })
  const temporary = `${file}.${process.pid}`
  writeFileSync(temporary, content)
  chmodSync(temporary, mode)
  renameSync(temporary, file)
}

/** Generated files and schemas that nothing makes any more. */
function listOrphans(root, made) {
  const schemas = existsSync(join(root, 'schemas')) ? readdirSync(join(root, 'schemas')) : []
  const sources = existsSync(join(root, 'src')) ? readdirSync(join(root, 'src'), { recursive: true }) : []
  return [
    ...schemas.filter((file) => file.endsWith('.schema.json')).map((file) => `schemas/${file}`),
    ...sources.filter((file) => file.includes('.generated.')).map((file) => `src/${file}`),
  ].filter((file) => !made.includes(file))
}

async function checkSources(root) {
  const made = [
    ...listIndexes(root),
    ...(await listDriverOptions(root)),
    ...(await listSchemas(root)),
    ...(await listPages(root)),
  ]
  return [
    ...made
      .filter(([file, content]) => differs(join(root, file), content))
      .map(([file]) => `${file} is stale; node build.mjs mends it`),
    ...listOrphans(
      root,
      made.map(([file]) => file),
    ).map((file) => `${file} is made by nothing; remove it`),
  ]
}

async function writeSources(root) {
  for (const [file, content] of listIndexes(root)) write(join(root, file), content)
  for (const [file, content] of await listDriverOptions(root)) write(join(root, file), content)
  for (const [file, content] of await listSchemas(root)) write(join(root, file), content)
  for (const [file, content] of await listPages(root)) write(join(root, file), content)
}

/** The licence texts of the packages whose code went into the program. */
function printLicences(root, inputs) {
  const folders = new Set()
  for (const input of Object.keys(inputs)) {
    const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)
    if (folder) folders.add(folder[0])
  }
  const texts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
    const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry))
    if (!file) throw new Error(`${folder}: no licence text`)
    return `${name} ${version} (${license})\n\n${readFileSync(join(root, folder, file), 'utf8').trim()}\n`
  })
  return `The program contains code of these packages.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`
}

/**
 * Help is in English. Yargs measures it with `string-width`, whose segmenter and tables of emoji would take a third of the time
 * that the program needs to start.
 */
const plainStringWidth = {
  name: 'plain string width',
  setup({ onResolve, onLoad }) {
    const filter = /^string-width$/
    onResolve({ filter }, ({ path }) => ({ path, namespace: 'plain' }))
    onLoad({ filter, namespace: 'plain' }, () => ({
      contents: `import { stripVTControlCharacters } from 'node:util'
export default (text) => [...stripVTControlCharacters(text)].length`,
    }))
  },
}

const programOptions = (root) => ({
  absWorkingDir: root,
  outdir: 'dist',
  bundle: true,
  write: false,
  metafile: true,
  platform: 'node',
  target,
  plugins: [plainStringWidth],
  // Less to read and compile at start; identifiers stay, for the sake of stack traces.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
})

/** Packages in CommonJS ask for Node's own modules by `require`, which a module does not have. */
const buildModules = (root, entries) =>
  build({
    ...programOptions(root),
    entryPoints: entries.map(({ entry, name }) => ({ in: entry, out: name })),
    format: 'esm',
    banner: {
      js: `import{createRequire as createRequire_}from'node:module';const require=createRequire_(import.meta.url);`,
    },
  })

/** Packages that are modules ask where they are, which CommonJS says otherwise. */
const buildProgram = (root) =>
  build({
    ...programOptions(root),
    entryPoints: [program.entry],
    format: 'cjs',
    define: { 'import.meta.url': 'programUrl' },
    banner: { js: `const programUrl=require('node:url').pathToFileURL(__filename).href;` },
  })

async function buildPrograms(root, { fresh }) {
  const dist = join(root, 'dist')
  const isThere = ({ entry }) => existsSync(join(root, entry))
  const modules = await buildModules(root, programs.filter(isThere))
  const inputs = { ...modules.metafile.inputs }
  if (fresh) rmSync(dist, { recursive: true, force: true })
  // What is loaded comes before what loads it.
  if (isThere(program)) {
    const { outputFiles, metafile } = await buildProgram(root)
    write(join(dist, program.out), outputFiles[0].contents)
    Object.assign(inputs, metafile.inputs)
    await writeCompiled(root, join(dist, program.out))
  }
  for (const { path, contents } of modules.outputFiles) {
    write(path, `#!/usr/bin/env node\n${Buffer.from(contents)}`, 0o755)
  }
  if (modules.outputFiles.length > 0) write(join(dist, 'LICENSES.txt'), printLicences(root, inputs))
}

/**
 * Keeps beside the program what V8 compiles of it for a check of the example project: a third of the time that the program needs for that
 * went into compiling. Without a project, nothing is kept.
 */
async function writeCompiled(root, file) {
  if (!existsSync(join(root, 'secours.yaml'))) return
  const { loadProgram, compiledFile } = await importSource(join(root, 'src/cli/load-program.ts'))
  rmSync(compiledFile(file), { force: true })
  const { exports, takeCompiled } = loadProgram(file)
  const sink = { isTerminal: false, columns: 80, write() {} }
  const world = {
    cwd: root,
    environment: {},
    stdout: sink,
    stderr: sink,
    user: 'build',
    host: 'build',
    now: () => new Date(0),
    interruption: () => new AbortController().signal,
  }
  await exports.runProgram(['validate'], world)
  write(compiledFile(file), takeCompiled())
}

const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    program: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
    root: { type: 'string', default: import.meta.dirname },
  },
})

if (options.check) {
  const faults = await checkSources(options.root)
  for (const fault of faults) console.error(fault)
  process.exitCode = faults.length === 0 ? 0 : 1
} else {
  if (!options.program) await writeSources(options.root)
  await buildPrograms(options.root, options)
}

import { dirname, join } from 'node:path/posix'
import ts from 'typescript'

/** The folders of src/ in their order: a file may import from its own folder and from those above it. */
export const layers = [
  'diagnostic.ts',
  'dns',
  'rdata',
  'zone',
  'dnssec',
  'message',
  'zonefile',
  'definition',
  'diff',
  'answer',
  'reach',
  'check',
  'render',
  'failover',
  'readiness',
  'file',
  'client',
  'server',
  'driver',
  'journal',
  'operate',
  'cli',
] as const

/** The last of the layers that neither read nor write anything outside. */
const lastPure: (typeof layers)[number] = 'readiness'

const nodeModulesOfPure = ['node:crypto', 'node:url', 'node:buffer', 'node:util']

/** The one layer that knows a package; no other may come to depend on it. */
const layerOfPackage: Readonly<Record<string, (typeof layers)[number]>> = {
  'dns-packet': 'message',
  ajv: 'definition',
  'js-yaml': 'definition',
  yargs: 'cli',
}

/** Names of the clock, of chance and of the world, none of which a pure folder knows. */
const impureGlobals = [
  'process',
  'performance',
  'globalThis',
  'global',
  'console',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'require',
]
const impureMembers = ['Date.now', 'Math.random', 'crypto.getRandomValues', 'crypto.randomUUID', 'import.meta']
const randomOfCrypto = /^(random|getRandomValues|generate|webcrypto|crypto)/

/**
 * The faults of a source file, as `path:line: message`.
 *
 * @param path where it stands, from the repository's root, `src/dns/name.ts`
 */
export function checkSource(path: string, text: string): readonly string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const faults: string[] = []
  const layer = layerOf(path)
  const report = (node: ts.Node, message: string) => {
    faults.push(`${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${message}`)
  }
  if (layer === -1) return [`${path}:1: stands in none of the layers`]
  const pure = layer <= layers.indexOf(lastPure)
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node)
    if (specifier !== undefined) {
      const message =
        specifier === null ? 'imports what only the run decides' : importFault(path, layer, pure, specifier)
      if (message !== undefined) report(node, message)
    }
    if (pure) {
      const message = impurity(node)
      if (message !== undefined) report(node, message)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return faults
}

function layerOf(path: string): number {
  const [root, layer] = path.split('/')
  return root === 'src' ? (layers as readonly (string | undefined)[]).indexOf(layer) : -1
}

/** What a node imports: undefined where it imports nothing, null where the source does not say what. */
function specifierOf(node: ts.Node): string | null | undefined {
  const text = (expression: ts.Node | undefined) =>
    expression === undefined ? undefined : ts.isStringLiteralLike(expression) ? expression.text : null
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return text(node.moduleSpecifier)
  if (ts.isExternalModuleReference(node)) return text(node.expression)
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? text(node.argument.literal) : null
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return node.arguments[0] === undefined ? null : text(node.arguments[0])
  }
  return undefined
}

function importFault(path: string, layer: number, pure: boolean, specifier: string): string | undefined {
  if (specifier.startsWith('.')) {
    const imported = join(dirname(path), specifier)
    if (imported === 'package.json' && layers[layer] === 'cli') return undefined
    const other = layerOf(imported)
    if (other === -1) return `imports ${imported}, which stands in none of the layers`
    if (other > layer) return `${layers[layer]} imports ${imported} from below`
    return undefined
  }
  if (specifier.startsWith('node:')) {
    if (pure && !nodeModulesOfPure.includes(specifier)) return `${layers[layer]} is pure and imports ${specifier}`
    return undefined
  }
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
  const owner = layerOfPackage[name]
  if (owner === undefined) return `imports ${specifier}, which no layer may`
  if (owner !== layers[layer]) return `imports ${specifier}, which only ${owner} may`
  return undefined
}

function impurity(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node) || ts.isMetaProperty(node)) {
    const member = impureMembers.find((name) => node.getText() === name)
    if (member !== undefined) return `is pure and uses ${member}`
  }
  if (ts.isIdentifier(node) && node.text === 'Date' && readsClock(node.parent)) return 'is pure and reads the clock'
  if (ts.isIdentifier(node) && impureGlobals.includes(node.text) && namesGlobal(node)) {
    return `is pure and uses ${node.text}`
  }
  if (ts.isImportSpecifier(node)) {
    const name = (node.propertyName ?? node.name).text
    const from = specifierOf(node.parent.parent.parent)
    if (from === 'node:crypto' && randomOfCrypto.test(name)) return `is pure and imports ${name} of ${from}`
  }
  return undefined
}

/** `new Date()`, `new Date` and `Date()`. */
function readsClock(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return (node.arguments?.length ?? 0) === 0
  return ts.isCallExpression(node)
}

/** Whether an identifier stands for a value in scope, and is not a member, a key, a parameter or a declaration. */
function namesGlobal(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node
  if (ts.isShorthandPropertyAssignment(parent)) return true
  if (ts.isTypeReferenceNode(parent) || ts.isQualifiedName(parent)) return false
  return !('name' in parent && parent.name === node) && !('propertyName' in parent && parent.propertyName === node)
}

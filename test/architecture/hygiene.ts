import ts from 'typescript'

interface Line {
  readonly number: number
  readonly text: string
}

const linesOf = (text: string): readonly Line[] =>
  text.split('\n').map((line, index) => ({ number: index + 1, text: line }))

/** The places in a source file where it steps round the type checker or the linter, as `path:line: message`. */
export function findTypeHoles(path: string, text: string): readonly string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const faults: string[] = []
  const visit = (node: ts.Node): void => {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
    if (node.kind === ts.SyntaxKind.AnyKeyword) faults.push(`${path}:${line}: any`)
    if (ts.isAsExpression(node) && ts.isAsExpression(unwrap(node.expression)) && !isConst(unwrap(node.expression))) {
      faults.push(`${path}:${line}: one assertion on top of another`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  for (const { number, text: line } of linesOf(text)) {
    if (/@ts-(ignore|expect-error|nocheck)|biome-ignore/.test(line)) faults.push(`${path}:${number}: a silenced check`)
  }
  return faults
}

function unwrap(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ? unwrap(node.expression) : node
}

const isConst = (node: ts.Expression) => ts.isAsExpression(node) && node.type.getText() === 'const'

/** Words that do not speak of the product, and work that is left for another day. */
const unwelcome: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/(?<![\w.])\/(home|root|Users|work|mnt)\//, 'a path of the machine it was written on'],
  [/\b(issue|session)s?\s*#?\d/i, 'a number that only its writers know'],
  [/\bregistry\.[a-z]+js\.|\bdeb\.debian\.|\bproxy\.golang\./i, 'the host of a package registry'],
  [/\b(TODO|FIXME|XXX|HACK)\b|\bnot implemented\b|\bfor now\b/, 'unfinished work'],
]

/** The lines of a file that hold one of the unwelcome words, as `path:line: message`. */
export function findUnwelcomeWords(path: string, text: string): readonly string[] {
  return linesOf(text).flatMap(({ number, text: line }) =>
    unwelcome.filter(([pattern]) => pattern.test(line)).map(([, what]) => `${path}:${number}: names ${what}`),
  )
}

/** Calls that leave tests out, `it.skip` and its like; `describe.skipIf` and `context.skip` too. */
export function findSkips(path: string, text: string): readonly string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const faults: string[] = []
  const visit = (node: ts.Node): void => {
    const name = ts.isPropertyAccessExpression(node) ? node.name.text : ts.isIdentifier(node) ? node.text : ''
    if (/^(skip|skipIf|runIf|only|todo|fails)$/.test(name) && ts.isPropertyAccessExpression(node)) {
      faults.push(`${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${node.getText()}`)
    }
    if (/^(xit|xtest|xdescribe|fit|fdescribe)$/.test(name) && ts.isIdentifier(node)) {
      faults.push(`${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${name}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return faults
}

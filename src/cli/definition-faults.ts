import type { Diagnostic } from '../diagnostic.ts'
import { countDiagnostics, printCounts, printDiagnostics } from './print/diagnostic.ts'
import { diagnosticsToJson } from './print/diagnostic-json.ts'
import type { Shell } from './shell.ts'

/** Faults of definitions that keep a command from its work; the program prints them and ends with exit code 2. */
export class DefinitionFaults extends Error {
  readonly diagnostics: readonly Diagnostic[]

  constructor(diagnostics: readonly Diagnostic[]) {
    super('the definitions have errors')
    this.diagnostics = diagnostics
  }
}

/** Prints faults of definitions: to a person on stderr, else as the one document. */
export function printFaults(shell: Shell, diagnostics: readonly Diagnostic[]): void {
  if (shell.format === 'json') shell.printJson(diagnosticsToJson(diagnostics))
  shell.world.stderr.write(printDiagnostics(diagnostics, shell.noteStyle))
  shell.world.stderr.write(`${printCounts(countDiagnostics(diagnostics))}; nothing was done\n`)
}

import { type ParsedDocument, parseDocument } from '../document/parse-document.ts'
import { isReadFault, nothingOf, type ProjectFiles, unreadable } from '../project-files.ts'
import { validateOverlay } from '../validators.generated.js'

/** Reads and parses an overlay; what kept it from being read is a fault of it. */
export function parseOverlay(files: ProjectFiles, path: string): ParsedDocument {
  const found = files.read(path)
  if (!isReadFault(found)) return parseDocument(found, 'overlay.schema.json', validateOverlay)
  return { file: nothingOf(path), node: undefined, diagnostics: [unreadable(path, found)] }
}

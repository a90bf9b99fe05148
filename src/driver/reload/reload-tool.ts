import type { Name } from '../../dns/name.ts'
import type { ZoneKind } from '../driver.ts'
import type { ToolOptions } from '../tool.ts'

/** How a server that reads zone files is told of a new one, and asked how it has a zone set up. */
export interface ReloadTool {
  /** As messages name it: `rndc`. */
  readonly name: string
  /** How the zone is set up; undefined where the tool cannot tell. Throws SecoursError where it fails. */
  readonly inspect: ((apex: Name) => Promise<ZoneKind>) | undefined
  /** Has the zone loaded anew. Returns when the tool said so, which proves nothing; throws SecoursError where it refused. */
  readonly reload: (apex: Name) => Promise<void>
}

/** What a kind of tool is given besides its options. */
export interface ToolContext extends ToolOptions {
  /** Relative paths stand under it. */
  readonly root: string
  /** BIND's view that the zone is in. */
  readonly view: string | undefined
}

/** One kind of reload: its name in `reload:` and how its options make a tool. */
export interface ReloadKind {
  readonly name: string
  readonly make: (options: Readonly<Record<string, unknown>>, context: ToolContext) => ReloadTool
}

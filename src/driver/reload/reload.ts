import type { Name } from '../../dns/name.ts'
import type { JsonSchema } from '../../rdata/field.ts'
import type { Inspection, ZoneKind } from '../driver.ts'
import type { Options } from '../options.ts'
import type { ToolContext } from '../tool.ts'

/** What every way of reloading is given. */
export interface ReloadSetup extends ToolContext {
  /** The view that the zones are in; BIND only. */
  readonly view: string | undefined
}

/** A name server's own control, as far as zone files are concerned. */
export interface Reloader {
  /** How the server has the zone set up; reads only. Throws SecoursError where it does not say. */
  inspect(apex: Name): Promise<Inspection>
  /** Has the server load the zone's file. Throws SecoursError where it says that it did not. */
  reload(apex: Name): Promise<void>
  /** The server's own checker, with `{zone}` and `{file}` in it; undefined where it has none. */
  readonly checker: readonly string[] | undefined
}

/** One way of reloading: its options, and what follows from them. */
export interface ReloadKind {
  readonly name: string
  readonly schema: JsonSchema
  connect(options: Options, setup: ReloadSetup): Reloader
}

const refusals: Readonly<Record<ZoneKind['kind'], string | undefined>> = {
  primary: undefined,
  dynamic: "it takes dynamic updates, and the file is the server's own: let driver: update deploy it",
  secondary: 'it is secondary there: what is written would never be served',
  missing: 'the server has no such zone',
  other: 'a file does not decide what is served there',
}

/** What a look at a zone gave: where its kind speaks against a file, so does `refusal`, unless another is given. */
export function inspection(
  kind: ZoneKind['kind'],
  detail: string,
  more: { readonly file?: string; readonly loadedAt?: Date; readonly refusal?: string | null } = {},
): Inspection {
  const { file, loadedAt, refusal = refusals[kind] } = more
  return {
    kind: { kind, detail, file, loadedAt },
    refusal: refusal == null ? undefined : `${refusal} (${detail})`,
  }
}

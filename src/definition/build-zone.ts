import type { Diagnostic } from '../diagnostic.ts'
import { displayName } from '../dns/name.ts'
import { NameTable } from '../zone/name-table.ts'
import { plainDeclarations } from './declarations.ts'
import type { VariantFile, ZoneFolder } from './discover.ts'
import type { ParsedDocument } from './document/parse-document.ts'
import { spanOf } from './document/schema-faults.ts'
import { suggest } from './document/suggest.ts'
import { faultAt } from './fault.ts'
import { applyOverlays } from './overlay/apply-overlays.ts'
import { parseOverlay } from './overlay/parse-overlay.ts'
import { type Overlay, readOverlay } from './overlay/read-overlay.ts'
import { type BuiltZone, normalVariant, type Variant, type ZoneDeclarations } from './project.ts'
import { nothingOf, type ProjectFiles } from './project-files.ts'
import { readWholeZone } from './read-whole-zone.ts'
import type { ZoneDefaults } from './zone-definition.ts'

/** What all zones of a project are built with. */
export interface BuildContext {
  readonly files: ProjectFiles
  readonly defaults: ZoneDefaults
  /** The shared overlay of a variant, parsed once. */
  readonly shared: (variant: string) => ParsedDocument | undefined
  readonly sites: readonly string[]
}

/** A variant, and what an overlay on it needs beside. */
interface Built {
  readonly variant: Variant
  /** TTL of records that an overlay adds without one. */
  readonly defaultTtl: number | undefined
}

/** What overlays say of the outage, not of the records. */
type Said = Pick<Variant, 'description' | 'down' | 'expires' | 'leaves' | 'expectations'>

/** Builds the variants of one zone, each after its base. They share one table of names. */
export class ZoneBuilding {
  private readonly folder: ZoneFolder
  private readonly variants: readonly string[]
  private readonly context: BuildContext
  private readonly names = new NameTable()
  private readonly built = new Map<string, Built>()
  private declarations: ZoneDeclarations

  /** `variants` are those with a file, own or shared, `normal` first. */
  constructor(folder: ZoneFolder, variants: readonly string[], context: BuildContext) {
    this.folder = folder
    this.variants = variants
    this.context = context
    this.declarations = plainDeclarations(context.defaults.rto)
  }

  build(): BuiltZone {
    const variants = new Map(this.variants.map((name): [string, Variant] => [name, this.variant(name, []).variant]))
    return { apex: this.folder.apex, variants }
  }

  private variant(name: string, above: readonly string[]): Built {
    const known = this.built.get(name)
    if (known !== undefined) return known
    const file = this.folder.files.get(name)
    const built =
      file?.format === 'overlay' || (file === undefined && name !== normalVariant)
        ? this.overlaid(name, file, above)
        : this.whole(name, file)
    this.built.set(name, built)
    return built
  }

  private whole(name: string, variantFile: VariantFile | undefined): Built {
    const { apex, folder } = this.folder
    const { files, defaults } = this.context
    const read = variantFile === undefined ? undefined : readWholeZone(variantFile, apex, this.names, files, defaults)
    if (name === normalVariant && read !== undefined) this.declarations = read.declarations
    // A shared overlay leaves the contents of a whole zone alone; what it says of the outage holds here too.
    const document = name === normalVariant ? undefined : this.context.shared(name)
    const shared = document === undefined ? [] : [this.overlay(document, true)]
    const own = [...this.folderFaults(name), ...(read?.diagnostics ?? [])]
    return {
      defaultTtl: read?.defaultTtl,
      variant: {
        apex,
        name,
        origin: 'whole',
        zone: own.some(isError) ? undefined : read?.zone,
        declarations: this.declarationsWith(shared),
        base: undefined,
        unchanged: false,
        ...saidBy(shared),
        removals: shared.flatMap(({ removals }) => removals.map((removal) => ({ ...removal, matched: 0 }))),
        replacements: [],
        place: { file: read?.file ?? nothingOf(folder), start: 0, end: 0 },
        diagnostics: this.tell(name, [...own, ...shared.flatMap(({ diagnostics }) => diagnostics)]),
      },
    }
  }

  private overlaid(name: string, variantFile: VariantFile | undefined, above: readonly string[]): Built {
    const { apex, folder } = this.folder
    const own =
      variantFile === undefined ? undefined : this.overlay(parseOverlay(this.context.files, variantFile.path), false)
    const document = own?.usesShared === false ? undefined : this.context.shared(name)
    const shared = document === undefined ? undefined : this.overlay(document, true)
    const overlays = [shared, own].flatMap((overlay) => overlay ?? [])
    const sayer = own?.base === undefined && shared?.base !== undefined ? shared : own
    const baseName = sayer?.base?.variant ?? normalVariant
    const baseFault = this.baseFault(name, sayer, above)
    const base = baseFault === undefined ? this.variant(baseName, [...above, name]) : undefined
    const zone = base?.variant.zone
    const readable = !overlays.some(({ diagnostics }) => diagnostics.some(isError))
    const applied = zone === undefined || !readable ? undefined : applyOverlays(zone, overlays, base?.defaultTtl)
    // Gathered after the application, which finds faults in rdata.
    const faults = [
      ...this.folderFaults(name),
      ...(baseFault === undefined ? [] : [baseFault]),
      ...overlays.flatMap(({ diagnostics }) => diagnostics),
    ]
    const sound = !faults.some(isError)
    return {
      defaultTtl: base?.defaultTtl,
      variant: {
        apex,
        name,
        origin: own === undefined ? 'shared' : 'own',
        zone: sound ? applied?.zone : undefined,
        declarations: this.declarationsWith(overlays),
        base: baseName,
        unchanged: own === undefined && sound && applied?.unchanged === true,
        ...saidBy(overlays),
        removals: applied?.removals ?? [],
        replacements: applied?.replacements ?? [],
        ...(applied?.cap === undefined ? {} : { cap: applied.cap }),
        place: { file: (own ?? shared)?.context.file ?? nothingOf(folder), start: 0, end: 0 },
        diagnostics: this.tell(name, faults),
      },
    }
  }

  private baseFault(name: string, overlay: Overlay | undefined, above: readonly string[]): Diagnostic | undefined {
    const { base } = overlay ?? {}
    if (overlay === undefined || base === undefined) return undefined
    const { file } = overlay.context
    const span = spanOf(base.node)
    const below = [...above, name].indexOf(base.variant)
    if (below >= 0) {
      const path = [...[...above, name].slice(below), base.variant].join(' on ')
      return faultAt(file, span, 'base-cycle', `variants lie on each other: ${path}`)
    }
    if (this.variants.includes(base.variant)) return undefined
    const suggestion = suggest(base.variant, this.variants)
    const hint = `the zone has ${this.variants.join(', ')}`
    return faultAt(file, span, 'unknown-variant', `the zone has no variant ${JSON.stringify(base.variant)}`, {
      hint: suggestion === undefined ? hint : `did you mean ${suggestion}?`,
    })
  }

  private overlay(document: ParsedDocument, shared: boolean): Overlay {
    return readOverlay(document, shared, { apex: this.folder.apex, names: this.names }, this.context.sites)
  }

  private declarationsWith(overlays: readonly Overlay[]): ZoneDeclarations {
    const ignore = overlays.flatMap((overlay) => overlay.ignore)
    if (ignore.length === 0) return this.declarations
    return { ...this.declarations, ignore: [...this.declarations.ignore, ...ignore] }
  }

  /** Faults of the folder: those of a variant with its name, the others with normal. */
  private folderFaults(name: string): readonly Diagnostic[] {
    return this.folder.diagnostics.filter(({ variant }) => {
      const concerned = variant !== undefined && this.variants.includes(variant) ? variant : normalVariant
      return concerned === name
    })
  }

  private tell(variant: string, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
    if (diagnostics.length === 0) return diagnostics
    const zone = displayName(this.folder.apex)
    return diagnostics.map((diagnostic) => ({ ...diagnostic, zone, variant }))
  }
}

/** An own overlay beside the shared one, and before it where only one can be heard. */
function saidBy(overlays: readonly Overlay[]): Said {
  return {
    description: overlays.findLast(({ description }) => description !== undefined)?.description,
    down: [...new Set(overlays.flatMap(({ down }) => down))],
    expires: overlays.findLast(({ expires }) => expires !== undefined)?.expires,
    leaves: overlays.flatMap(({ leaves }) => leaves),
    expectations: overlays.flatMap(({ expectations }) => expectations),
  }
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
}

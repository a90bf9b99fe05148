import type { BuiltZone } from '../definition/project.ts'
import { displayName, foldName, type Name } from '../dns/name.ts'
import { zoneDigest } from '../zone/digest.ts'
import { fileNamePart, pathOfZoneFile } from './file-name.ts'
import { type ManifestEntry, manifestFile, printManifest } from './manifest.ts'
import { type RenderOptions, renderWithDigest } from './render-zone.ts'
import { renderSnippets } from './server-snippets.ts'

export interface RenderProjectOptions extends RenderOptions {
  /** Only this variant; all where it is left out. */
  readonly variant?: string
}

/** A file to be written below the folder of all that is rendered. */
export interface RenderedFile {
  /** Relative, with slashes; it never leaves the folder. */
  readonly path: string
  readonly text: string
}

/**
 * The files of a project's zones, one after the other, so that no more than one zone is held: a zone file for each variant that could
 * be built, then configuration snippets for each variant, then the manifest. Deterministic.
 */
export function* renderProject(
  zones: Iterable<BuiltZone>,
  options: RenderProjectOptions = {},
): Generator<RenderedFile> {
  const entries: ManifestEntry[] = []
  const apexes = new Map<string, Name[]>()
  for (const { apex, variants } of zones) {
    for (const variant of variants.values()) {
      const { name, zone } = variant
      if (zone === undefined || (options.variant !== undefined && options.variant !== name)) continue
      const path = pathOfZoneFile(name, apex)
      const digest = zoneDigest(zone)
      yield { path, text: renderWithDigest({ ...variant, zone }, digest, options) }
      entries.push({ zone: displayName(foldName(apex)), variant: name, path, digest, records: zone.recordCount })
      const ofVariant = apexes.get(name)
      if (ofVariant === undefined) apexes.set(name, [apex])
      else ofVariant.push(apex)
    }
  }
  for (const [variant, ofVariant] of [...apexes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const sorted = ofVariant.toSorted((a, b) => (foldName(a) < foldName(b) ? -1 : 1))
    for (const { file, text } of renderSnippets(variant, sorted)) {
      yield { path: `${fileNamePart(variant)}/${file}`, text }
    }
  }
  yield { path: manifestFile, text: printManifest(entries) }
}

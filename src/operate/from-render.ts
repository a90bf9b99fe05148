import { join } from 'node:path'
import { zoneKey } from '../definition/placement.ts'
import type { BuiltZone, Variant } from '../definition/project.ts'
import { SecoursError } from '../diagnostic.ts'
import { contentDigest, type ZoneContents } from '../failover/content.ts'
import type { ZoneTarget } from '../failover/plan-input.ts'
import { amount, listOf, objectOf, parseShape, refuseShape, type Shape, sha256, text } from '../failover/shape.ts'
import { readBytes, readText } from '../file/read.ts'
import { type Manifest, type ManifestEntry, manifestFile } from '../render/manifest.ts'
import { zoneDigest } from '../zone/digest.ts'
import type { Zone } from '../zone/zone.ts'
import { readMasterFile } from '../zonefile/reader.ts'

const manifestShape = objectOf<Manifest>({
  version: (value, path) => (value === 1 ? 1 : refuseShape(path, 'is not 1', value)),
  zones: listOf(
    objectOf<ManifestEntry>({ zone: text, variant: text, path: relativePath(), digest: sha256, records: amount }),
  ),
})

/** A path that stays below the folder. */
function relativePath(): Shape<string> {
  return (value, path) => {
    const given = text(value, path)
    return given.startsWith('/') || given.split('/').includes('..')
      ? refuseShape(path, 'leads out of the folder', value)
      : given
  }
}

/** The manifest of a folder of rendered zones. Throws SecoursError (`not-rendered`, exit code 2) where it holds none. */
export function readManifest(folder: string): Manifest {
  const path = join(folder, manifestFile)
  const parsed = parseShape(manifestShape, parseJson(readText(path), path))
  if ('value' in parsed) return parsed.value
  throw new SecoursError('not-rendered', `${path} is no manifest of rendered zones: ${parsed.fault}`, {
    hint: 'run secours render',
  })
}

/**
 * A target as its rendered file has it, which serves also where the definition cannot be built today. A file that is not what was
 * rendered, or not what the definition says now, is told of (gate `not-rendered`).
 */
export function targetFromRender(target: ZoneTarget, folder: string, manifest: Manifest): ZoneTarget {
  const zone = zoneKey(target.contents.apex)
  const entry = manifest.zones.find((one) => one.zone === zone && one.variant === target.to)
  if (entry === undefined) return { ...target, notRendered: `${folder} holds no ${target.to} of ${zone}` }
  const path = join(folder, entry.path)
  const { zone: rendered, diagnostics } = readMasterFile(
    { path, bytes: readBytes(path) },
    { apex: target.contents.apex },
  )
  const isAltered = diagnostics.some(({ severity }) => severity === 'error') || zoneDigest(rendered) !== entry.digest
  if (isAltered) return { ...target, notRendered: `${path} was changed since it was rendered` }
  const defined = target.contents.variants.get(target.to)
  const digest = contentDigest(rendered, target.contents.isLeftOut)
  const replaced = withContent(target, rendered, digest)
  return defined === undefined || defined.digest === digest
    ? replaced
    : { ...replaced, notRendered: `the definition of ${zone} says something else than ${path}: render again` }
}

function withContent(target: ZoneTarget, zone: Zone, digest: string): ZoneTarget {
  const { built, contents, to } = target
  const variant = built.variants.get(to)
  const variants = new Map<string, Variant>(built.variants)
  if (variant !== undefined) variants.set(to, { ...variant, zone })
  const replaced: BuiltZone = { ...built, variants }
  const known: ZoneContents = {
    ...contents,
    variants: new Map(contents.variants).set(to, { variant: to, zone, digest }),
  }
  return { ...target, built: replaced, contents: known }
}

function parseJson(json: string, path: string): unknown {
  try {
    return JSON.parse(json)
  } catch (cause) {
    throw new SecoursError('not-rendered', `${path} is no JSON`, { hint: 'run secours render', cause })
  }
}

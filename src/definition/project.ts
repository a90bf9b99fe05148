import type { Diagnostic, Place } from '../diagnostic.ts'
import type { Name } from '../dns/name.ts'
import type { Address, Endpoint, Network } from '../dns/network.ts'
import type { Zone } from '../zone/zone.ts'
import type { NamePattern } from './name-pattern.ts'

/** The name of the variant that every zone has. */
export const normalVariant = 'normal'

/** A place that fails as one. */
export interface Site {
  readonly name: string
  readonly networks: readonly Network[]
  readonly place: Place
}

/** Where a secret stands: never in the project itself. */
export type SecretSource = { readonly file: string } | { readonly env: string }

/** A TSIG key (RFC 8945). Reading the secret is the shell's. */
export interface Key {
  readonly name: string
  readonly algorithm: string
  readonly secret: SecretSource
  readonly place: Place
}

/** An authoritative server that secours deploys to, or only observes. */
export interface Server {
  readonly name: string
  readonly site: string
  readonly endpoint: Endpoint
  /** The driver's name; `options` are its own keys of the entry, checked against its schema. */
  readonly driver: string
  readonly options: Readonly<Record<string, unknown>>
  /** The name of the TSIG key for transfers (and UPDATE). */
  readonly key: string | undefined
  /** Names or globs of the zones that it serves; undefined: all. */
  readonly zones: readonly string[] | undefined
  /** Servers that feed it; undefined: nothing is concluded. */
  readonly primaries: readonly string[] | undefined
  /** What may be asked of it. */
  readonly observe: 'soa' | 'queries' | 'axfr'
  readonly tcp: boolean
  /** Reported, but counted in no quorum and no exit code. */
  readonly external: boolean
  /** Nodes behind the address (anycast, balanced). */
  readonly nodes: number
  readonly place: Place
}

/** What the operator needs during an outage: a name, or an address. */
export interface OperatorNeed {
  readonly needed: Name | Address
  readonly place: Place
}

export type SerialStyle = 'date' | 'unix' | 'increment'

export interface Policy {
  readonly serial: SerialStyle
  /** Steps added for an unobserved primary. */
  readonly serialHeadroom: number
  /** The server that is changed first; undefined: the first reachable one that can be written. */
  readonly canary: string | undefined
  /** Seconds after which an activation counts as forgotten. */
  readonly maxDegraded: number
  /** The share (0 to 1) of the servers outside of the down sites that must be reachable. */
  readonly quorum: number
  /** Records that others maintain on the servers. */
  readonly unmanaged: readonly Unmanaged[]
}

/** Records that secours neither compares nor removes: `_acme-challenge.** TXT`. */
export interface Unmanaged {
  readonly pattern: NamePattern
  /** The type's code; undefined: every type. */
  readonly type: number | undefined
}

/** A project as its files declare it: everything that needs no zone's contents. */
export interface Project {
  /** The folder of secours.yaml, as the shell gave it. */
  readonly root: string
  readonly sites: ReadonlyMap<string, Site>
  readonly keys: ReadonlyMap<string, Key>
  readonly servers: ReadonlyMap<string, Server>
  readonly policy: Policy
  /** In the order in which they were written, names first. */
  readonly operatorNeeds: readonly OperatorNeed[]
  /** What is silenced of the project itself. */
  readonly ignore: readonly ProjectIgnore[]
  /** The state folder, relative to the root unless absolute. */
  readonly statePath: string
  readonly zones: readonly ProjectZone[]
}

/** A zone of the project: its folder and which variants have a file, own or shared. */
export interface ProjectZone {
  readonly apex: Name
  /** Relative to the project's root. */
  readonly folder: string
  /** `normal` first, then the others by name. */
  readonly variants: readonly string[]
}

/** A removal that a variant declares, with its reason. */
export interface Removal {
  readonly pattern: NamePattern
  readonly type: number | undefined
  readonly reason: string
  readonly shared: boolean
  readonly place: Place
  /** RRsets of the base that it removed. */
  readonly matched: number
}

/** Names that keep leading to a down site, on purpose. */
export interface Leave {
  readonly pattern: NamePattern
  readonly type: number | undefined
  readonly reason: string
  readonly shared: boolean
  readonly place: Place
}

export interface Replacement {
  readonly from: Network | Name
  readonly to: Network | Address | Name
  readonly nameservers: boolean
  readonly spf: boolean
  readonly shared: boolean
  readonly place: Place
  /** Where `to` stands: records that it changed are placed there. */
  readonly toPlace: Place
  /** Rdata that it decided: those that it keeps as they are, against a wider entry, too. */
  readonly matched: number
}

/** A cap on TTLs; `all` for every RRset, else for what changes. */
export interface TtlCap {
  readonly seconds: number
  readonly all: boolean
  readonly place: Place
}

/** What a variant expects of its own answers: the end of the chain. */
export interface Expectation {
  readonly name: Name
  readonly type: number
  /** Rdata in presentation form, or undefined where only `rcode` is given. */
  readonly answer: readonly string[] | undefined
  readonly rcode: string | undefined
  readonly place: Place
}

/** A rule silenced for a name; listed in the summary. */
export interface Ignore {
  readonly code: string
  readonly name: NamePattern | undefined
  readonly reason: string
  /** Said by a shared overlay. */
  readonly shared: boolean
  readonly place: Place
}

/** A rule silenced by secours.yaml, where it speaks of what stands there. */
export interface ProjectIgnore extends Ignore {
  /** The site or server of that name; undefined: all of the file. */
  readonly of: { readonly name: string; readonly places: readonly Place[] } | undefined
}

/** What a zone's own definition says beside its records (the same for all its variants). */
export interface ZoneDeclarations {
  /** Of a file that has no place for any of these: a master file, an octoDNS file. */
  readonly plain: boolean
  readonly signed: 'server' | 'file' | undefined
  /** Where that is said. */
  readonly signedPlace?: Place
  readonly mail: boolean
  /** Recovery time objective in seconds. */
  readonly rto: number | undefined
  readonly ignore: readonly Ignore[]
  readonly minimum: readonly {
    readonly name: Name
    readonly type: number
    readonly count: number
    readonly place: Place
  }[]
}

/** How a variant came to be. */
export type VariantOrigin =
  /** A whole zone of its own: normal, or a degraded master file. */
  | 'whole'
  /** An overlay of the zone's own (a shared one may lie under it). */
  | 'own'
  /** Only the shared overlay. */
  | 'shared'

/** One variant of a zone, built. */
export interface Variant {
  readonly apex: Name
  readonly name: string
  readonly origin: VariantOrigin
  /** Undefined where faults kept it from being built. All variants of a zone share one name table. */
  readonly zone: Zone | undefined
  readonly declarations: ZoneDeclarations
  /** Whether only the shared overlay concerns this zone, and leaves it as its base: skipped by a switch, and no fault. */
  readonly unchanged: boolean
  /** The variant that it lies on; undefined for whole zones. */
  readonly base: string | undefined
  readonly description: string | undefined
  readonly down: readonly string[]
  /** Seconds. */
  readonly expires: number | undefined
  readonly removals: readonly Removal[]
  readonly leaves: readonly Leave[]
  readonly replacements: readonly Replacement[]
  /** The cap that its overlays put on TTLs. */
  readonly cap?: TtlCap
  readonly expectations: readonly Expectation[]
  /** The variant's own file (or the shared one): where faults of the whole variant are shown. */
  readonly place: Place
  /** Faults of the definition: of parsing, schema, building and of applying overlays. */
  readonly diagnostics: readonly Diagnostic[]
}

/** A zone with all its variants built, normal first. */
export interface BuiltZone {
  readonly apex: Name
  readonly variants: ReadonlyMap<string, Variant>
}

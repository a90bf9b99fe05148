import { serversOf } from '../../definition/placement.ts'
import { type BuiltZone, type Ignore, normalVariant, type Project, type Variant } from '../../definition/project.ts'
import type { Diagnostic } from '../../diagnostic.ts'
import { foldName, type Name, sameName } from '../../dns/name.ts'
import type { Moment } from '../../dnssec/moment.ts'
import { type BuiltZoneLookup, ProjectZones } from '../../reach/project-zones.ts'
import { SiteIndex } from '../../reach/site-index.ts'
import { TargetIndex } from '../leads/target-index.ts'
import type { PairCheck, PairRule, Rule } from '../rule.ts'
import { type ActiveProject, VariantContext } from '../variant-context.ts'
import { ZoneContext } from '../zone-context.ts'
import { checkZoneContext } from './check-zone.ts'
import { Findings } from './findings.ts'
import { findUnmatchedInProject, silenceProject } from './project-silence.ts'
import { keepRecent } from './recent-zones.ts'
import { RuleChoice, typesAsNumber } from './rule-choice.ts'
import { ruleOfCode, rules } from './rules-by-code.ts'
import { findUnmatched, type Silenced, silence } from './silence.ts'

export interface CheckProjectOptions {
  /** Only these zones; all where it is left out. */
  readonly zones?: readonly Name[]
  /** Only these variants: those that a switch concerns. */
  readonly variants?: readonly string[]
  /** The time for which signatures are judged; without it nothing has expired. */
  readonly moment?: Moment
  /** Is shown each degraded variant that could be built, after the rules: what they worked out of it need not be worked out again. */
  readonly onVariant?: (context: VariantContext) => void
  /** Is told of each zone that was checked. */
  readonly onZone?: () => void
  /** Records of a variant when it was last activated; undefined where it never was. */
  readonly lastRecordCount?: (apex: Name, variant: string) => number | undefined
}

export interface ProjectFindings {
  /** By zone, in the project's order: of the definition, of the rules over one zone, of the pair rules. */
  readonly diagnostics: readonly Diagnostic[]
  /** What the zones' definitions and secours.yaml ignore, with the reasons. */
  readonly silenced: readonly Silenced[]
}

/**
 * The faults of a project's zones and variants. `build` gives a zone of the project, built; it is called for one zone after the
 * other, and again for zones that others lead into. A fault of normal that its variants inherit is reported once.
 */
export function checkProject(
  project: Project,
  build: BuiltZoneLookup,
  options: CheckProjectOptions = {},
): ProjectFindings {
  const run = new ProjectCheck(project, build, options)
  const wanted = options.zones && new Set(options.zones.map(foldName))
  const apexes = project.zones.map(({ apex }) => apex)
  const chosen = apexes.filter((apex) => wanted?.has(foldName(apex)) ?? true)
  const diagnostics: Diagnostic[] = []
  const silenced: Silenced[] = []
  const shared: Ignore[] = []
  for (const apex of chosen) {
    const built = run.pass(apex)
    options.onZone?.()
    if (built === undefined) continue
    const found = withoutRepeats(run.checkZoneOfProject(built, options.variants))
    const ignoresOf = ignoresIn(built)
    const after = silence(found, ignoresOf)
    const ofProject = silenceProject(after.kept, project)
    // One by one: a call takes no hundred thousand arguments.
    for (const diagnostic of ofProject.kept) diagnostics.push(diagnostic)
    for (const one of [...after.silenced, ...ofProject.silenced]) silenced.push(one)
    const ignores = [...built.variants.keys()].flatMap(ignoresOf)
    shared.push(...ignores.filter((ignore) => ignore.shared))
    if (options.variants !== undefined) continue
    const own = ignores.filter((ignore) => !ignore.shared)
    diagnostics.push(...findUnmatched(apex, own, after))
  }
  // Of some zones alone nobody can tell what matches in none.
  if (chosen.length === apexes.length && options.variants === undefined) {
    const concluded = silenceProject(run.conclude(), project)
    silenced.push(...concluded.silenced)
    diagnostics.push(
      ...concluded.kept,
      ...findUnmatched(undefined, shared, { kept: [], silenced }),
      ...findUnmatchedInProject(project, silenced),
    )
  }
  return { diagnostics, silenced }
}

/** What each variant of a zone ignores; normal, where its own file has no place for that, what the overlays on it do. */
function ignoresIn({ variants }: BuiltZone): (variant: string | undefined) => readonly Ignore[] {
  const of = (name: string) => variants.get(name)?.declarations.ignore ?? []
  const plain = variants.get(normalVariant)?.declarations.plain === true
  const said = plain ? [...variants.keys()].flatMap(of) : of(normalVariant)
  return (name = normalVariant) => (name === normalVariant ? said : of(name))
}

/** One run over a project: the pair rules' own runs, and what belongs to a variant's name. */
class ProjectCheck {
  /** Gives each zone once. */
  readonly pass: BuiltZoneLookup
  private readonly lookup: BuiltZoneLookup
  /** The zone under check, which stays the same one whatever else is looked up. */
  private current: BuiltZone | undefined
  private readonly project: Project
  private readonly sites: SiteIndex
  private readonly pairs: readonly PairRun[]
  private readonly pairsByTypes: RuleChoice<PairRun>
  private readonly visitors: readonly PairRun[]
  /** That of the current zone's normal, once its rules were asked. */
  private normalContext: ZoneContext | undefined
  private readonly byVariant = new Map<string, ActiveProject>()
  private readonly options: CheckProjectOptions

  constructor(project: Project, build: BuiltZoneLookup, options: CheckProjectOptions) {
    this.project = project
    this.options = options
    const recent = keepRecent(build)
    this.pass = recent.pass
    this.lookup = (apex) => {
      return this.current !== undefined && sameName(this.current.apex, apex) ? this.current : recent.lookup(apex)
    }
    this.sites = new SiteIndex(project.sites.values())
    this.pairs = rules.flatMap(startPair)
    this.pairsByTypes = new RuleChoice(this.pairs)
    this.visitors = this.pairs.filter(({ check }) => check.visitNormal !== undefined)
  }

  checkZoneOfProject(built: BuiltZone, variants: readonly string[] | undefined): Diagnostic[] {
    this.current = built
    this.normalContext = undefined
    return [...built.variants.values()]
      .filter(({ name }) => variants?.includes(name) ?? true)
      .flatMap((variant) => [...variant.diagnostics, ...this.checkVariant(built, variant)])
  }

  conclude(): Diagnostic[] {
    const findings = new Findings()
    for (const { rule, check } of this.pairs) {
      findings.begin(rule)
      check.conclude?.(findings.report)
    }
    return findings.diagnostics
  }

  private checkVariant(built: BuiltZone, variant: Variant): Diagnostic[] {
    const { zone } = variant
    if (zone === undefined) return []
    const active = this.whileActive(variant.name)
    const reached = { variant, zone }
    const lastRecordCount = this.options.lastRecordCount?.(built.apex, variant.name)
    const surroundings = {
      zones: active.zones,
      reached,
      sites: this.sites,
      servers: serversOf(this.project, built.apex),
      ...(lastRecordCount === undefined ? {} : { lastRecordCount }),
    }
    const isNormal = variant.name === normalVariant
    const zoneContext = new ZoneContext(zone, surroundings, this.options.moment, this.normalContext)
    const diagnostics = checkZoneContext(zoneContext, { baseIsTold: true })
    if (isNormal) {
      this.normalContext = zoneContext
      const findings = new Findings({ apex: variant.apex, variant: variant.name, zone })
      for (const { rule, check } of this.visitors) {
        findings.begin(rule)
        check.visitNormal?.(zoneContext, this.project, findings.report)
      }
      return [...diagnostics, ...findings.diagnostics]
    }
    const normal = built.variants.get(normalVariant)
    if (normal?.zone === undefined) return diagnostics
    const pair = { variant: normal, zone: normal.zone }
    const context = new VariantContext(active, built, pair, zoneContext, reached, this.normalContext)
    const findings = new Findings({ apex: variant.apex, variant: variant.name, zone })
    for (const { rule, check } of this.pairsByTypes.of(typesAsNumber(typesOfEither(context)))) {
      if (rule.compares !== undefined && zoneContext.isAsInBase(rule.compares)) continue
      findings.begin(rule)
      check.check(context, findings.report)
    }
    this.options.onVariant?.(context)
    return withoutSpokenFor([...diagnostics, ...findings.diagnostics])
  }

  private whileActive(variant: string): ActiveProject {
    const known = this.byVariant.get(variant)
    if (known !== undefined) return known
    const apexes = this.project.zones.map(({ apex }) => apex)
    const zones = new ProjectZones(apexes, this.lookup, variant)
    const targets = new TargetIndex(zones, apexes)
    const normal = variant === normalVariant ? { zones, targets } : this.whileActive(normalVariant)
    const active: ActiveProject = {
      project: this.project,
      zones,
      normalZones: normal.zones,
      targets,
      normalTargets: normal.targets,
      sites: this.sites,
    }
    this.byVariant.set(variant, active)
    return active
  }
}

/** A pair rule, and its one run. */
interface PairRun {
  readonly rule: PairRule
  readonly check: PairCheck
  readonly needs?: readonly number[]
}

function startPair(rule: Rule): PairRun[] {
  if (rule.kind !== 'pair') return []
  return [{ rule, check: rule.start(), ...(rule.needs === undefined ? {} : { needs: rule.needs }) }]
}

/** The types of the variant's records, and those that only normal has. */
function* typesOfEither({ zoneContext, normalZoneContext }: VariantContext): Generator<number> {
  yield* zoneContext.types()
  if (zoneContext.base === normalZoneContext) return
  for (const type of normalZoneContext.types()) if (!zoneContext.hasType(type)) yield type
}

/** One fault, one code: without what another rule said of the same RRset in its place. */
function withoutSpokenFor(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const silent = new Set<string>()
  for (const diagnostic of diagnostics) {
    const rule = ruleOfCode(diagnostic.code)
    if (rule?.kind !== 'pair') continue
    for (const code of rule.speaksFor) silent.add(keyOf(code, diagnostic))
  }
  return silent.size === 0
    ? [...diagnostics]
    : diagnostics.filter((diagnostic) => !silent.has(keyOf(diagnostic.code, diagnostic)))
}

function keyOf(code: string, { owner = '', type = '' }: Diagnostic): string {
  return `${code} ${owner.toLowerCase()} ${type}`
}

/**
 * Without faults of the zone or of its readiness that were already reported at the same place for another variant. What a whole zone
 * lacks is told at each variant's own file, and is no less a repetition there.
 */
function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  // Of ten thousand zones most are without a fault.
  if (diagnostics.length < 2) return diagnostics
  const seen = new Set<string>()
  return diagnostics.filter((diagnostic) => {
    const { code, message, place, owner, type } = diagnostic
    if (ruleOfCode(code)?.class === 'variant') return true
    const at = place === undefined || place.start === 0 ? [] : [place.file.path, place.start]
    const key = [code, message, owner, type, ...at].join('\0')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

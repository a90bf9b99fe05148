import type { VariantContext } from './variant-context.ts'

/**
 * What a run has told already while a variant is active: what does not hang on one zone is told at the first one that it concerns.
 * A zone that ignores it is told of it for itself, and does not silence it for the others.
 */
export class ToldOnce {
  private readonly code: string
  private readonly told = new Set<string>()

  constructor(code: string) {
    this.code = code
  }

  /** Whether it is to be told here, and from now on counts as told. */
  isNew({ variant }: VariantContext, what: string): boolean {
    if (variant.declarations.ignore.some(({ code }) => code === this.code)) return true
    const key = `${variant.name} ${what}`
    if (this.told.has(key)) return false
    this.told.add(key)
    return true
  }
}

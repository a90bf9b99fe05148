import type * as fc from 'fast-check'

/** Files that inputs are made from. */
export interface Corpus {
  /** Master files, and texts of YAML by what they are. */
  readonly master: readonly Uint8Array[]
  readonly zone: readonly Uint8Array[]
  readonly overlay: readonly Uint8Array[]
  readonly project: readonly Uint8Array[]
  readonly octodns: readonly Uint8Array[]
}

/** One reader under attack. */
export interface Target {
  readonly name: string
  /** Inputs that it gets of all, in parts: what is fast gets more. */
  readonly weight: number
  readonly seeds: (corpus: Corpus) => readonly Uint8Array[]
  /** Words of its language. */
  readonly words: readonly string[]
  /** Sound inputs that are made anew in every round. */
  readonly arbitrary?: fc.Arbitrary<Uint8Array>
  /** Milliseconds that any input may take, beside those for its length. 100 unless given. */
  readonly patienceMs?: number
  /**
   * Reads an input and checks what comes of it. Gives what that was in few words, so that an input that leads to something new is
   * kept and changed further; `ok` at its beginning says that it was accepted. Throws for a fault of the reader, of whatever kind.
   */
  readonly run: (input: Uint8Array) => string
  /** Removes what it left on the disk. */
  readonly close?: () => void
}

export const octets = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'))

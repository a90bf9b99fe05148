/** Where text goes. Writing never throws: what nobody reads any more is dropped. */
export interface Sink {
  readonly isTerminal: boolean
  /** Of a terminal; 80 where it is none. */
  readonly columns: number
  write(text: string | Uint8Array): void
}

/** Everything that the program is given from outside. Tests give another one. */
export interface World {
  readonly cwd: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly stdout: Sink
  readonly stderr: Sink
  /** Who runs it, for the journal. */
  readonly user: string
  readonly host: string
  now(): Date
  /** Asks at the terminal; undefined where there is none to ask at. */
  readonly ask: ((question: string) => Promise<string>) | undefined
  /**
   * A signal that the first Ctrl-C (or SIGTERM) aborts; the second ends the program at once. Until this is called, the first
   * does.
   */
  interruption(): AbortSignal
}

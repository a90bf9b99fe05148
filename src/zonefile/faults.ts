import { type Diagnostic, type SourceFile, shortened } from '../diagnostic.ts'

/** The codes of the reader's own faults; those of RULES are the rules' words for the same. */
export type ReadFaultCode =
  | 'syntax'
  | 'name-invalid'
  | 'rdata-invalid'
  | 'ttl-range'
  | 'ttl-missing'
  | 'class-invalid'
  | 'type-invalid'
  | 'directive-invalid'
  | 'include-failed'
  | 'inherited-owner'

/** What is read as it is meant by most, and may not be what was meant. */
const warnings: ReadonlySet<string> = new Set<ReadFaultCode>(['inherited-owner'])

const severityOf = (code: string): 'error' | 'warning' => (warnings.has(code) ? 'warning' : 'error')

export interface FaultDetails {
  readonly hint?: string | undefined
  readonly owner?: string | undefined
  readonly type?: string | undefined
  readonly reference?: string | undefined
}

/** The faults of one reading. Past `limit` of one code they are counted, not kept: a binary file takes no memory. */
export class FaultLog {
  private readonly kept: Diagnostic[] = []
  private readonly counts = new Map<string, number>()
  private readonly limit: number

  constructor(limit: number) {
    this.limit = limit
  }

  report(
    code: ReadFaultCode,
    message: string,
    file: SourceFile,
    start: number,
    end: number,
    { hint, owner, type, reference }: FaultDetails = {},
  ): void {
    const count = (this.counts.get(code) ?? 0) + 1
    this.counts.set(code, count)
    if (count > this.limit) return
    this.kept.push({
      code,
      severity: severityOf(code),
      message: shortened(message),
      place: { file, start, end },
      ...(hint === undefined ? {} : { hint }),
      ...(owner === undefined ? {} : { owner }),
      ...(type === undefined ? {} : { type }),
      ...(reference === undefined ? {} : { reference }),
    })
  }

  /** What was kept, in the order of reading, and one line for each code of which more was seen. */
  diagnostics(): Diagnostic[] {
    const uncounted = [...this.counts].filter(([, count]) => count > this.limit)
    return [
      ...this.kept,
      ...uncounted.map(
        ([code, count]): Diagnostic => ({
          code,
          severity: severityOf(code),
          message: `${count - this.limit} more faults of this kind are not listed`,
        }),
      ),
    ]
  }
}

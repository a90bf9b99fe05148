import { notify } from '../client/notify.ts'
import { SecoursError } from '../diagnostic.ts'
import { foldName, type Name } from '../dns/name.ts'
import { printEndpoint } from '../dns/network.ts'
import { soaType } from '../dns/type-codes.ts'
import type { Zone } from '../zone/zone.ts'
import type { NotifyTarget } from './served-zones.ts'

/** How a NOTIFY ended. */
export interface NotifyResult {
  readonly apex: Name
  readonly target: NotifyTarget
  /** Undefined where it was acknowledged. */
  readonly failure?: SecoursError
}

/** RFC 1996 section 3.6 proposes 60 s and 5 tries; in an outage that is too long a wait for the second. */
const timeoutMs = 2_000
const retries = 4

/** Tells secondaries of changes, each until it answers or the tries are used up; a newer change takes an older one's place. */
export class Notifier {
  private readonly running = new Map<string, AbortController>()
  private readonly report: (result: NotifyResult) => void

  constructor(report: (result: NotifyResult) => void) {
    this.report = report
  }

  /** Tells each target; resolves when every one has answered or was given up. Never throws. */
  async notifyAll(zone: Zone, targets: readonly NotifyTarget[]): Promise<readonly NotifyResult[]> {
    return Promise.all(targets.map((target) => this.notifyOne(zone, target)))
  }

  stop(): void {
    for (const controller of this.running.values()) controller.abort()
    this.running.clear()
  }

  private async notifyOne(zone: Zone, target: NotifyTarget): Promise<NotifyResult> {
    const apex = zone.apexName
    const key = `${foldName(apex)} ${printEndpoint(target.endpoint)}`
    this.running.get(key)?.abort()
    const controller = new AbortController()
    this.running.set(key, controller)
    const { tsig } = target
    const options = { timeoutMs, retries, signal: controller.signal, ...(tsig ? { tsig } : {}) }
    let result: NotifyResult = { apex, target }
    try {
      await notify(target.endpoint, apex, zone.get(apex, soaType), options)
    } catch (error) {
      if (!(error instanceof SecoursError)) throw error
      result = { ...result, failure: error }
    }
    if (this.running.get(key) === controller) this.running.delete(key)
    if (!controller.signal.aborted) this.report(result)
    return result
  }
}

import { knowSignatures } from '../check/signing/signatures.ts'
import { findSignedZone } from '../dnssec/signed-zone.ts'
import { Verification } from '../dnssec/verification.ts'
import { type SignatureBatch, verifyOne } from '../dnssec/verify-signature.ts'
import type { Zone } from '../zone/zone.ts'

/** Fewer signatures than this are verified by the rules themselves, before a thread would have begun. */
const minimumCount = 500
/** Signatures that wait for a thread at a time: enough while the next batch is made. */
const inFlight = 512
/** Batches that are under way at a time. */
const maxBatches = 2

/**
 * Verifies the signatures of a large zone on the threads of Node's pool before the rules look at it: almost all the time goes into
 * the curve, and two threads take half of it.
 */
export async function verifyOnThreads(zone: Zone): Promise<void> {
  const signed = findSignedZone(zone)
  if (signed === undefined) return
  const verification = new Verification(signed)
  if (verification.signatures.count < minimumCount) return
  const running = new Set<Promise<void>>()
  for (const batch of verification.batches()) {
    const run = verifyBatchOnThreads(batch).then((good) => {
      verification.note(batch, good)
      running.delete(run)
    })
    running.add(run)
    if (running.size >= maxBatches) await Promise.race(running)
  }
  await Promise.all(running)
  knowSignatures(verification.signatures)
}

function verifyBatchOnThreads(batch: SignatureBatch): Promise<Uint8Array> {
  const good = new Uint8Array(batch.count)
  return new Promise((resolve) => {
    let next = 0
    let done = 0
    const begin = (): void => {
      if (next === batch.count) return
      const at = next++
      verifyOne(batch, at, (isGood) => {
        good[at] = isGood ? 1 : 0
        if (++done === batch.count) resolve(good)
        begin()
      })
    }
    for (let lane = 0; lane < inFlight; lane++) begin()
  })
}

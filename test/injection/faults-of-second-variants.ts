import type { Fault, Scene } from './fault.ts'
import { backupNetwork, mainNetwork, tlsa } from './healthy.ts'
import type { OverlayModel } from './model.ts'

/** A variant beside the one that all projects have, with a mistake in it; the first one stays sound. */
function addVariant({ zone }: Scene, more: Partial<OverlayModel>): void {
  const sound = zone.overlays.get('degraded') as OverlayModel
  zone.overlays.set('night', { ...sound, ...more })
}

const at = ({ zone }: Scene, owner: string, type: string) => ({ zone: zone.apex, owner, type })

/** What goes wrong in a second variant alone, and what an operator says of a variant. */
export const faultsOfSecondVariants: readonly Fault[] = [
  {
    code: 'leads-to-down-site',
    what: 'an address of the dead site in the second variant, written in capitals',
    inject(scene) {
      const { overlay } = scene
      const dead = { owner: 'ALONE', type: 'A', values: [`${mainNetwork}.98`] }
      addVariant(scene, { records: [...overlay.records, dead] })
      return at(scene, 'ALONE', 'A')
    },
  },
  {
    code: 'dual-stack-orphan',
    what: 'IPv6 that the second variant forgets',
    inject(scene) {
      addVariant(scene, { replace: scene.overlay.replace.filter(({ from }) => !from.includes(':')) })
      return at(scene, 'dual', 'AAAA')
    },
  },
  {
    code: 'mail-bounces',
    what: 'an MX set that the second variant removes',
    inject(scene) {
      const { overlay } = scene
      addVariant(scene, { remove: [...overlay.remove, { name: '', type: 'MX', reason: 'mail is down' }] })
      return at(scene, '', 'MX')
    },
  },
  {
    code: 'expect-contradiction',
    what: 'expectations that exclude each other',
    inject(scene) {
      const { overlay } = scene
      overlay.expect.push({ name: 'imap', type: 'A', answer: [`${backupNetwork}.143`] })
      overlay.expect.push({ name: 'IMAP', type: 'A', rcode: 'NXDOMAIN' })
      return at(scene, 'IMAP', 'A')
    },
  },
  {
    code: 'mta-sts-parity',
    what: 'a mail host that the policy of MTA-STS may not list',
    inject(scene) {
      const { zone, overlay } = scene
      zone.records.push({ owner: '_mta-sts', type: 'TXT', values: ['"v=STSv1; id=20260101"'] })
      zone.records.push({ owner: 'mta-sts', type: 'A', values: ['203.0.113.9'] })
      overlay.records.push({ owner: '', type: 'MX', values: ['10 mx1', '20 mx2', '30 mx3'] })
      overlay.records.push({ owner: 'mx3', type: 'A', values: [`${backupNetwork}.27`] })
      overlay.records.push({ owner: '_25._tcp.mx3', type: 'TLSA', values: [tlsa] })
      return at(scene, '', 'MX')
    },
  },
  {
    code: 'signer-down',
    what: 'a zone that the dead server alone can sign',
    inject({ zone }) {
      zone.form = 'yaml'
      zone.declarations.push('signed: server')
      return { zone: zone.apex }
    },
  },
  {
    code: 'ttl-exceeds-rto',
    what: 'a wildcard that is cached for a day, and a name that the variant puts in its place',
    inject(scene) {
      const { zone, overlay } = scene
      overlay.ttl = '5m'
      zone.records.push({ owner: '*.shops', type: 'A', ttl: '1d', values: ['203.0.113.9'] })
      overlay.records.push({ owner: 'new.shops', type: 'A', values: [`${backupNetwork}.9`] })
      return at(scene, 'new.shops', 'A')
    },
  },
  {
    code: 'leads-to-down-site',
    what: 'a mail host that stays in the dead site, and that nothing leads to any more',
    severity: 'warning',
    inject(scene) {
      const { zone, overlay } = scene
      zone.records.push({ owner: 'desk', type: 'MX', values: ['10 mx8', '20 mx2'] })
      zone.records.push({ owner: 'mx8', type: 'A', values: [`${mainNetwork}.28`] })
      overlay.records.push({ owner: 'desk', type: 'MX', values: ['20 mx2'] })
      overlay.records.push({ owner: 'mx8', type: 'A', values: [`${mainNetwork}.29`] })
      return at(scene, 'mx8', 'A')
    },
  },
]

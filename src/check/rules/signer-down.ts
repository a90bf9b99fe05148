import { deadSigners, keyOfServers, noteServer, printDownSitesOf, printServers } from '../fleet/fleet.ts'
import { definePairRule } from '../rule.ts'
import { ToldOnce } from '../told-once.ts'

const code = 'signer-down'

export const signerDown = definePairRule({
  code,
  class: 'ready',
  severity: 'error',
  reference: 'RFC 4035 section 2',
  title: 'every server that signs a zone stands in a site that the variant takes down: what changes cannot be signed',
  why: 'The parent has a DS: a zone without signatures, or with old ones, is answered with SERVFAIL by all who validate.',
  example: 'signed: server, and ns1, the only server that is no secondary, stands in the site that is down',
  start() {
    const told = new ToldOnce(code)
    return {
      check(context, report) {
        const signers = deadSigners(context)
        if (signers === undefined || !told.isNew(context, keyOfServers(signers))) return
        report({
          place: context.variant.place,
          message: `nothing can be signed while ${context.variant.name} is active: ${printServers(signers)} ${signers.length > 1 ? 'stand' : 'stands'} in ${printDownSitesOf(signers)}`,
          related: signers.map(noteServer),
          hint: 'prepare a server with the keys in another site, or a variant that comes signed (signed: file)',
        })
      },
    }
  },
})

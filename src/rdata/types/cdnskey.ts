import { keyOrDeletion } from '../fields/deletion.ts'
import { keyFlags, keyProtocol } from '../fields/key-fields.ts'
import { algorithm } from '../fields/mnemonic.ts'
import { defineRecordType } from '../record-type.ts'

export const cdnskey = defineRecordType({
  name: 'CDNSKEY',
  code: 60,
  reference: 'RFC 7344 section 3.2',
  fields: {
    flags: keyFlags,
    protocol: keyProtocol,
    algorithm: algorithm,
    public_key: keyOrDeletion,
  },
  examples: [
    // RFC 4034 section 2.3, as a CDNSKEY
    {
      text: '256 3 5 AQPSKmynfzW4kyBv015MUG2DeIQ3Cbl+BBZH4b/0PY1kxkmvHjcZc8nokfzj31GajIQKY+5CptLr3buXA10hWqTkF7H6RfoRqXQeogmMHfpftf6zMv1LyBUgia7za6ZEzOJBOztyvhjL742iU/TpPSEDhm2SNKLijfUppn1UaNvv4w==',
      wire: '010003050103d22a6ca77f35b893206fd35e4c506d8378843709b97e041647e1bff43d8d64c649af1e371973c9e891fce3df519a8c840a63ee42a6d2ebddbb97035d215aa4e417b1fa45fa11a9741ea2098c1dfa5fb5feb332fd4bc8152089aef36ba644cce2413b3b72be18cbef8da253f4e93d2103866d9234a2e28df529a67d5468dbefe3',
    },
    // RFC 8078 section 4: take the DS away
    { text: '0 3 0 AA==', wire: '0000030000' },
  ],
})

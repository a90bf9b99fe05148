import { hexadecimal } from '../fields/hexadecimal.ts'
import { uint8 } from '../fields/integer.ts'
import { defineRecordType } from '../record-type.ts'

export const smimea = defineRecordType({
  name: 'SMIMEA',
  code: 53,
  reference: 'RFC 8162 section 2',
  fields: {
    certificate_usage: uint8,
    selector: uint8,
    matching_type: uint8,
    certificate_association_data: hexadecimal,
  },
  examples: [
    // RFC 6698 section 2.3, as an SMIMEA
    {
      text: '1 1 2 92003ba34942dc74152e2f2c408d29eca5a520e7f2e06bb944f4dca346baf63c1b177615d466f6c4b71c216a50292bd58c9ebdd2f74e38fe51ffd48c43326cbc',
      wire: '01010292003ba34942dc74152e2f2c408d29eca5a520e7f2e06bb944f4dca346baf63c1b177615d466f6c4b71c216a50292bd58c9ebdd2f74e38fe51ffd48c43326cbc',
    },
  ],
})

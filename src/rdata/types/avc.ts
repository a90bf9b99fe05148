import { characterStrings } from '../fields/text.ts'
import { defineRecordType } from '../record-type.ts'

export const avc = defineRecordType({
  name: 'AVC',
  code: 258,
  reference: 'the IANA registry',
  fields: {
    text: characterStrings,
  },
  examples: [
    {
      text: '"app-name:WOLFGANG|app-class:OAM|business=yes"',
      wire: '2c6170702d6e616d653a574f4c4647414e477c6170702d636c6173733a4f414d7c627573696e6573733d796573',
    },
  ],
})

import standard from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import { Ajv } from 'ajv'

const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false })
ajv.addFormat('uri', (text: string) => URL.canParse(text))
ajv.addFormat('uri-reference', (text: string) => !/[\s\\<>"{}|^`]/.test(text) && URL.canParse(text, 'file:///'))
ajv.addFormat('date-time', (text: string) => !Number.isNaN(Date.parse(text)))

// The schema by OASIS is written for draft 4, of which it uses nothing that later ones changed but the name of its address.
const { $schema: _draft, id: _address, ...schema } = standard
const validate = ajv.compile(schema)

/** What a document has against the schema of SARIF 2.1.0; nothing where it fits. */
export function sarifFaults(log: unknown): readonly string[] {
  if (validate(log)) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

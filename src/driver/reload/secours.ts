import { SecoursError } from '../../diagnostic.ts'
import { askControl } from '../../server/ask-control.ts'
import { defaultControlPath, zoneUnknown } from '../../server/control-protocol.ts'
import type { Inspection } from '../driver.ts'
import { pathOption } from '../options.ts'
import { pathSchema } from '../options-schema.ts'
import { inspection, type ReloadKind } from './reload.ts'

const timeoutMs = 30_000

/** The embedded server. */
export const secours: ReloadKind = {
  name: 'secours',
  schema: {
    title: 'options of the embedded server',
    description: "The embedded server's control socket.",
    type: 'object',
    properties: { control: pathSchema(`The socket; ${defaultControlPath} where left out.`, '/run/secours/ns1.sock') },
    additionalProperties: false,
    examples: [{ control: '/run/secours/ns1.sock' }],
  },
  connect(options, { root, signal }) {
    const path = pathOption(options, 'control', root) ?? defaultControlPath
    return {
      // It refuses a faulty file itself, and keeps what it serves.
      checker: undefined,
      inspect: async (zone) => {
        try {
          return readSecoursStatus(await askControl(path, { command: 'zonestatus', zone }, { timeoutMs, signal }))
        } catch (error) {
          if (!(error instanceof SecoursError) || error.code !== zoneUnknown) throw error
          // It takes what stands in its folder: a zone's first file adds the zone.
          return inspection('missing', error.message, { refusal: null })
        }
      },
      reload: async (zone) => {
        await askControl(path, { command: 'reload', zone }, { timeoutMs })
      },
    }
  },
}

/** What the embedded server's `zonestatus` says of a zone. */
export function readSecoursStatus(status: Readonly<Record<string, unknown>>): Inspection {
  const { type, file, loadedAt } = status
  const at = new Date(typeof loadedAt === 'string' ? loadedAt : '')
  const more = {
    ...(typeof file === 'string' ? { file } : {}),
    ...(Number.isNaN(at.getTime()) ? {} : { loadedAt: at }),
  }
  if (type === 'primary' || type === 'secondary') return inspection(type, `it says ${type}`, more)
  return inspection('other', `it says ${String(type)}`, more)
}

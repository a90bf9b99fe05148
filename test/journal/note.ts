import type { EntryFormat } from '../../src/journal/line.ts'

export type Note = { readonly type: 'note'; readonly text: string } | { readonly type: 'mark' }

/** Two entry types that the tests of the store use. */
export const noteFormat: EntryFormat<Note> = {
  types: ['note', 'mark'],
  validate: (body) => {
    const { type, text, ...rest } = body
    const unknown = Object.keys(rest)[0]
    if (unknown !== undefined) return `unknown field "${unknown}"`
    if (type === 'mark') return { type }
    return type === 'note' && typeof text === 'string' ? { type, text } : 'text is missing'
  },
}

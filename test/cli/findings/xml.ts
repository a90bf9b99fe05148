export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** What XML 1.0 lets stand in a document (section 2.2). */
const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

/** Reads a document of elements, attributes and text. Throws an Error at the first thing that is not well-formed. */
export function parseXml(text: string): XmlElement {
  if (illegal.test(text)) throw new Error('a character that XML cannot hold')
  const body = text.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '')
  const open: { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] }[] = [
    { name: '', attributes: {}, children: [] },
  ]
  let at = 0
  for (const tag of body.matchAll(/<[^>]*>/g)) {
    const between = body.slice(at, tag.index)
    at = tag.index + tag[0].length
    if (between.trim() !== '') open.at(-1)?.children.push(unescapeXml(between))
    const parts = /^<(\/?)([a-z][a-z-]*)((?: [a-z]+="[^"<]*")*)(\/?)>$/.exec(tag[0])
    if (parts === null) throw new Error(`${tag[0]} is no tag`)
    const [, closing, name = '', listed = '', empty] = parts
    if (closing === '/') {
      const element = open.pop()
      if (element === undefined || element.name !== name || open.length === 0)
        throw new Error(`${tag[0]} closes nothing`)
      open.at(-1)?.children.push(element)
      continue
    }
    const pairs = [...listed.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
      key,
      unescapeXml(value),
    ])
    const element = { name, attributes: Object.fromEntries(pairs) as Record<string, string>, children: [] }
    if (empty === '/') open.at(-1)?.children.push(element)
    else open.push(element)
  }
  const [top, ...unclosed] = open
  const [root, ...others] = top?.children ?? []
  if (
    unclosed.length > 0 ||
    others.length > 0 ||
    root === undefined ||
    typeof root === 'string' ||
    body.slice(at).trim() !== ''
  ) {
    throw new Error('not one element')
  }
  return root
}

function unescapeXml(text: string): string {
  const rest = text.replaceAll(/&(?:(amp|lt|gt|quot|apos)|#(\d+));/g, '')
  if (/[<&]/.test(rest) || rest.includes(']]>')) throw new Error(`${JSON.stringify(text)} is not escaped`)
  return text.replaceAll(/&(?:([a-z]+)|#(\d+));/g, (_, name: string | undefined, code: string | undefined) =>
    name === undefined ? String.fromCharCode(Number(code)) : (entities[name] as string),
  )
}

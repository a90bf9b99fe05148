const pattern = /\bRFC (\d+)(?: sections? (\d+(?:\.\d+)*))?/g

/** Where the RFC editor keeps a document, at the section that a rule names first; undefined where it names no RFC. */
export function addressOfReference(reference: string | undefined): string | undefined {
  const [found] = (reference ?? '').matchAll(pattern)
  return found === undefined ? undefined : addressOf(found[1] ?? '', found[2])
}

/** A reference with its RFCs as links of markdown. */
export function linkReference(reference: string): string {
  return reference.replaceAll(
    pattern,
    (text, number: string, section?: string) => `[${text}](${addressOf(number, section)})`,
  )
}

function addressOf(number: string, section: string | undefined): string {
  return `https://www.rfc-editor.org/rfc/rfc${number}${section === undefined ? '' : `#section-${section}`}`
}

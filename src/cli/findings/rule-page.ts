/** Where the RFC editor keeps a document, at the section that a rule names first. */
export function addressOfReference(reference: string | undefined): string | undefined {
  const found = /\bRFC (\d+)(?: section (\d+(?:\.\d+)*))?/.exec(reference ?? '')
  if (found === null) return undefined
  const [, number, section] = found
  return `https://www.rfc-editor.org/rfc/rfc${number}${section === undefined ? '' : `#section-${section}`}`
}

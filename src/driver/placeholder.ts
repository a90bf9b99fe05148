import { displayName, foldName, type Name } from '../dns/name.ts'

/** A zone as the control programs of name servers take it: in lower case, without the final dot. */
export function zoneArgument(apex: Name): string {
  return displayName(foldName(apex))
}

/** An argument list with its placeholders, `{zone}` and the like, filled in; each argument stays one. */
export function fillArguments(argv: readonly string[], values: Readonly<Record<string, string>>): readonly string[] {
  return argv.map((argument) => fillPlaceholders(argument, values))
}

/** A text with its placeholders filled in, all at once: what a value brings along is not looked at again. */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? placeholder) : placeholder,
  )
}

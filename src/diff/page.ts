import { escapeQuoted } from './entities.ts'

/** A page of HTML that stands alone: no script, nothing loaded, readable in light and dark, on a phone and in print. */

const style = `:root { color-scheme: light dark; --faint: #59636e; --line: #d1d9e0; --added: #dafbe1; --removed: #ffebe9; --changed: #fff8c5; }
@media (prefers-color-scheme: dark) {
  :root { --faint: #9198a1; --line: #3d444d; --added: #12361c; --removed: #4b1818; --changed: #3d3210; }
}
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 75rem; padding: 1rem; }
h1 { font-size: 1.5rem; }
h2 { font-size: 1.2rem; margin-top: 2rem; }
code { font: 0.875rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; white-space: pre-wrap; }
table { border-collapse: collapse; width: 100%; }
th, td { border-top: 1px solid var(--line); padding: 0.3rem 0.6rem; text-align: left; vertical-align: top; }
td ul { list-style: none; margin: 0; padding: 0; }
.added td, .added th { background: var(--added); }
.removed td, .removed th { background: var(--removed); }
.changed td, .changed th { background: var(--changed); }
.ttl, .none { color: var(--faint); }
@media (max-width: 40rem) {
  table, tbody, tr, th, td { display: block; }
  thead { display: none; }
  tr { border-top: 1px solid var(--line); padding: 0.3rem 0; }
  th, td { border: 0; padding: 0.1rem 0.6rem; }
  th, td:not([data-label]) { background: none !important; display: inline-block; }
  tr.added { background: var(--added); }
  tr.removed { background: var(--removed); }
  tr.changed { background: var(--changed); }
  td[data-label]:not(:empty)::before { color: var(--faint); content: attr(data-label) ": "; }
}`

/** What the browser may load for the page: nothing. */
const policy = "default-src 'none'; style-src 'unsafe-inline'"

/** A whole document. `title` is text, `body` is HTML. */
export function printPage(title: string, body: readonly string[]): string {
  return `${[
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>\n${style}\n</style>`,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
  ].join('\n')}\n`
}

/** Text as it may stand in an element or in a quoted attribute. What no document may hold (C0 and C1 controls) becomes U+FFFD. */
export function escapeHtml(text: string): string {
  return escapeQuoted(text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd'))
}

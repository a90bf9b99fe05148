import { styleText } from 'node:util'

type Paint = (text: string) => string

/** The few marks of human output: colour on a terminal, nothing elsewhere. */
export interface Style {
  readonly bold: Paint
  readonly faint: Paint
  readonly good: Paint
  readonly warn: Paint
  readonly bad: Paint
  readonly name: Paint
}

const plain: Paint = (text) => text

const colours = { bold: 'bold', faint: 'dim', good: 'green', warn: 'yellow', bad: 'red', name: 'cyan' } as const

/** Whether colour is wanted here is decided once, for a stream: styleText's own judgement differs between releases of Node. */
export function styleFor(colour: boolean): Style {
  const paint = (format: (typeof colours)[keyof typeof colours]): Paint =>
    colour ? (text) => styleText(format, text, { validateStream: false }) : plain
  return {
    bold: paint(colours.bold),
    faint: paint(colours.faint),
    good: paint(colours.good),
    warn: paint(colours.warn),
    bad: paint(colours.bad),
    name: paint(colours.name),
  }
}

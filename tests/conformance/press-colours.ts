import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Check } from './check.ts'
import { ofProducts } from './make-files.ts'
import { runProcess } from './run-process.ts'

/** What the objects of a PDF say of colour. */
export interface ColoursNamed {
  /** Each colour that is no ink, once, with how often it is named. */
  readonly faults: readonly string[]
  /** How often a CMYK colour is set: not 0, or nothing was read. */
  readonly inks: number
}

/** Colour spaces that are no ink, by name; `/RGB` is the short name in an inline image. */
const SPACES = /\/(DeviceRGB|CalRGB|CalGray|ICCBased|Lab|RGB)(?![\w.-])/g
const RGB_OPERATORS = /(?<=\d\s+)(rg|RG)(?=\s|$)/g
const CMYK_OPERATORS = /(?<=\d\s+)[kK](?=\s|$)/g
const STRINGS = /\((?:\\[\s\S]|[^\\()])*\)|<[\da-fA-F\s]*>/g
/** Streams that are no page content: fonts, profiles, images, metadata. */
const NO_CONTENT = /\/Length[123]\b|\/N \d|\/Subtype \/(Image|XML|CIDFontType0C|Type1C|OpenType)\b/

/** Reads a PDF as `qpdf --qdf` writes it, one dictionary or one stream after the other. */
export function coloursNamed(qdf: string): ColoursNamed {
  const found = new Map<string, number>()
  let inks = 0
  for (const [, body = ''] of qdf.matchAll(/^\d+ 0 obj\n([\s\S]*?)\nendobj$/gm)) {
    const [, dictionary = body, stream = ''] = /^([\s\S]*?)\nstream\n([\s\S]*)$/.exec(body) ?? []
    const content = NO_CONTENT.test(dictionary) ? '' : stream
    const said = `${dictionary}\n${content}`.replace(STRINGS, '()')
    const operators = content.replace(STRINGS, '()')
    inks += [...operators.matchAll(CMYK_OPERATORS)].length
    for (const [name] of [...said.matchAll(SPACES), ...operators.matchAll(RGB_OPERATORS)]) {
      found.set(name, (found.get(name) ?? 0) + 1)
    }
  }
  const faults = [...found].map(([name, times]) => `${name} × ${times}`)
  return { faults: inks === 0 ? [...faults, 'no CMYK colour: nothing was read'] : faults, inks }
}

/** Press files name no colour but inks. */
export const pressColours: Check = {
  name: 'colours',
  needs: ['qpdf'],
  run: ({ files, scratch }) =>
    Promise.all(
      ofProducts(files, ['press', 'press-no-marks', 'press-x1a', 'repro-sra3', 'repro-a3']).map(
        async ({ name, path }) => {
          const qdf = join(scratch, `${name}.qdf`)
          await runProcess('qpdf', ['--qdf', '--object-streams=disable', path, qdf])
          const { faults, inks } = coloursNamed(await readFile(qdf, 'latin1'))
          return { what: 'inks alone', file: name, faults, measured: `${inks} CMYK colours set` }
        },
      ),
    ),
}

import { checkText, type Language, tell, type WordsFor } from '@flyer-open-data/flyer'
import { LAYOUT_ENGLISH } from '@flyer-open-data/ui'
import { describe, expect, it } from 'vitest'
import { PREFLIGHT_ENGLISH } from './english/preflight.ts'
import { PRESS_ENGLISH } from './english.ts'
import type { BuildFaults, PressFaults } from './faults.ts'

import { PRESS_FRENCH } from './french.ts'
import type { Excess, NoShape } from './logo/drawing-faults.ts'
import type { ForeignFormat, LogoIntakeFaults, LogoKind } from './logo/logo-faults.ts'

type WordedFaults = BuildFaults & LogoIntakeFaults

const KINDS: readonly LogoKind[] = ['svg', 'png', 'jpeg', 'pdf']
const FORMATS: readonly ForeignFormat[] = [
  ...(['gif', 'webp', 'avif', 'heic', 'tiff', 'bmp', 'icon', 'jpeg-2000', 'jpeg-xl'] as const),
  ...(['photoshop', 'eps', 'illustrator', 'metafile', 'office', 'zip', 'gzip'] as const),
  ...(['html', 'xml', 'text'] as const),
]
const EXCESSES: readonly Excess[] = [
  ...(['elements', 'depth', 'attribute-length', 'path-commands', 'style-rules', 'output'] as const),
]
const NO_SHAPES: readonly NoShape[] = [
  ...(['text', 'picture', 'gradient', 'pattern', 'filter', 'mask', 'clip', 'blend-mode'] as const),
  ...(['marker', 'dashes', 'foreign-object', 'scaled-stroke'] as const),
]

/**
 * Values of every fault but preflight’s, whose rules have examples; some several times. A fault that is
 * missing here does not compile.
 */
const VALUES: {
  readonly [Id in keyof WordedFaults]: {
    readonly [K in keyof WordedFaults[Id]]: readonly WordedFaults[Id][K][]
  }
} = {
  interaction: { annotations: [{ count: 1 }, { count: 2 }], other: [{}] },
  colour: {
    space: [{ name: 'Lab' }, { name: '' }],
    unreadable: [
      { space: 'DeviceRGB', operands: '/P1' },
      { space: 'DeviceRGB', operands: '' },
    ],
    'no-ink': [{ colour: '#123456' }],
    initial: [{ space: 'DeviceRGB' }],
  },
  gradient: {
    mesh: [{}],
    unreadable: [{}],
    space: [{ name: '/DeviceGray' }],
    'unreadable-colours': [{}],
    'function-type': [{ type: 0 }, { type: '(none)' }],
    'no-parts': [{}],
    'no-end': [{ end: 'C0' }, { end: 'C1' }],
    'no-ink': [{ colour: '#123456' }, { colour: '' }],
  },
  picture: { placed: [{}] },
  font: { drawn: [{}] },
  'graphics-state': {
    transparent: [{ settings: 'ca 0.5' }],
    curves: [{ settings: 'TR /Identity' }],
  },
  content: { undecodable: [{}], 'borrowed-resources': [{}] },
  structure: {
    unlike: [
      { expected: 'Publier', painted: '' },
      { expected: '', painted: 'Publier' },
    ],
    unmarkable: [{ operator: 'Do' }],
  },
  plates: {
    'screen-colours': [{}],
    'unknown-colours': [{}],
    'drawn-fonts': [{}],
    'too-many-inks': [{}],
    unreadable: [{}],
  },
  metadata: { unprintable: [{}] },
  choice: {
    'unknown-printer': [{ id: 'imprimerie', printers: 'exaprint, flyeralarm' }],
    'printer-of-no-use': [
      { printer: 'Exaprint', kind: 'office' },
      { printer: 'Exaprint', kind: 'reprographics' },
    ],
    'product-of-other-kind': [{ product: 'office-a4', kind: 'online', products: 'press' }],
    'bleed-of-no-use': [{ bleed: 3, kind: 'office' }],
    'marks-disagree': [
      { printer: 'Exaprint', marks: 'refused', product: 'press' },
      { printer: 'Exaprint', marks: 'required', product: 'press-no-marks' },
    ],
    'standard-disagrees': [{ printer: 'Joon', standards: 'PDF/X-1a', product: 'press' }],
    'bleed-too-small': [{ printer: 'Kaindorfdruck', bleed: 2, least: 2.5 }],
    'no-product': [
      { printer: 'Maxdruck', standards: 'PDF/X-3' },
      { printer: 'Maxdruck', standards: '' },
    ],
    'no-bleed': [{ printer: 'Exaprint', bleed: 7.5 }],
  },
  table: {
    'no-column': [{ column: 'nom' }],
    'column-twice': [{ column: 'nom' }],
    'no-rows': [{}],
    'too-many-rows': [{ rows: 3000, most: 2000 }],
    'too-many-cells': [{ cells: 7, columns: 6 }],
    'broken-quotes': [{}],
    'logo-with-path': [{ file: 'logos/logo.svg' }],
    'no-logo-file': [{ file: 'logo.svg' }],
    'no-number': [{ text: 'cent' }],
  },
  release: { 'open-point': [{ id: 'format', what: 'Format à confirmer' }] },
  profile: {
    'unreadable-file': [{ supplier: 'printer' }, { supplier: 'project' }],
    'no-profile': [{ supplier: 'printer' }],
    length: [{ supplier: 'printer', told: 121908, length: 1 }],
    version: [{ supplier: 'printer', version: 5 }],
    kind: [{ supplier: 'printer', kind: 'mntr' }],
    'tags-past-end': [{ supplier: 'printer' }],
    'no-table': [{ supplier: 'printer', table: 'A2B0' }],
    'table-shape': [{ supplier: 'printer', table: 'A2B0', inputs: 4, outputs: 3 }],
    'no-description': [{ supplier: 'printer' }],
    'other-condition': [{ supplier: 'printer', identifier: 'FOGRA39', described: 'FOGRA47' }],
    // The name « PDF/X-1a:2001 » has a colon that is no French one.
    'standard-version': [{ supplier: 'printer', version: 4, standard: 'PDF/X-1a' }],
  },
  edition: { draft: [{ run: 'meuse-2024', edition: 'edition-1' }] },
  tools: { 'no-lock-file': [{}] },
  'logo-file': {
    empty: [{}],
    'too-large': [{ megabytes: 12, most: 10 }],
    foreign: FORMATS.map((format) => ({ format })),
    unknown: [{}],
    damaged: KINDS.map((kind) => ({ kind })),
    'other-name': KINDS.map((kind) => ({ ending: 'png', kind })),
    locked: [{}],
    'no-pages': [{}],
    'more-pages': [{ count: 2 }],
  },
  'logo-picture': {
    'too-many-pixels': [{ width: 30_000, height: 30_000, mostMillions: 40 }],
    'no-pixels': [{}],
    'rare-jpeg': [{}],
    animated: [{}],
    profile: [{}],
    'too-few-pixels': [{ widthMm: 30, widthPx: 120, neededPx: 355 }],
    soft: [{ widthMm: 30.5, widthPx: 300, advisedPx: 361, ppi: 250 }],
    'inside-too-few-pixels': [{ widthMm: 30, widthPx: 120, ppi: 102, leastPpi: 300 }],
    'inside-soft': [{ widthMm: 30, widthPx: 400, ppi: 339, advisedPpi: 600 }],
    'soft-edges': [{ widthMm: 30, widthPx: 500, advisedPx: 709, ppi: 423 }],
  },
  'logo-size': {
    blank: [{}],
    white: [{}],
    elongated: [{ ratio: 9.5, most: 8 }],
    'under-minimum': [{ widthMm: 4.2, minimumMm: 15 }],
    'thin-lines': [{ widthMm: 0.05, leastMm: 0.09 }],
    trimmed: [{}],
  },
  'logo-drawing': {
    'not-xml': [{ line: 3 }],
    'not-svg': [{ element: 'rss' }],
    encoding: [{}],
    entities: [{}],
    excess: EXCESSES.map((what) => ({ what, most: 10_000 })),
    'no-shape': NO_SHAPES.map((what) => ({ what, element: 'path' })),
    external: [{ address: 'logo.png' }],
    unresolved: [{ id: 'a' }],
    circular: [{ id: 'a' }],
    'unknown-element': [{ element: 'mesh' }],
    'bad-number': [{ attribute: 'width', value: 'NaN' }],
    'bad-path': [{ value: 'M 0' }],
    'bad-transform': [{ value: 'perspective(1)' }],
    'bad-colour': [{ value: 'var(--x)' }],
    'bad-style': [{ selector: 'g path' }],
    'see-through': [{ element: 'rect' }],
    'left-out': [{ what: 'script, onclick' }],
  },
}

const FOUND = Object.entries(VALUES).flatMap(([rule, faults]) =>
  Object.entries(faults).flatMap(([fault, all]) =>
    all.map((values) => ({ rule, fault, severity: 'error', place: {}, values }) as const),
  ),
)

describe.each<[string, Language]>([
  ['English', PRESS_ENGLISH],
  ['French', PRESS_FRENCH],
])('%s', (_, language) => {
  it.each(FOUND)('tells $rule, $fault in whole sentences: $values', (finding) => {
    const { what, why, mend } = tell(language, finding)
    for (const words of [what, why, mend]) {
      expect(words).toMatch(/^[A-ZÉÀ].*\.$/u)
      expect(words).not.toMatch(/undefined/)
    }
  })

  it('has words for no other fault than these and those of the content and its layout', () => {
    const worded = (words: object) => Object.keys(words).toSorted()
    expect(worded(language.words)).toEqual(
      worded({ ...LAYOUT_ENGLISH.words, ...PREFLIGHT_ENGLISH, ...(VALUES satisfies object) }),
    )
    for (const [rule, faults] of Object.entries(VALUES)) {
      expect(worded(language.words[rule]?.faults ?? {})).toEqual(worded(faults))
    }
  })
})

it.each(FOUND)('$rule, $fault is told in French that obeys T1–T16: $values', (finding) => {
  const { what, why, mend } = tell(PRESS_FRENCH, finding)
  for (const text of [what, why, mend]) {
    expect([text, checkText({ text, role: 'body' }, {})]).toEqual([text, []])
  }
})

it('a fault without words does not compile', () => {
  const why = 'Pourquoi.'
  // @ts-expect-error a fault is missing
  const font: WordsFor<PressFaults>['font'] = { why, faults: {} }
  expect(font.faults).toEqual({})
})

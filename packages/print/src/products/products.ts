import type { Product } from './product.ts'

/** The standards of a file with tags: its text in order, with its structure, for good. */
const READ_ALOUD = ['PDF/A-2a', 'PDF/UA-1'] as const

/**
 * The products, in the order in which they are made. Printers differ on marks, so there is always one
 * file with and one without. What builds one is loaded when it is asked for: naming them is quick.
 */
const LIST = [
  {
    name: 'press',
    purpose: 'for a print shop: bleed, crop marks, fold marks, colour bar',
    standards: ['PDF/X-4', ...READ_ALOUD],
    heldTo: { profile: 'offset', marks: 'required', pages: 'sides' },
    build: async (workshop) => (await import('./press/press.ts')).buildPress(workshop),
  },
  {
    name: 'press-no-marks',
    purpose: 'for a print shop that refuses marks: bleed and nothing around it',
    standards: ['PDF/X-4', ...READ_ALOUD],
    heldTo: { profile: 'offset', marks: 'refused', pages: 'sides' },
    build: async (workshop) => (await import('./press/press.ts')).buildPressNoMarks(workshop),
  },
  {
    name: 'press-x1a',
    purpose: 'for an older workflow: as press, without anything newer than PDF 1.3',
    standards: ['PDF/X-1a:2001'],
    heldTo: { profile: 'offset', marks: 'required', pages: 'sides' },
    build: async (workshop) => (await import('./press/press.ts')).buildPressX1a(workshop),
  },
  {
    name: 'repro-sra3',
    purpose: 'for a reprographics room: two leaflets on SRA3, long-edge flip',
    standards: ['PDF/X-4', 'PDF/A-2u'],
    heldTo: { profile: 'reprographics', marks: 'allowed', pages: 'imposed' },
    build: async (workshop) =>
      (await import('./repro-sra3/repro-sra3.ts')).buildReproSra3(workshop),
  },
  {
    name: 'repro-a3',
    purpose: 'for a copier: one leaflet on A3 with marks, short-edge flip',
    standards: ['PDF/X-4', ...READ_ALOUD],
    heldTo: { profile: 'digital', marks: 'required', pages: 'sides' },
    build: async (workshop) => (await import('./repro-a3/repro-a3.ts')).buildReproA3(workshop),
  },
  {
    name: 'office-a4',
    purpose: 'for an office printer: A4 without bleed, short-edge flip',
    standards: READ_ALOUD,
    heldTo: { profile: 'office', marks: 'refused', pages: 'sides' },
    build: async (workshop) => (await import('./office-a4/office-a4.ts')).buildOfficeA4(workshop),
  },
  {
    name: 'office-a4-light',
    purpose: 'for an office printer, with little ink: as office-a4, on white',
    standards: READ_ALOUD,
    heldTo: { profile: 'office', marks: 'refused', pages: 'sides' },
    build: async (workshop) =>
      (await import('./office-a4-light/office-a4-light.ts')).buildOfficeA4Light(workshop),
  },
  {
    name: 'screen',
    purpose: 'for reading on a telephone or a screen: one panel a page, live links',
    standards: READ_ALOUD,
    heldTo: { profile: 'screen', marks: 'refused', pages: 'panels' },
    build: async (workshop) => (await import('./screen/screen.ts')).buildScreen(workshop),
  },
  {
    name: 'fold-template',
    purpose: 'for a designer and a folder: sizes, folds and their order',
    standards: READ_ALOUD,
    heldTo: { profile: 'office', marks: 'refused', pages: null },
    build: async (workshop) =>
      (await import('./fold-template/fold-template.ts')).buildFoldTemplate(workshop),
  },
  {
    name: 'dummy',
    purpose: 'for whoever wants it in the hand: a white dummy to print and fold',
    standards: READ_ALOUD,
    heldTo: { profile: 'office', marks: 'refused', pages: null },
    build: async (workshop) => (await import('./dummy/dummy.ts')).buildDummy(workshop),
  },
] as const satisfies readonly Product[]

/** Name of a product. */
export type ProductName = (typeof LIST)[number]['name']

/** Names of the products, in the order in which they are made. */
export const PRODUCT_NAMES: readonly ProductName[] = LIST.map(({ name }) => name)

/** The products by their names. */
export const PRODUCTS = Object.fromEntries(
  LIST.map((product) => [product.name, product]),
) as unknown as Readonly<Record<ProductName, Product<ProductName>>>

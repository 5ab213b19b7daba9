import type { FileFacts, PageFacts } from '../file/file-facts.ts'
import type { Inspected } from '../inspected.ts'
import type { ExpectedLeaflet } from '../leaflet/expected-leaflet.ts'
import type { Painted } from '../painted/painted.ts'
import type { ProfileId, Wanted } from '../profiles/profile.ts'
import { PROFILES } from '../profiles/profiles.ts'
import type { QrCode, Undrawn } from '../rendered/rendered-facts.ts'
import {
  AROUND,
  CODE,
  FILE,
  INSIDE,
  INTENT,
  LEAFLET,
  OUTSIDE,
  pageOf,
  TRIM,
} from './example-file.ts'
import { SCREEN } from './example-painted.ts'
import { examplePage } from './example-rendered.ts'

/** What an example changes in a sound file; what is given for a page is the first one's. */
export interface ExampleChange {
  readonly file?: Partial<FileFacts>
  readonly page?: Partial<PageFacts>
  readonly boxes?: Partial<PageFacts['boxes']>
  /** Painted on the first page after all that it has. */
  readonly painted?: readonly Painted[]
  /** All that the first page paints, in place of what it has. */
  readonly onlyPainted?: readonly Painted[]
  readonly marks?: readonly Painted[]
  readonly codes?: readonly QrCode[]
  readonly undrawn?: readonly Undrawn[]
  readonly wanted?: Partial<Wanted>
  readonly leaflet?: Partial<ExpectedLeaflet>
}

/** A sound press file with one change: two sides of a leaflet with bleed, marks and slug. */
export function example(change: ExampleChange = {}): Inspected {
  const { marks = AROUND, codes = [CODE] } = change
  const painted = [...(change.onlyPainted ?? OUTSIDE), ...marks, ...(change.painted ?? [])]
  const first = pageOf(1, painted)
  const pages = [
    { ...first, boxes: { ...first.boxes, ...change.boxes }, ...change.page },
    pageOf(2, [...INSIDE, ...marks]),
  ]
  const file: FileFacts = { ...FILE, pages, ...change.file }
  return {
    file,
    rendered: {
      pages: file.pages.map((page) => examplePage(page, page.number === 1 ? codes : [])),
      ...(change.undrawn && { undrawn: change.undrawn }),
    },
    wanted: { ...PROFILES['offset-coated'], ...change.wanted },
    leaflet: { ...LEAFLET, ...change.leaflet },
  }
}

/** The same file twice, the one with what a rule finds. */
export const failing = (finds: readonly string[], change: ExampleChange) => ({
  ...example(change),
  finds,
})

const UNCOATED = { ...INTENT, identifier: 'FOGRA47' }

/** A document without inks, bleed or marks. */
const DOCUMENT: ExampleChange = {
  file: { claims: { pdfx: null, pdfa: 'PDF/A-2a', pdfua: 'PDF/UA-1' }, outputIntents: [] },
}

/** A sound file for each kind of printer. */
export function soundFor(profile: ProfileId): Inspected {
  const wanted = PROFILES[profile]
  if (profile === 'offset-uncoated') return example({ wanted, file: { outputIntents: [UNCOATED] } })
  if (profile !== 'office' && profile !== 'screen') return example({ wanted })
  return asDocument(example({ ...DOCUMENT, marks: [], wanted }), profile)
}

/** Pages as large as their trim, in the colours of screens. */
function asDocument(inspected: Inspected, profile: ProfileId): Inspected {
  const pages = inspected.file.pages.map((page) => ({
    ...page,
    boxes: { media: TRIM, crop: null, bleed: null, trim: null, art: null },
    painted: page.painted.map((item) => ({ ...item, paint: SCREEN })),
  }))
  return {
    ...inspected,
    file: { ...inspected.file, pages },
    leaflet: { ...LEAFLET, pages: profile === 'screen' ? 'panels' : 'sides' },
  }
}

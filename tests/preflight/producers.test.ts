import { readFile as readBytes } from 'node:fs/promises'
import { preflight, wantedOf } from '@flyer-open-data/print/preflight'
import { describe, expect, it } from 'vitest'
import { byPdfLib } from './made-here.ts'
import { KNOWN_FILES, type KnownFile, MADE_HERE } from './producers/known-files.ts'
import { factsOf, fontLine, leastOf, lettersOf, lineWidthOf, paintedIn } from './told-facts.ts'

/** As close as a table says it. */
const close = (number: number) => expect.closeTo(number, 2)
const closeOrNull = (number: number | null) => (number === null ? null : close(number))

const readHere = async (path: string) =>
  new Uint8Array(await readBytes(new URL(`producers/${path}`, import.meta.url)))

async function bytesOf({ name }: KnownFile): Promise<Uint8Array> {
  return name === 'pdf-lib'
    ? byPdfLib(await readHere('sources/picture.png'))
    : readHere(`${name}.pdf`)
}

const FILES = [...KNOWN_FILES, ...MADE_HERE].map((known) => [known.name, known] as const)

describe('a file of another program', () => {
  it.each(FILES)('by %s is read as it is', async (_, known) => {
    const file = await factsOf(await bytesOf(known))
    const painted = paintedIn(file)
    const [page] = file.pages
    expect({
      pages: file.pages.length,
      version: file.version,
      page: [page?.boxes.media.width, page?.boxes.media.height],
      boxes: Object.entries(page?.boxes ?? {})
        .flatMap(([box, area]) => (area && box !== 'media' ? [box] : []))
        .join(' '),
      fonts: file.fonts.map(fontLine),
      spaces: [...new Set(painted.map(({ paint }) => paint.space.family))].sort().join(' '),
      text: lettersOf(file),
      smallestPt: leastOf(painted.flatMap((one) => (one.kind === 'text' ? [one.sizePt] : []))),
      thinnestPt: leastOf(painted.map(lineWidthOf).filter((width) => width !== undefined)),
      ppi: leastOf(painted.flatMap((one) => (one.kind === 'image' ? [one.ppi] : []))),
      features: file.features.map(({ kind }) => kind),
      claims: Object.values(file.claims),
      outputIntents: file.outputIntents,
      unread: page?.unread,
    }).toEqual({
      pages: 1,
      version: known.version,
      page: known.page.map(close),
      boxes: known.boxes,
      fonts: known.fonts,
      spaces: known.spaces,
      text: known.text,
      smallestPt: closeOrNull(known.smallestPt),
      thinnestPt: closeOrNull(known.thinnestPt),
      ppi: closeOrNull(known.ppi),
      features: known.features,
      claims: [null, null, null],
      outputIntents: [],
      unread: [],
    })
  })

  it.each(FILES)(
    'by %s is refused for what is wrong in it, and for nothing else',
    async (_, known) => {
      const { report } = await preflight({
        bytes: await bytesOf(known),
        renderer: null,
        wanted: () => wantedOf('offset-coated'),
        leaflet: () => null,
      })
      const broken = [...new Set(report.findings.map(({ rule }) => rule))].sort().join(' ')
      expect(broken).toBe(known.broken)
    },
  )
})

import { preflight, wantedOf } from '@flyer-open-data/print/preflight'
import {
  type FileFacts,
  factsOf,
  fontLine,
  leastOf,
  lettersOf,
  lineWidthOf,
  paintedIn,
} from '../told-facts.ts'
import { EXPECTED_FINDINGS } from './expected-findings.ts'
import type { KnownFile } from './known-files.ts'

/** As close as a table says it. */
const CLOSE = 0.005

type Told = number | string | null | readonly Told[]

/** Whether two values are the same; numbers, when they are close. */
function isSame(known: Told, read: Told): boolean {
  if (typeof known === 'number' && typeof read === 'number') return Math.abs(known - read) < CLOSE
  if (typeof known !== 'object' || typeof read !== 'object') return known === read
  if (known === null || read === null) return known === read
  return known.length === read.length && known.every((value, i) => isSame(value, read[i] ?? null))
}

/** What preflight reads in a file, under the names that a known file has for it. */
function toldOf(file: FileFacts) {
  const painted = paintedIn(file)
  const [page] = file.pages
  const { media } = page?.boxes ?? {}
  return {
    pages: file.pages.length,
    version: file.version,
    page: [media?.width ?? null, media?.height ?? null],
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
    outputIntents: file.outputIntents.map(({ identifier }) => identifier),
    unread: page?.unread.map((part) => JSON.stringify(part)) ?? [],
  } satisfies Record<string, Told>
}

/** What is known of a file and preflight does not read in it. */
export async function misreadIn(known: KnownFile, bytes: Uint8Array): Promise<string[]> {
  const read: Readonly<Record<string, Told>> = toldOf(await factsOf(bytes))
  const { name, versions, ...facts } = known
  const all: Readonly<Record<string, Told>> = {
    ...facts,
    version: versions.find((version) => version === read['version']) ?? versions.join(' or '),
    pages: 1,
    claims: [null, null, null],
    outputIntents: [],
    unread: [],
  }
  return Object.entries(all)
    .filter(([fact, value]) => !isSame(value, read[fact] ?? null))
    .map(([fact, value]) => {
      const [known, told] = [value, read[fact]].map((one) => JSON.stringify(one))
      return `${name}, ${fact}: ${known} is known, ${told} is read`
    })
}

/** What preflight finds and should not, and what it should find and does not, for offset on coated paper. */
export async function misjudgedIn({ name }: KnownFile, bytes: Uint8Array): Promise<string[]> {
  const { report } = await preflight({
    bytes,
    renderer: null,
    wanted: () => wantedOf('offset-coated'),
    leaflet: () => null,
  })
  const expected = EXPECTED_FINDINGS[name]
  const found = new Set(report.findings.map(({ rule }) => rule))
  return [
    ...[...found]
      .filter((rule) => !(rule in expected))
      .map((rule) => `${name}: ${rule} is found, and no reason says why it should be`),
    ...Object.entries(expected)
      .filter(([rule]) => !found.has(rule))
      .map(([rule, why]) => `${name}: ${rule} is not found, though ${why}`),
  ]
}

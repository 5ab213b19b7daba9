import type { ColourSpace } from '../file/colour-space.ts'
import { colorantsOf, isInks, isPressAlone, spaceName } from './colour-families.ts'
import { picture, SCREEN, space, text } from './example-painted.ts'
import { example, failing, soundFor } from './examples.ts'
import { firsts } from './gather.ts'
import { paintedOnProduct, placeOf } from './page-areas.ts'
import { preflightRule } from './preflight-rule.ts'

const SPOT = { space: space('Separation', 1, ['PANTONE 286 C']), inks: null }

/** P301: in a press file colours are inks; in a file for screens they are not. */
export const colourSpaces = preflightRule<'P301'>({
  id: 'P301',
  title: 'Colours are inks in a press file, and none in a file for screens',
  source: 'GWG 2022, R0027; ISO 15930-1 (PDF/X-1a)',
  severity: 'error',
  needs: [],
  examples: {
    passes: [
      example(),
      example({ painted: [text('RVB', { paint: SCREEN })], wanted: { colour: 'any' } }),
      // Outside the bleed.
      example({ painted: [text('RVB', { paint: SCREEN, baseline: { x: 10, y: -7 } })] }),
      soundFor('screen'),
    ],
    fails: [
      failing(['no-inks'], {
        painted: ['RVB', 'RGB'].map((words) => text(words, { paint: SCREEN })),
      }),
      failing(['no-inks', 'no-inks'], {
        painted: [
          picture(300, { paint: { space: space('ICCBased', 3), inks: null } }),
          text('Lab', { paint: { space: space('Lab', 3), inks: null } }),
        ],
      }),
      failing(['inks'], {
        wanted: { colour: 'screen' },
        file: { pages: example().file.pages.slice(0, 1) },
      }),
    ],
  },
  check({ file, wanted }) {
    const { colour } = wanted
    if (colour === 'any') return []
    const [fault, isWrong] =
      colour === 'inks'
        ? (['no-inks', (space: ColourSpace) => !isInks(space)] as const)
        : (['inks', isPressAlone] as const)
    return file.pages.flatMap((page) =>
      firsts(
        paintedOnProduct(page).filter(({ paint }) => isWrong(paint.space)),
        ({ paint }) => spaceName(paint.space),
      ).map(({ first, count }) => ({
        fault,
        values: { space: spaceName(first.paint.space), count },
        place: placeOf(first),
      })),
    )
  },
})

const PROCESS = new Set(['Cyan', 'Magenta', 'Yellow', 'Black', 'All', 'None'])

/** P311: four inks print the leaflet; a fifth would need a plate of its own. */
export const spotColours = preflightRule<'P311'>({
  id: 'P311',
  title: 'No spot colours',
  source: 'GWG 2022, R0020',
  severity: 'error',
  needs: [],
  examples: {
    passes: [
      example(),
      example({ painted: [text('Or', { paint: SPOT, baseline: { x: 10, y: -7 } })] }),
      example({ painted: [text('Or', { paint: SPOT })], wanted: { colour: 'any' } }),
    ],
    fails: [
      failing(['spot'], { painted: [text('Or', { paint: SPOT }), text('Or', { paint: SPOT })] }),
    ],
  },
  check({ file, wanted }) {
    if (wanted.colour !== 'inks') return []
    const spots = file.pages.flatMap((page) =>
      paintedOnProduct(page).flatMap((item) =>
        colorantsOf(item.paint.space)
          .filter((ink) => !PROCESS.has(ink))
          .map((ink) => ({ item, ink })),
      ),
    )
    return firsts(spots, ({ ink }) => ink).map(({ first, count }) => ({
      fault: 'spot',
      values: { ink: first.ink, count },
      place: placeOf(first.item),
    }))
  },
})

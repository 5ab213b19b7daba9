import type { Painted } from '../painted/painted.ts'
import { fill, GREY, PAPER, stroke, text } from './example-painted.ts'
import { example, failing } from './examples.ts'
import { firsts } from './gather.ts'
import { overObjects } from './grounds.ts'
import { isPureBlack, isWhite } from './inks.ts'
import { hundredth, paintedOnProduct, placeOf } from './page-areas.ts'
import { preflightRule } from './preflight-rule.ts'

/** Text in black is small under so many pt: a white rim shows as soon as plates shift. */
const SMALL_PT = 12

const ON_BLUE = { baseline: { x: 10, y: 55 } }
const overprinting = { overprints: true, overprintMode: 1 } as const

const isSmallBlackText = (item: Painted) =>
  item.kind === 'text' &&
  item.sizePt < SMALL_PT &&
  item.text.trim() !== '' &&
  isPureBlack(item.paint) &&
  !(item.overprints && item.overprintMode === 1)

/** P309: small black text overprints what lies under it. */
export const blackOverprints = preflightRule<'P309'>({
  id: 'P309',
  title: 'Small black text over other objects overprints, in mode 1',
  source: 'GWG 2022, R0009: pure black under 12 pt',
  severity: 'warning',
  needs: ['inks'],
  examples: {
    passes: [
      example(),
      example({ painted: [text('noir', { ...ON_BLUE, ...overprinting })] }),
      example({ painted: [text('noir', { ...ON_BLUE, sizePt: 12 })] }),
      // On white paper, and on a white plate over a ground.
      example({ painted: [text('noir', { baseline: { x: 50, y: 50 } })] }),
      example({ painted: [text('noir', { baseline: { x: 10, y: 40 } })] }),
    ],
    fails: [
      failing(['knocks-out'], { painted: [text('noir', ON_BLUE)] }),
      failing(['other-mode'], { painted: [text('noir', { ...ON_BLUE, overprints: true })] }),
    ],
  },
  check: ({ file }) =>
    file.pages.flatMap((page) =>
      firsts(overObjects(paintedOnProduct(page), isSmallBlackText), ({ overprints }) =>
        overprints ? ('other-mode' as const) : ('knocks-out' as const),
      ).map(({ first, count }) => ({
        fault: first.overprints ? 'other-mode' : 'knocks-out',
        values: { count, sizePt: first.kind === 'text' ? hundredth(first.sizePt) : 0 },
        place: placeOf(first),
      })),
    ),
})

/** P310: white that overprints is not there. */
export const whiteKnocksOut = preflightRule<'P310'>({
  id: 'P310',
  title: 'Nothing white overprints',
  source: 'GWG 2022, R0007 and R0008',
  severity: 'error',
  needs: ['inks'],
  examples: {
    passes: [example(), example({ painted: [text('blanc', { paint: PAPER })] })],
    fails: [
      failing(['text', 'path'], {
        painted: [
          text('blanc', { paint: PAPER, ...overprinting }),
          fill({ x: 10, y: 50, width: 5, height: 5 }, PAPER, overprinting),
        ],
      }),
    ],
  },
  check: ({ file }) =>
    file.pages.flatMap((page) =>
      firsts(
        paintedOnProduct(page).filter(({ overprints, paint }) => overprints && isWhite(paint)),
        ({ kind }) => (kind === 'text' ? ('text' as const) : ('path' as const)),
      ).map(({ first, count }) => ({
        fault: first.kind === 'text' ? 'text' : 'path',
        values: { count },
        place: placeOf(first),
      })),
    ),
})

const isGrey = ({ paint }: Painted) => paint.space.family === 'DeviceGray'

/** P312: grey is a space of its own: presses do not agree on how it overprints. */
export const deviceGrey = preflightRule<'P312'>({
  id: 'P312',
  title: 'DeviceGray neither overprints nor colours text or lines over objects',
  source: 'GWG 2022, R0011 to R0013',
  severity: 'warning',
  needs: [],
  examples: {
    passes: [
      example(),
      example({ painted: [fill({ x: 50, y: 40, width: 9, height: 9 }, GREY)] }),
      example({ painted: [text('gris', { paint: GREY, baseline: { x: 50, y: 50 } })] }),
      example({ painted: [text('gris', { paint: GREY, ...ON_BLUE })], wanted: { colour: 'any' } }),
    ],
    fails: [
      failing(['text', 'line'], {
        painted: [
          text('gris', { paint: GREY, ...ON_BLUE }),
          stroke(1, { paint: GREY, area: { x: 10, y: 56, width: 9, height: 0.4 } }),
        ],
      }),
      failing(['overprints'], {
        painted: [fill({ x: 50, y: 40, width: 9, height: 9 }, GREY, overprinting)],
      }),
    ],
  },
  check({ file, wanted }) {
    if (wanted.colour !== 'inks') return []
    return file.pages.flatMap((page) => {
      const painted = paintedOnProduct(page)
      const over = overObjects(
        painted,
        (item) => isGrey(item) && (item.kind === 'text' || item.kind === 'stroke'),
      )
      const found = [
        ...over.map((item) => ({
          fault: item.kind === 'text' ? ('text' as const) : ('line' as const),
          item,
        })),
        ...painted
          .filter((item) => isGrey(item) && item.overprints)
          .map((item) => ({ fault: 'overprints' as const, item })),
      ]
      return firsts(found, ({ fault }) => fault).map(({ first, count }) => ({
        fault: first.fault,
        values: { count },
        place: placeOf(first.item),
      }))
    })
  },
})

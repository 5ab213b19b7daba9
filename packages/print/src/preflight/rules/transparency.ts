import type { Painted } from '../painted/painted.ts'
import { spaceName } from './colour-families.ts'
import { fill, space } from './example-painted.ts'
import { example, failing } from './examples.ts'
import { firsts } from './gather.ts'
import { placeOf } from './page-areas.ts'
import { preflightRule } from './preflight-rule.ts'
import { oldStandardOf } from './standards.ts'

const AREA = { x: 50, y: 20, width: 5, height: 5 }
const OLD = { claims: { pdfx: 'PDF/X-1a:2001', pdfa: null, pdfua: null } }

type Way = 'opacity' | 'blend-mode' | 'mask'

const isPlain = (mode: string) => mode === 'Normal' || mode === 'Compatible'

const waysOf = ({ alpha, blendMode, hasSoftMask }: Painted): Way[] => [
  ...(alpha < 1 ? (['opacity'] as const) : []),
  ...(isPlain(blendMode) ? [] : (['blend-mode'] as const)),
  ...(hasSoftMask ? (['mask'] as const) : []),
]

/** P701: nothing shines through where the standard knows no transparency. */
export const noTransparency = preflightRule<'P701'>({
  id: 'P701',
  title: 'No transparency where the standard has none',
  source: 'ISO 15930-1 (PDF/X-1a); ISO 15930-3 (PDF/X-3)',
  severity: 'error',
  needs: [],
  examples: {
    passes: [example({ file: OLD }), example({ painted: [fill(AREA, undefined, { alpha: 0.5 })] })],
    fails: [
      failing(['opacity'], {
        file: {
          ...OLD,
          pages: example({ painted: [fill(AREA, undefined, { alpha: 0.5 })] }).file.pages,
        },
      }),
      failing(['blend-mode', 'mask'], {
        wanted: { standards: ['PDF/X-1a:2001'] },
        file: {
          claims: { ...OLD.claims, pdfx: null },
          pages: example({
            painted: [fill(AREA, undefined, { blendMode: 'Multiply', hasSoftMask: true })],
          }).file.pages,
        },
      }),
    ],
  },
  check(inspected) {
    if (oldStandardOf(inspected) === null) return []
    return inspected.file.pages.flatMap(({ painted }) => {
      const ways = painted.flatMap((item) => waysOf(item).map((way) => ({ item, way })))
      return firsts(ways, ({ way }) => way).map(({ first: { item, way }, count }) => {
        const place = placeOf(item)
        if (way === 'opacity') {
          const percent = Math.round(item.alpha * 100)
          return { fault: way, values: { percent, count }, place }
        }
        return way === 'mask'
          ? { fault: way, values: { count }, place }
          : { fault: way, values: { mode: item.blendMode, count }, place }
      })
    })
  },
})

/** P702: what shines through is mixed in inks. */
export const blendSpace = preflightRule<'P702'>({
  id: 'P702',
  title: 'Transparency is blended in DeviceCMYK, or in no space of its own',
  source: 'GWG 2022, R0030',
  severity: 'error',
  needs: [],
  examples: {
    passes: [example(), example({ page: { blendSpace: space('DeviceCMYK', 4) } })],
    fails: [failing(['space'], { page: { blendSpace: space('DeviceRGB', 3) } })],
  },
  check: ({ file, wanted }) =>
    wanted.colour === 'inks'
      ? file.pages.flatMap(({ number, blendSpace }) =>
          blendSpace === null || blendSpace.family === 'DeviceCMYK'
            ? []
            : [
                {
                  fault: 'space',
                  values: { space: spaceName(blendSpace) },
                  place: { page: number },
                },
              ],
        )
      : [],
})

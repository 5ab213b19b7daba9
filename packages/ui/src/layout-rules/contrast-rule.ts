import type { Found, Rule } from '@flyer-open-data/flyer'
import type { ContrastFaults } from '../findings/faults.ts'
import { contrast, luminance, luminanceOfLightness } from '../tokens/colours.ts'
import type { InkName } from '../tokens/inks.ts'
import { PRINTED_COLOURS } from '../tokens/printed-colours.ts'
import { examplePanel } from './example-panel.ts'
import { groundsUnder, inkedTexts, type PanelToJudge } from './panel-to-judge.ts'

/** The least contrast of a text and its ground: WCAG 2.2, 1.4.3 (level AA), for text of any size. */
const LEAST_CONTRAST = 4.5

/** How light an ink is on each medium: on a screen, and by the Lab values of both papers. */
const LUMINANCES = {
  screen: (ink: InkName) => luminance(PRINTED_COLOURS[ink].screen),
  coated: (ink: InkName) => luminanceOfLightness(PRINTED_COLOURS[ink].lab[0]),
  uncoated: (ink: InkName) => luminanceOfLightness(PRINTED_COLOURS[ink].uncoatedLab[0]),
} as const

/** The medium on which an ink is read worst on a ground, and how well it is read there. */
function worstContrast(ink: InkName, ground: InkName) {
  const [worst] = (Object.keys(LUMINANCES) as (keyof typeof LUMINANCES)[])
    .map((medium) => {
      const luminanceOf = LUMINANCES[medium]
      return { medium, ratio: contrast(luminanceOf(ink), luminanceOf(ground)) }
    })
    .toSorted((a, b) => a.ratio - b.ratio)
  return worst
}

const { body, ...split } = { body: examplePanel(), ...examplePanel({ ink: 'deepBlue' }) }

/** Every text can be read on its one ground, on a screen and on either paper. */
export const contrastRule: Rule<PanelToJudge, 'contrast', Found<ContrastFaults>> = {
  id: 'contrast',
  title: 'Text that can be read on its ground',
  source: 'WCAG 2.2, 1.4.3; for print the same ratio of the profiles’ lightness',
  severity: 'error',
  examples: {
    passes: [body, examplePanel({ ink: 'paper', ground: 'deepBlue' })],
    fails: [
      { ...examplePanel({ ink: 'sun' }), finds: ['too-low'] },
      { ...examplePanel({ ink: 'deepBlue', ground: 'deepBlue' }), finds: ['too-low'] },
      {
        ...split,
        content: {
          ...split.content,
          grounds: [{ kind: 'solid', ink: 'sun', x: 0, y: 0, width: 10, height: 24 }],
        },
        finds: ['two-grounds'],
      },
    ],
  },
  check: (panel) =>
    inkedTexts(panel).flatMap(({ text, ink, accent }): Found<ContrastFaults>[] => {
      const place = { field: text.field }
      const grounds = groundsUnder(panel, text)
      if (grounds.length > 1) {
        return [{ fault: 'two-grounds' as const, values: { grounds: grounds.join(', ') }, place }]
      }
      const pairs = grounds.flatMap((ground) =>
        [...new Set([ink, accent ?? ink])].map((read) => ({ ink: read, ground })),
      )
      return pairs.flatMap(({ ink: read, ground }) => {
        const worst = worstContrast(read, ground)
        if (!worst || worst.ratio >= LEAST_CONTRAST) return []
        const values = { ink: read, ground, ...worst, least: LEAST_CONTRAST }
        return [{ fault: 'too-low' as const, values, place }]
      })
    }),
}

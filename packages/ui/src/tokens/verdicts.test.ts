import { expect, it } from 'vitest'
import { contrast, luminance } from './colours.ts'
import { TOOL_COLOURS } from './guides.ts'
import { VERDICT_COLOURS } from './verdicts.ts'

const apart = (a: string, b: string) => contrast(luminance(a), luminance(b))

it.each(['error', 'warning', 'passed'] as const)(
  'words are read in the colour of « %s », on its own ground and on white (WCAG AA)',
  (verdict) => {
    const colour = VERDICT_COLOURS[verdict]
    expect(apart(colour, VERDICT_COLOURS[`${verdict}Ground`])).toBeGreaterThanOrEqual(4.5)
    expect(apart(colour, TOOL_COLOURS.ground)).toBeGreaterThanOrEqual(4.5)
    expect(apart(TOOL_COLOURS.quiet, VERDICT_COLOURS[`${verdict}Ground`])).toBeGreaterThanOrEqual(
      4.5,
    )
  },
)

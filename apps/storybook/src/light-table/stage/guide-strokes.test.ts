import {
  contrast,
  INKS,
  type InkName,
  luminance,
  screenColour,
  TOOL_VARIABLES,
} from '@flyer-open-data/ui'
import { expect, it } from 'vitest'
import { LINE_GUIDES } from '../settings/view-settings.ts'
import { GUIDE_STROKES, strokeOf } from './guide-strokes.ts'

it('guides are told apart without their colours', () => {
  const drawn = LINE_GUIDES.map((guide) => JSON.stringify(strokeOf(guide, 'core')))
  expect(new Set(drawn).size).toBe(LINE_GUIDES.length)
  expect(new Set(LINE_GUIDES.map((guide) => GUIDE_STROKES[guide].look)).size).toBe(
    LINE_GUIDES.length,
  )
})

it('one edge of a guide stands out from every ink of the leaflet by 3 to 1 at least', () => {
  // WCAG 2.2, success criterion 1.4.11, for what is needed to understand a picture.
  const edges = [TOOL_VARIABLES['--tool-ink'] ?? '', TOOL_VARIABLES['--tool-onChosen'] ?? '']
  for (const ink of Object.keys(INKS) as InkName[]) {
    const ground = luminance(screenColour(ink))
    const best = Math.max(...edges.map((edge) => contrast(luminance(edge), ground)))
    expect(best, ink).toBeGreaterThanOrEqual(3)
  }
})

it('an edge shows on both sides of each layer', () => {
  for (const guide of LINE_GUIDES) {
    const [dark, light, core] = (['dark', 'light', 'core'] as const).map(
      (layer) => strokeOf(guide, layer).strokeWidth,
    )
    expect(dark).toBeGreaterThan(light ?? 0)
    expect(light).toBeGreaterThan(core ?? 0)
  }
})

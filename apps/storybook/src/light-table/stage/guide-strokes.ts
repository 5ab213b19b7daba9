import type { LineGuide } from '../settings/view-settings.ts'

/** How a guide is drawn: what tells it from the others on any ground, without its colour. */
export interface GuideStroke {
  /** Dashes and gaps, in CSS pixels; a dash of none with round ends is a dot. */
  readonly dash: string
  readonly cap: 'butt' | 'round'
  /** Width of its coloured core, in CSS pixels. */
  readonly core: number
  /** What the line looks like, in French. */
  readonly look: string
}

/** Trade drawings cut along a whole line and fold along dashes and dots. */
export const GUIDE_STROKES: Readonly<Record<LineGuide, GuideStroke>> = {
  bleed: { dash: '14 8', cap: 'butt', core: 1.5, look: 'tirets' },
  trim: { dash: 'none', cap: 'butt', core: 1.5, look: 'trait continu' },
  safe: { dash: '0 8', cap: 'round', core: 1.75, look: 'points' },
  folds: { dash: '16 6 2 6', cap: 'butt', core: 1.5, look: 'trait mixte' },
  grid: { dash: 'none', cap: 'butt', core: 0.5, look: 'traits fins' },
}

/** The strokes that make a guide, the lowest first: dark, light, then its own colour. */
export const GUIDE_LAYERS = ['dark', 'light', 'core'] as const

/** How much wider than the core each layer is, in CSS pixels. */
const CASING = { dark: 3.5, light: 1.75, core: 0 } as const
/** Many lines, across texts: they must not hide what stands on them. */
const GRID_CASING = { dark: 1.25, light: 0.75, core: 0 } as const

/** What draws one layer of a guide; the dashes of all layers lie on each other. */
export function strokeOf(guide: LineGuide, layer: (typeof GUIDE_LAYERS)[number]) {
  const { dash, cap, core } = GUIDE_STROKES[guide]
  const casing = guide === 'grid' ? GRID_CASING : CASING
  return { strokeDasharray: dash, strokeLinecap: cap, strokeWidth: core + casing[layer] }
}

import { toMillimetres } from '@flyer-open-data/flyer'
import { type PlacedPanel, TEXT_STYLES, textsIn } from '@flyer-open-data/ui'
import { safeArea } from './guide-lines.ts'

/** A text that comes nearer to the trim or to a fold than it may. */
export interface UnsafeText {
  readonly panel: PlacedPanel['id']
  readonly field: string
  /** How far it comes out of the safe area, in mm. */
  readonly by: number
}

/** Depth of the deepest descender of the leaflet's fonts, per em. */
const DESCENT = 0.27

/** The texts whose lines leave the safe area of their panel. */
export function textsOutsideSafeArea(panels: readonly PlacedPanel[]): UnsafeText[] {
  return panels.flatMap(({ id, frame, content }) => {
    const safe = safeArea({ ...frame, x: 0 })
    return textsIn(content).flatMap((text) => {
      const { size, leading } = TEXT_STYLES[text.style]
      const outs = text.lines.flatMap((line, i) => {
        const baseline = text.firstBaseline + i * toMillimetres(leading)
        const top = baseline - (text.ascent * 25.4) / 72
        const bottom = baseline + (size * DESCENT * 25.4) / 72
        const left = text.x - line.hang
        return [
          safe.x - left,
          safe.y - top,
          left + line.width - safe.x - safe.width,
          bottom - safe.y - safe.height,
        ]
      })
      const by = Math.max(0, ...outs)
      return by > 0 ? [{ panel: id, field: text.field, by }] : []
    })
  })
}

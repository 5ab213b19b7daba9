import type { Finding } from '@flyer-open-data/flyer'
import type { LogoDraft } from '../logo-draft.ts'
import type { LogoRequest } from '../logo-request.ts'
import { placeLogo } from '../place-logo.ts'
import { noteOf } from '../refuse-logo.ts'
import { decodeText } from './decode-text.ts'
import { drawSvg } from './draw-svg.ts'
import { readTree } from './read-tree.ts'
import { type ReducedDrawing, reduceShapes } from './reduce-shapes.ts'

/** A quarter of a point, the least line of preflight’s rule P501, in mm. */
const THINNEST_MM = (0.25 * 25.4) / 72

/**
 * Makes a logo of an SVG: flat shapes from its corner on.
 * @throws ContentError when something in it is no flat shape, or asks for too much
 */
export function takeSvg(request: LogoRequest): LogoDraft {
  const { root, leftOut } = readTree(decodeText(request.bytes))
  const reduced = reduceShapes(drawSvg(root))
  const { width, height, paths } = reduced
  const { widthMm } = placeLogo(request, width / height)
  const left =
    leftOut.length > 0 ? [noteOf('logo-drawing', 'left-out', { what: leftOut.join(', ') })] : []
  return {
    artwork: { width, height, paths: [...paths] },
    facts: {
      kind: 'svg',
      widthMm,
      made: 'shapes',
      shapes: paths.length,
      colours: new Set(paths.map(({ colour }) => colour)).size,
    },
    notes: [...left, ...lineNotes(reduced, widthMm)],
  }
}

function lineNotes({ thinnest, width }: ReducedDrawing, widthMm: number): Finding[] {
  const thinnestMm = thinnest === undefined ? undefined : (thinnest * widthMm) / width
  if (thinnestMm === undefined || thinnestMm >= THINNEST_MM) return []
  const values = { widthMm: rounded(thinnestMm), leastMm: rounded(THINNEST_MM) }
  return [noteOf('logo-size', 'thin-lines', values)]
}

const rounded = (mm: number) => Math.round(mm * 100) / 100

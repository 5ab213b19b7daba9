import { type Logo, logoSchema, parse } from '@flyer-open-data/flyer'
import type { LogoDraft } from './logo-draft.ts'
import type { LogoRequest, TakenLogo } from './logo-request.ts'
import { placeLogo } from './place-logo.ts'
import { noteOf, refuseLogo } from './refuse-logo.ts'

/** Further from square than this, a logo is a line in any place of the leaflet. */
const MOST_RATIO = 8

/** Notes after which a logo is printed less well than it might be. */
const LESSER = new Set(['soft', 'soft-edges', 'inside-soft', 'thin-lines', 'elongated'])

/**
 * Holds a logo against its place and its schema.
 * @throws ContentError when it is too small there, or its name cannot be printed
 */
export function settleLogo(
  request: LogoRequest,
  draft: LogoDraft,
): Extract<TakenLogo, { logo: Logo }> {
  const { artwork, facts } = draft
  const ratio = artwork.width / artwork.height
  const { clearSpace, minimumWidth, widthMm } = placeLogo(request, ratio)
  const longer = Math.max(ratio, 1 / ratio)
  if (widthMm < minimumWidth) {
    refuseLogo('logo-size', 'under-minimum', { widthMm: tenth(widthMm), minimumMm: minimumWidth })
  }
  const elongated = { ratio: tenth(longer), most: MOST_RATIO }
  const notes =
    longer > MOST_RATIO
      ? [...draft.notes, noteOf('logo-size', 'elongated', elongated)]
      : draft.notes
  const logo = parse(
    logoSchema,
    { name: request.name, ...artwork, minimumWidth, clearSpace },
    'logo',
  )
  const isLesser = notes.some(({ fault }) => LESSER.has(fault))
  return { logo, kind: facts.kind, facts, verdict: isLesser ? 'acceptable' : 'good', notes }
}

const tenth = (number: number) => Math.round(number * 10) / 10

import { type DrawnPaper, INK_LIMIT } from '@flyer-open-data/browser/press'
import {
  count,
  type Edition,
  type Format,
  foldPositions,
  frenchNumber,
  withUnit,
} from '@flyer-open-data/flyer'
import {
  BASELINE_MM,
  BASELINE_PT,
  GUIDE_COLOURS,
  placeName,
  type ReadSection,
  SPACE,
} from '@flyer-open-data/ui'
import type { ReactNode } from 'react'
import { LINE_GUIDES, type LineGuide, type ViewSettings } from '../settings/view-settings.ts'
import type { View } from '../stage/subject.ts'
import { textsOutsideSafeArea } from '../stage/texts-outside-safe-area.ts'
import { GUIDE_CHOICES } from './choices.ts'

/** How to read the two surfaces on each other. */
const BLENDS: Readonly<Partial<Record<ViewSettings['surface'], string>>> = {
  overlay: 'Superposition\u00a0: un texte net est au même endroit à l’écran et sur le papier',
  difference:
    'Différence\u00a0: le noir est identique à l’écran et sur le papier\u202f; un filet clair d’un pixel au bord des lettres n’est que l’arrondi de l’écran',
}

/** What the guides measure, in mm, and what they show. */
export function Legend({
  settings,
  view,
  format,
  edition,
  drawn,
  reading,
}: {
  readonly settings: ViewSettings
  readonly edition: Edition
  readonly view: View
  readonly format: Format
  /** The latest picture of the paper: while the next is drawn nothing here may change its height. */
  readonly drawn: DrawnPaper | undefined
  /** What is read of the view, when it is shown. */
  readonly reading: readonly ReadSection[]
}): ReactNode {
  const { guides, inks, surface } = settings
  const blend = BLENDS[surface]
  if (guides.length === 0 && inks !== 'sum' && !blend) return <div className="table-legend" />
  return (
    <ul aria-label="Légende" className="table-legend">
      {LINE_GUIDES.filter((guide) => guides.includes(guide)).map((guide) => (
        <li key={guide}>
          <span className="table-swatch" style={{ background: GUIDE_COLOURS[guide] }} />
          {GUIDE_CHOICES[guide].name}&nbsp;: {measureOf(guide, view, format, edition)}
        </li>
      ))}
      {guides.includes('reading') && (
        <li>
          <span className="table-swatch" style={{ background: GUIDE_COLOURS.reading }} />
          Lecture&nbsp;: un cadre par élément, dans l’ordre et avec le rôle que donne le PDF
        </li>
      )}
      {reading.some(({ decorations }) => decorations.length > 0) && (
        <li>
          <span className="table-hatched" />
          Décoration, non lue
        </li>
      )}
      {blend && <li>{blend}</li>}
      {inks === 'sum' && (
        <li>
          <span className="table-ramp" />
          Encrage de 0 à {INK_LIMIT}&nbsp;%, au-delà en rouge
          {drawn &&
            `\u00a0: ${drawn.largestSum}\u00a0% au plus ici, ${
              drawn.overLimit === 0 ? 'aucun dépassement' : 'limite dépassée'
            }`}
        </li>
      )}
    </ul>
  )
}

function measureOf(guide: LineGuide, view: View, format: Format, edition: Edition): string {
  const { trim, bleed, side } = view
  switch (guide) {
    case 'bleed':
      if (bleed === 0) return 'rognés, rien ne dépasse'
      return `${bleed}\u00a0mm autour du format fini${view.only ? ', sauf le long d’un pli' : ''}`
    case 'trim':
      return `${frenchNumber(trim.width)}\u00a0×\u00a0${withUnit(trim.height, 'mm')}`
    case 'safe': {
      const unsafe = textsOutsideSafeArea(view.panels)
      const said =
        unsafe.length === 0
          ? 'aucun texte n’en sort'
          : `${count(unsafe.length, 'texte en sort', 'textes en sortent')} (${unsafe
              .map((text) => `${placeName(text, edition)}, de ${withUnit(text.by, 'mm', 1)}`)
              .join('\u202f; ')})`
      return `${withUnit(SPACE.safe, 'mm')} à l’intérieur de la coupe et des plis, ${said}`
    }
    case 'folds': {
      const folds = foldPositions(format, side)
        .filter((x) => x >= trim.x && x <= trim.x + trim.width)
        .map((x) => frenchNumber(x - trim.x))
      return `à ${folds.join(' et ')}\u00a0mm du bord gauche`
    }
    case 'grid':
      return `${withUnit(BASELINE_MM, 'mm')} (${frenchNumber(BASELINE_PT)}\u00a0pt)`
  }
}

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
import { GuideSample } from '../stage/GuideSample.tsx'
import { GUIDE_STROKES } from '../stage/guide-strokes.ts'
import type { View } from '../stage/subject.ts'
import { textsOutsideSafeArea } from '../stage/texts-outside-safe-area.ts'
import {
  PHONE_WIDTH_PX,
  SCREEN_DISTANCE_MM,
  TWO_METRES_PERCENT,
  type Viewing,
} from '../viewing/viewings.ts'
import type { Vision } from '../vision/visions.ts'
import { GUIDE_CHOICES, VIEWING_CHOICES, VISION_NAMES } from './choices.ts'

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
  const { guides, inks, colourVision: vision, viewing } = settings
  const isUsual = vision === 'usual' && viewing === 'table'
  if (guides.length === 0 && inks !== 'sum' && isUsual) return <div className="table-legend" />
  return (
    <ul aria-label="Légende" className="table-legend">
      {LINE_GUIDES.filter((guide) => guides.includes(guide)).map((guide) => (
        <li key={guide}>
          <GuideSample guide={guide} />
          {GUIDE_CHOICES[guide].name} ({GUIDE_STROKES[guide].look})&nbsp;:{' '}
          {measureOf(guide, view, format, edition)}
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
      {vision !== 'usual' && <li>Vision&nbsp;: {visionWords(vision)}</li>}
      {viewing !== 'table' && (
        <li>
          {VIEWING_CHOICES[viewing].name}&nbsp;: {VIEWING_WORDS[viewing]}
        </li>
      )}
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

const VIEWING_WORDS: Readonly<Record<Exclude<Viewing, 'table'>, string>> = {
  'two-metres': `${frenchNumber(TWO_METRES_PERCENT)}\u00a0% de la taille réelle, pour un œil à ${SCREEN_DISTANCE_MM / 10}\u00a0cm de l’écran\u202f; étalonnez d’abord la taille réelle`,
  phone: `les pages du fichier pour l’écran, larges de ${PHONE_WIDTH_PX}\u00a0pixels`,
}

const visionWords = (vision: Exclude<Vision, 'usual'>) =>
  vision === 'grey'
    ? 'niveaux de gris, comme une photocopie'
    : `${VISION_NAMES[vision]}, simulée d’après Machado et coll. (2009), au degré le plus fort`

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

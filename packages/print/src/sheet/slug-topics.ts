import {
  type Format,
  formatDay,
  frenchNumber,
  isReprintRun,
  type Job,
  SIDES,
  type Side,
} from '@flyer-open-data/flyer'
import {
  capitalised,
  closedSizeText,
  FOLDS,
  occasionText,
  quantityText,
  senderText,
  sizeText,
  TO_BE_TOLD,
} from '../job-facts/job-words.ts'
import { type SlugTopic, warningTopic } from './slug-text.ts'

/** What a press prints on and by, as the slug tells it. */
interface SlugCondition {
  readonly identifier: string
  /** « papier couché ». */
  readonly paper: string
}

/** What the slug says of a side of the sheet, in French, block by block. */
export interface SlugTopics {
  /** Whether it may be printed, and which side it is. */
  readonly status: readonly SlugTopic[]
  /** Which leaflet it is, for which occasion and by whom. */
  readonly what: readonly SlugTopic[]
  /** How it is cut and folded, and printed on what and by which inks. */
  readonly how: readonly SlugTopic[]
}

/** What the slug says of a side. */
export function slugTopics(at: {
  readonly job: Omit<Job, 'id' | 'landingLink' | 'mentions' | 'isReprint'>
  readonly side: Side
  readonly condition: SlugCondition
}): SlugTopics {
  const { job, side, condition } = at
  const page = `page ${SIDES.indexOf(side) + 1} sur ${SIDES.length}`
  return {
    status: [
      warningTopic(job),
      [
        { field: 'side', text: `${sideText(side)}, ${page}` },
        { field: 'scale', text: 'Imprimer à 100\u00a0%' },
      ],
    ],
    what: [leafletTopic(job), runTopic(job), senderTopic(job)],
    how: [
      [
        ...sizeTopic(job),
        { field: 'run.bleed', text: `Fonds perdus ${frenchNumber(job.run.bleed)}\u00a0mm` },
      ],
      [...foldTopic(job), { field: `format.${side}`, text: widthsText(job.format, side) }],
      orderTopic(job, condition),
    ],
  }
}

/** « Recto (extérieur) »: what a printer calls the side, and what the format calls it. */
export const sideText = (side: Side): string =>
  side === 'outside' ? 'Recto (extérieur)' : 'Verso (intérieur)'

/** The leaflet's title and its edition, whose day is that of its words and not of the run. */
export const leafletTopic = ({ edition }: Pick<Job, 'edition'>): SlugTopic => [
  { field: 'edition.title', text: edition.title },
  {
    field: 'edition.id',
    text: `Édition ${edition.id.replace('edition-', '')}, contenu du ${formatDay(edition.updatedOn)}`,
  },
]

/** The run and what it is printed for, where and when; a member's reprint is for no occasion. */
export const runTopic = ({ run }: Pick<Job, 'run'>): SlugTopic =>
  isReprintRun(run)
    ? [{ field: 'run.event', text: run.event }]
    : [
        { field: 'run.id', text: `Tirage ${run.id}` },
        { field: 'run.event', text: `Occasion\u00a0: ${run.event}, ${occasionText({ run })}` },
      ]

/** Who prints it. */
export const senderTopic = (job: Pick<Job, 'owner' | 'partner'>): SlugTopic => [
  { field: 'sender.name', text: senderText(job) },
]

/** « Fini 100 × 210 mm, ouvert 297 × 210 mm ». */
export const sizeTopic = ({ format }: Pick<Job, 'format'>): SlugTopic => [
  {
    field: 'format.openSize',
    text: `Fini ${closedSizeText(format)}, ouvert ${sizeText(format.openSize)}`,
  },
]

const FOLD_ORDERS: Readonly<Record<Format['fold'], string>> = {
  roll: ', rabat d’abord',
  accordion: ', en zigzag',
  single: '',
}

/** « Pli roulé, rabat d’abord ». */
export const foldTopic = ({ format: { fold } }: Pick<Job, 'format'>): SlugTopic => [
  { field: 'format.fold', text: `${FOLDS[fold]}${FOLD_ORDERS[fold]}` },
]

/** How many copies, on what, in which inks. */
export const orderTopic = (
  { run: { quantity } }: Pick<Job, 'run'>,
  { paper, identifier }: SlugCondition,
): SlugTopic => [
  {
    field: 'run.quantity',
    text: quantity.kind === 'unknown' ? `Tirage ${TO_BE_TOLD}` : quantityText(quantity),
  },
  { field: 'run.paper', text: `${capitalised(paper)}, grammage ${TO_BE_TOLD}` },
  { field: 'inks', text: 'Encres cyan, magenta, jaune, noir' },
  { field: 'run.outputProfile', text: `Profil ${identifier}` },
]

/** « Volets 97 | 100 | 100 mm », as whoever looks at the side has them before them. */
function widthsText(format: Format, side: Side): string {
  const widths = format[side].map(({ width }) => frenchNumber(width))
  return `Volets\u00a0${widths.join('\u00a0|\u00a0')}\u00a0mm`
}

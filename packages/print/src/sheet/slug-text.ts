import { formatDay, frenchNumber, type Job, SIDES, type Side } from '@flyer-open-data/flyer'

const SIDE_NAMES: Readonly<Record<Side, string>> = { outside: 'extérieur', inside: 'intérieur' }

/** What stands between two things that the slug says: a line may end after it. */
export const SLUG_SEPARATOR = '\u00a0· '

/** What a sheet of an example says, for nobody to print it in earnest. */
const EXAMPLE_WARNING = 'Exemple fictif, ne pas tirer'

/** The parts of a text in a margin that warn whoever holds the sheet; none but for an example. */
export const warningsOf = ({ partner }: Pick<Job, 'partner'>): readonly string[] =>
  partner?.isExample ? [EXAMPLE_WARNING] : []

/**
 * What the slug says of a page, in French, for whoever holds the printed sheet.
 * @param colours what the colours of the file are, in French
 */
export function slugText(at: {
  job: Pick<Job, 'edition' | 'run' | 'format' | 'partner'>
  side: Side
  colours: string
}): string {
  const { job, side, colours } = at
  const { edition, run, format, partner } = job
  return [
    edition.title,
    `Édition ${edition.id.replace('edition-', '')}`,
    `Tirage ${run.id}`,
    ...(partner ? [partner.name] : []),
    ...warningsOf(job),
    `Page ${SIDES.indexOf(side) + 1} sur ${SIDES.length}, ${SIDE_NAMES[side]}`,
    `Volets\u00a0${format[side].map((panel) => frenchNumber(panel.width)).join('\u00a0|\u00a0')}\u00a0mm`,
    colours,
    `Mise à jour du ${formatDay(edition.updatedOn)}`,
    'Imprimer à 100\u00a0%',
  ].join(SLUG_SEPARATOR)
}

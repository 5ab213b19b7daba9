import { closedSize, type Format, frenchNumber, SIDES } from '@flyer-open-data/flyer'
import { type FontBook, heading, PAPER_COLOURS, PAPER_STYLES } from '@flyer-open-data/ui'
import { dashed, LINE, line, outline } from '../../document/straight-lines.ts'
import { foldDirectionText, foldOrderText, foldText } from '../../job-facts/fold-words.ts'
import { sizeText } from '../../job-facts/job-words.ts'
import { drawnLines, type PlanPage, planTypesetter } from '../plan/plan-page.ts'
import { laySidePlan, PLAN_HEIGHT, SAFE_MM } from './lay-side-plan.ts'

/** What it is. */
export const TEMPLATE_TITLE = 'Gabarit de pliage'

/** A4 portrait, in mm: an office printer has it. */
const PAGE = { width: 210, height: 297 } as const
const MARGIN = 14
/** Where the first drawing begins, and how much stands under the second, in mm. */
const [TOP, FOOT] = [50, 17.5]

/** The scales of drawings that are common on plans: so many mm of the leaflet are one of the drawing. */
const SCALES = [1, 2, 2.5, 3, 4, 5, 8, 10] as const

/** The largest scale at which both sides have room under each other; lengths in mm. */
export function scaleFor({ openSize: { width, height } }: Format, bleed: number): number {
  const room = {
    width: PAGE.width - 2 * MARGIN - PLAN_HEIGHT.beside,
    height: (PAGE.height - TOP - FOOT) / 2 - PLAN_HEIGHT.around,
  }
  const fits = (scale: number) =>
    (width + 2 * bleed) / scale <= room.width && (height + 2 * bleed) / scale <= room.height
  return SCALES.find(fits) ?? Math.ceil(Math.max(width / room.width, height / room.height))
}

/** Sizes, folds and their order, safe area and bleed of a format, from its data. */
export function layTemplate(fonts: FontBook, format: Format, bleed: number): PlanPage {
  const set = planTypesetter(fonts, 'gabarit')
  const scale = scaleFor(format, bleed)
  const small = PAPER_STYLES.paperSmall
  const text = (
    field: string,
    words: string,
    firstBaseline: number,
    style = PAPER_STYLES.paperText,
  ) =>
    set(field, {
      text: words,
      style,
      x: MARGIN,
      firstBaseline,
      measure: PAGE.width - 2 * MARGIN,
      maxLines: 3,
    })
  const title = set('title', {
    ...{ text: TEMPLATE_TITLE, style: PAPER_STYLES.paperTitle, x: MARGIN, firstBaseline: 21 },
    ink: PAPER_COLOURS.title,
  })
  const sides = SIDES.map((side, i) =>
    laySidePlan({
      ...{ set, format, side, bleed, scale },
      page: PAGE,
      x: (PAGE.width - (format.openSize.width + 2 * bleed) / scale) / 2,
      y: TOP + (i * (PAGE.height - TOP - FOOT)) / 2,
    }),
  )
  return {
    name: 'fold-template',
    ...PAGE,
    items: [
      heading(title.text, PAPER_COLOURS.title, 1),
      text('format', format.name, 28.5, PAPER_STYLES.paperSubject),
      text(
        'sizes',
        `Ouvert ${sizeText(format.openSize)}\u00a0· fini ${sizeText(closedSize(format))}\u00a0· fonds perdus ${frenchNumber(bleed)}\u00a0mm\u00a0· zone de sécurité ${frenchNumber(SAFE_MM)}\u00a0mm`,
        34.5,
      ),
      text(
        'fold',
        `${foldText(format)}. ${foldDirectionText(format)}. ${foldOrderText(format)}.`,
        39.5,
      ),
      text('scale', scaleText(scale), 45, PAPER_STYLES.paperLabel),
      ...sides.flat(),
      ...legend(set, small),
    ],
  }
}

const scaleText = (scale: number) =>
  scale === 1
    ? 'Dessin en vraie grandeur, à imprimer à 100\u00a0%.'
    : `Dessin à l’échelle 1:${frenchNumber(scale)}\u00a0: 1\u00a0cm du dessin vaut ${frenchNumber(scale)}\u00a0cm du dépliant. Les cotes sont celles du dépliant.`

/** What each kind of line is. */
function legend(
  set: ReturnType<typeof planTypesetter>,
  style: (typeof PAPER_STYLES)['paperSmall'],
): PlanPage['items'] {
  const y = PAGE.height - 11
  const column = (PAGE.width - 2 * MARGIN) / 4
  const kinds = [
    {
      name: 'Coupe',
      draw: (x: number) => [line([x, y], [x + 9, y], PAPER_COLOURS.measure, LINE.strong)],
    },
    { name: 'Pli', draw: (x: number) => dashed([x, y], [x + 9, y], PAPER_COLOURS.measure) },
    {
      name: 'Fonds perdus',
      draw: (x: number) => [line([x, y], [x + 9, y], PAPER_COLOURS.warning)],
    },
    {
      name: 'Zone de sécurité',
      draw: (x: number) =>
        outline({ x, y: y - 1.6, width: 9, height: 3.2 }, PAPER_COLOURS.rule, LINE.thin),
    },
  ]
  return [
    drawnLines(
      'legend',
      PAGE,
      kinds.flatMap(({ draw }, i) => draw(MARGIN + i * column)),
    ),
    ...kinds.map(({ name }, i) =>
      set(`legend.${i}`, {
        ...{ text: name, style },
        x: MARGIN + i * column + 11,
        firstBaseline: y + 1,
      }),
    ),
  ]
}

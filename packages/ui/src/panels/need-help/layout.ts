import { mailUrl, websiteUrl } from '@flyer-open-data/flyer'
import { openingPattern } from '../../artwork/opening-pattern.ts'
import { layoutPanelTitle } from '../../components/PanelTitle/layout.ts'
import { layoutPartnerSlot } from '../../components/PartnerSlot/layout.ts'
import { layoutQrCode } from '../../components/QrCode/layout.ts'
import type { Frame } from '../../frame/frame.ts'
import type { Rectangle } from '../../frame/geometry.ts'
import { decoration, link, paragraph, textsIn } from '../../frame/items.ts'
import { gridLine } from '../../tokens/space.ts'
import { BASELINE_MM, TEXT_STYLES } from '../../tokens/type.ts'
import { lastBaseline, type PlacedText } from '../../typesetting/placed-text.ts'
import { columnOf, type PanelRequest, TEXT_LINE, TITLE_LINE } from '../panel-frame.ts'
import { PATTERN_SEED } from '../pattern-seed.ts'
import { layoutSmallPrint } from './small-print.ts'
import { layoutSortingMark } from './sorting-mark.ts'

/** Steps of the grid from a text to the next: judged by eye. The address of the code belongs to the code. */
const STEPS = { offerToEmail: 2.5, emailToWebsite: 1.25, websiteToCode: 3, codeToPartner: 2 }

/**
 * Room beside the code, in mm down from its top, for what a printing must still carry: the sorting
 * mark, official logos (open points).
 */
const MENTIONS_MM = 22

/** Beside a partner’s logo, the sorting mark is at most so high, in mm, and so far from it. */
const SORTING = { height: 14, gap: 4 }

/** Steps from the last line that the code touches to where small print may begin: its plate ends lower. */
const UNDER_CODE_STEPS = 0.25

/** Room for the line that tells the edition, in mm: figures of a hash differ in width, the pattern must not. */
const IMPRINT_MM = 48

/** How far the pattern keeps away from the code, in mm: beside it, judged by eye, and under it. */
const CLEAR_OF_CODE = { beside: 5, under: 7 }

/**
 * Lays out the back cover: the offer, whom to write to, the code that leads on, who reprints it, and in
 * small which edition it is and what its print run must say.
 */
export function layoutNeedHelp(request: PanelRequest<'need-help'>): Frame {
  const { setText, ground, content, frame, sheetWidth, partner, landingLink } = request
  const { imprint, mentions } = request
  const column = columnOf(frame)
  const at = { x: column.x, measure: column.width }
  const title = layoutPanelTitle(request, {
    title: content.title,
    column: { ...column, firstBaseline: gridLine(TITLE_LINE) },
  })
  const offer = setText({
    ...at,
    field: 'offer',
    text: content.offer,
    style: TEXT_STYLES.lead,
    firstBaseline: gridLine(TEXT_LINE),
    maxLines: 5,
  })
  const setAddress = (field: 'email' | 'website', firstBaseline: number) =>
    setText({
      ...at,
      field,
      text: content[field],
      role: 'address',
      style: TEXT_STYLES[field === 'email' ? 'address' : 'website'],
      firstBaseline,
      maxLines: 1,
    })
  const emailLine = lastBaseline(offer) + STEPS.offerToEmail * BASELINE_MM
  const websiteLine = emailLine + STEPS.emailToWebsite * BASELINE_MM
  const email = setAddress('email', emailLine)
  const website = setAddress('website', websiteLine)
  const qrCode = layoutQrCode(request, {
    url: landingLink.url,
    column: { ...column, firstBaseline: websiteLine + STEPS.websiteToCode * BASELINE_MM },
  })
  const { plate } = qrCode
  const besideCode = plate.x + plate.width + CLEAR_OF_CODE.beside
  const beside = { ...plate, x: besideCode, width: column.x + column.width - besideCode }
  const sorting =
    mentions.sorting &&
    layoutSortingMark(request, {
      sorting: mentions.sorting,
      ...(partner
        ? { room: foot(beside, SORTING.height), against: 'bottom' }
        : { room: { ...beside, height: MENTIONS_MM }, against: 'top' }),
    })
  const forSorting = sorting ? sorting.slot.height + SORTING.gap : 0
  const slot =
    partner &&
    layoutPartnerSlot(request, {
      partner,
      column: { ...column, firstBaseline: qrCode.lastLine + STEPS.codeToPartner * BASELINE_MM },
      logoBox: { ...beside, height: beside.height - forSorting },
    })
  const smallPrint = layoutSmallPrint(request, {
    ...{ imprint, mentions, column, height: frame.height },
    under: slot
      ? Math.max(...textsIn(slot).map(lastBaseline))
      : qrCode.lastLine + UNDER_CODE_STEPS * BASELINE_MM,
  })
  const clearOver = (width: number, height: number) => ({ x: 0, y: 0, width, height })
  const pattern = openingPattern({
    ground,
    frame,
    sheetWidth,
    seed: PATTERN_SEED['need-help'],
    keepClear: [
      clearOver(frame.width, plate.y + MENTIONS_MM),
      // Beside the code the pattern climbs; under it a line stays free for the imprint.
      clearOver(besideCode, plate.y + plate.height + CLEAR_OF_CODE.under),
      // Whoever reprints the leaflet has the place beside the code for its logo, what its lines take,
      // and a step under the last one.
      ...(slot ? [clearOver(frame.width, plate.y + plate.height + BASELINE_MM)] : []),
      ...(slot ? textsIn(slot) : []).map((text) =>
        clearOver(rightOf(text) + CLEAR_OF_CODE.beside, lastBaseline(text) + BASELINE_MM),
      ),
      // Only beside its own lines: marks stand over their ends.
      ...smallPrint.map(({ text }) => ({
        x: 0,
        y: text.firstBaseline - 1.5 * BASELINE_MM,
        width: Math.max(rightOf(text), column.x + IMPRINT_MM) + CLEAR_OF_CODE.beside,
        height: lastBaseline(text) - text.firstBaseline + 2.25 * BASELINE_MM,
      })),
    ],
  })
  return {
    grounds: [],
    items: [
      decoration('pattern', pattern),
      ...title.items,
      paragraph(offer, ground.body),
      link(email, ground.body, mailUrl(content.email)),
      link(website, ground.body, websiteUrl(content.website)),
      ...qrCode.items,
      ...(slot?.items ?? []),
      ...smallPrint,
      ...(sorting?.items ?? []),
    ],
  }
}

/** The lowest part of a rectangle. */
const foot = (box: Rectangle, height: number): Rectangle => ({
  ...box,
  y: box.y + box.height - height,
  height,
})

/** Where the widest line of a text ends, in mm. */
const rightOf = ({ x, lines }: PlacedText) => x + Math.max(...lines.map(({ width }) => width))

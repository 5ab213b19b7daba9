import { mailUrl, websiteUrl } from '@flyer-open-data/flyer'
import { openingPattern } from '../../artwork/opening-pattern.ts'
import { layoutPanelTitle } from '../../components/PanelTitle/layout.ts'
import { layoutPartnerSlot } from '../../components/PartnerSlot/layout.ts'
import { layoutQrCode } from '../../components/QrCode/layout.ts'
import type { Frame } from '../../frame/frame.ts'
import { decoration, link, paragraph, textsIn } from '../../frame/items.ts'
import { gridLine } from '../../tokens/space.ts'
import { BASELINE_MM, TEXT_STYLES } from '../../tokens/type.ts'
import { lastBaseline, type PlacedText } from '../../typesetting/placed-text.ts'
import { columnOf, type PanelRequest, TEXT_LINE, TITLE_LINE } from '../panel-frame.ts'
import { PATTERN_SEED } from '../pattern-seed.ts'

/** Steps of the grid from a text to the next: judged by eye. The address of the code belongs to the code. */
const STEPS = { offerToEmail: 2.5, emailToWebsite: 1.25, websiteToCode: 3, codeToPartner: 2 }

/**
 * Room beside the code, in mm down from its top, for what a printing must still carry: the printer's
 * name, the sorting mark, official logos (open points).
 */
const MENTIONS_MM = 22

/** How far the pattern keeps away from the code, in mm: beside it, judged by eye, and under it. */
const CLEAR_OF_CODE = { beside: 5, under: 7 }

/** Lays out the back cover: the offer, whom to write to, and the code that leads on. */
export function layoutNeedHelp(request: PanelRequest<'need-help'>): Frame {
  const { setText, ground, content, frame, sheetWidth, partner, landingLink } = request
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
  const slot =
    partner &&
    layoutPartnerSlot(request, {
      partner,
      column: { ...column, firstBaseline: qrCode.lastLine + STEPS.codeToPartner * BASELINE_MM },
      logoBox: { ...plate, x: besideCode, width: column.x + column.width - besideCode },
    })
  const clearOver = (width: number, height: number) => ({ x: 0, y: 0, width, height })
  const pattern = openingPattern({
    ground,
    frame,
    sheetWidth,
    seed: PATTERN_SEED['need-help'],
    keepClear: [
      clearOver(frame.width, plate.y + MENTIONS_MM),
      // Beside the code the pattern climbs; under it a line stays free for the printer's name.
      clearOver(besideCode, plate.y + plate.height + CLEAR_OF_CODE.under),
      // Whoever reprints the leaflet has the place beside the code for its logo, what its lines take,
      // and a step under the last one.
      ...(slot ? [clearOver(frame.width, plate.y + plate.height + BASELINE_MM)] : []),
      ...(slot ? textsIn(slot) : []).map((text) =>
        clearOver(rightOf(text) + CLEAR_OF_CODE.beside, lastBaseline(text) + BASELINE_MM),
      ),
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
    ],
  }
}

/** Where the widest line of a text ends, in mm. */
const rightOf = ({ x, lines }: PlacedText) => x + Math.max(...lines.map(({ width }) => width))

import { mailUrl, websiteUrl } from '@flyer-open-data/flyer'
import { openingPattern } from '../../artwork/opening-pattern.ts'
import { layoutPanelTitle } from '../../components/PanelTitle/layout.ts'
import { layoutPartnerSlot } from '../../components/PartnerSlot/layout.ts'
import { layoutQrCode } from '../../components/QrCode/layout.ts'
import type { Frame } from '../../frame/frame.ts'
import { decoration, link, paragraph } from '../../frame/items.ts'
import { gridLine } from '../../tokens/space.ts'
import { BASELINE_MM, TEXT_STYLES } from '../../tokens/type.ts'
import { columnOf, type PanelRequest, TEXT_LINE, TITLE_LINE } from '../panel-frame.ts'
import { PATTERN_SEED } from '../pattern-seed.ts'

/** The addresses begin 2.5 steps under the last line of an offer of five: judged by eye. */
const EMAIL_LINE = TEXT_LINE + 4 + 2.5
/** A leading of addresses further. */
const WEBSITE_LINE = EMAIL_LINE + 1.5
/** Two leadings further: the address of the code belongs to the code. */
const CODE_ADDRESS_LINE = WEBSITE_LINE + 3

/** The first whole line under the code. */
const PARTNER_LINE = 31

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
  const setAddress = (field: 'email' | 'website', line: number) =>
    setText({
      ...at,
      field,
      text: content[field],
      role: 'address',
      style: TEXT_STYLES.address,
      firstBaseline: gridLine(line),
      maxLines: 1,
    })
  const email = setAddress('email', EMAIL_LINE)
  const website = setAddress('website', WEBSITE_LINE)
  const qrCode = layoutQrCode(request, {
    url: landingLink.url,
    column: { ...column, firstBaseline: gridLine(CODE_ADDRESS_LINE) },
  })
  const { plate } = qrCode
  const besideCode = plate.x + plate.width + CLEAR_OF_CODE.beside
  const slot =
    partner &&
    layoutPartnerSlot(request, {
      partner,
      column: { ...column, firstBaseline: gridLine(PARTNER_LINE) },
      logoBox: { ...plate, x: besideCode, width: column.x + column.width - besideCode },
    })
  const clearOver = (width: number, height: number) => ({ x: 0, y: 0, width, height })
  const pattern = openingPattern({
    ground,
    frame,
    sheetWidth,
    seed: PATTERN_SEED['need-help'],
    keepClear: [
      clearOver(frame.width, plate.y),
      // Beside the code the pattern climbs; under it a line stays free for the printer's name.
      clearOver(besideCode, plate.y + plate.height + CLEAR_OF_CODE.under),
      // Whoever reprints the leaflet has the whole width, down to its last line and a step more.
      ...(slot ? [clearOver(frame.width, slot.lastBaseline + BASELINE_MM)] : []),
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

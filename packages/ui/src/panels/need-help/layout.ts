import { mailUrl, websiteUrl } from '@flyer-open-data/flyer'
import { type Artwork, OUTSIDE_MANNER, openingPattern } from '../../artwork/opening-pattern.ts'
import { layoutPartnerSlot, type PartnerSlotLayout } from '../../components/PartnerSlot/layout.ts'
import { layoutQrCode, type QrCodeLayout } from '../../components/QrCode/layout.ts'
import { gridLine } from '../../tokens/space.ts'
import { BASELINE_MM } from '../../tokens/type.ts'
import { lastBaseline, type PlacedText } from '../../typesetting/compose-text.ts'
import { columnOf, type PanelRequest, TEXT_LINE, TITLE_LINE } from '../panel-frame.ts'
import { PATTERN_SEED } from '../pattern-seed.ts'

/** The back cover, placed. */
export interface NeedHelpLayout {
  readonly title: PlacedText
  readonly offer: PlacedText
  readonly email: PlacedText
  readonly website: PlacedText
  /** Where the two printed addresses lead, in ASCII. */
  readonly mailUrl: string
  readonly websiteUrl: string
  readonly qrCode: QrCodeLayout
  /** Whoever reprints the leaflet; nobody where its owner does. */
  readonly partner: PartnerSlotLayout | undefined
  readonly pattern: Artwork
}

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
export function layoutNeedHelp(request: PanelRequest<'need-help'>): NeedHelpLayout {
  const { setText, content, frame, sheetWidth, partner, landingLink } = request
  const { x, width } = columnOf(frame)
  const at = { x, measure: width }
  const qrCode = layoutQrCode(setText, landingLink.url, {
    x,
    firstBaseline: gridLine(CODE_ADDRESS_LINE),
    width,
  })
  const { frame: code } = qrCode.code
  const besideCode = code.x + code.width + CLEAR_OF_CODE.beside
  const slot =
    partner &&
    layoutPartnerSlot(setText, partner, {
      texts: { x, width, firstBaseline: gridLine(PARTNER_LINE) },
      logo: { ...code, x: besideCode, width: x + width - besideCode },
    })
  return {
    title: setText({
      ...at,
      field: 'title',
      text: content.title,
      role: 'title',
      style: 'panelTitle',
      firstBaseline: gridLine(TITLE_LINE),
      maxLines: 2,
    }),
    offer: setText({
      ...at,
      field: 'offer',
      text: content.offer,
      style: 'lead',
      firstBaseline: gridLine(TEXT_LINE),
      maxLines: 5,
    }),
    email: setText({
      ...at,
      field: 'email',
      text: content.email,
      role: 'address',
      style: 'address',
      firstBaseline: gridLine(EMAIL_LINE),
      maxLines: 1,
    }),
    website: setText({
      ...at,
      field: 'website',
      text: content.website,
      role: 'address',
      style: 'address',
      firstBaseline: gridLine(WEBSITE_LINE),
      maxLines: 1,
    }),
    mailUrl: mailUrl(content.email),
    websiteUrl: websiteUrl(content.website),
    qrCode,
    partner: slot,
    pattern: openingPattern({
      manner: OUTSIDE_MANNER,
      frame,
      sheetWidth,
      seed: PATTERN_SEED['need-help'],
      keepClear: [
        { x: 0, y: 0, width: frame.width, height: code.y },
        // Beside the code the pattern climbs; under it a line stays free for the printer's name.
        {
          x: 0,
          y: 0,
          width: besideCode,
          height: code.y + code.height + CLEAR_OF_CODE.under,
        },
        // Whoever reprints the leaflet has the whole width, down to its last line and a step more.
        ...(slot
          ? [{ x: 0, y: 0, width: frame.width, height: lastBaseline(slot.website) + BASELINE_MM }]
          : []),
      ],
    }),
  }
}

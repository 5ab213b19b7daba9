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

/** Lays out the back cover: the offer, whom to write to, and the code that leads on. */
export function layoutNeedHelp(request: PanelRequest<'need-help'>): NeedHelpLayout {
  const { setText, content, frame, sheetWidth, partner, landingLink } = request
  const { x, width } = columnOf(frame)
  const at = { x, measure: width }
  const qrCode = layoutQrCode(setText, landingLink.url, { x, firstBaseline: gridLine(20), width })
  const { frame: code } = qrCode.code
  const besideCode = code.x + code.width + 5
  const slot =
    partner &&
    layoutPartnerSlot(setText, partner, {
      texts: { x, width, firstBaseline: gridLine(31) },
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
      firstBaseline: gridLine(15.5),
      maxLines: 1,
    }),
    website: setText({
      ...at,
      field: 'website',
      text: content.website,
      role: 'address',
      style: 'address',
      firstBaseline: gridLine(17),
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
        { x: 0, y: 0, width: besideCode, height: code.y + code.height + 7 },
        // Whoever reprints the leaflet has the whole width, down to its last line and a step more.
        ...(slot
          ? [{ x: 0, y: 0, width: frame.width, height: lastBaseline(slot.website) + BASELINE_MM }]
          : []),
      ],
    }),
  }
}

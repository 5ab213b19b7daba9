import { mailUrl, type Sender, type TextRole, websiteUrl } from '@flyer-open-data/flyer'
import { fitLogo } from '../../artwork/logo.ts'
import type { Artwork } from '../../artwork/opening-pattern.ts'
import type { Rectangle } from '../../surface/surface.ts'
import { BASELINE_MM, type TextStyleName } from '../../tokens/type.ts'
import { lastBaseline, type PlacedText } from '../../typesetting/compose-text.ts'
import type { SetText } from '../../typesetting/typesetter.ts'

/** Whoever reprints the leaflet, placed. */
export interface PartnerSlotLayout {
  readonly logo: { readonly name: string; readonly artwork: Artwork } | undefined
  readonly mention: PlacedText | undefined
  readonly name: PlacedText
  readonly service: PlacedText | undefined
  readonly telephone: PlacedText | undefined
  readonly email: PlacedText
  readonly website: PlacedText
  /** Where the two printed addresses lead, in ASCII. */
  readonly mailUrl: string
  readonly websiteUrl: string
}

/** How a text of the slot is set; `steps` of the baseline grid follow it. */
interface Manner {
  readonly style?: TextStyleName
  readonly role?: TextRole
  readonly maxLines?: number
  readonly steps?: number
}

/** Steps of the baseline grid from the mention to the name: a title’s leading. */
const NAME_STEPS = 1.5

/**
 * Places whoever reprints the leaflet: its logo in a box of its own, and under each other what it
 * is, its name, its service, and how to reach it. What is not given takes no room.
 *
 * @param slots left edge, first baseline and width of the texts, and the box of the logo with its
 * clear space, in mm
 */
export function layoutPartnerSlot(
  setText: SetText,
  partner: Sender,
  slots: {
    readonly texts: { readonly x: number; readonly firstBaseline: number; readonly width: number }
    readonly logo: Rectangle
  },
): PartnerSlotLayout {
  const { logo, mention, name, service, contact } = partner
  const { x, firstBaseline, width } = slots.texts
  let next = firstBaseline
  /** Sets a text at the next baseline; the one after it stands some steps under its last line. */
  const set = (
    field: string,
    text: string,
    { style = 'reason', role = 'body', maxLines = 1, steps = 1 }: Manner = {},
  ) => {
    const placed = setText({
      field: `partner.${field}`,
      text,
      role,
      style,
      x,
      firstBaseline: next,
      measure: width,
      maxLines,
    })
    const end = lastBaseline(placed) - firstBaseline + steps * BASELINE_MM
    next = firstBaseline + (style === 'label' ? end : onStep(end))
    return placed
  }
  const setIfGiven = (field: string, text: string | undefined, manner?: Manner) =>
    text === undefined ? undefined : set(field, text, manner)
  const fitted = logo && fitLogo(logo, slots.logo)
  setText.report(
    (fitted?.findings ?? []).map((finding) => ({ ...finding, place: { field: 'partner.logo' } })),
  )
  return {
    logo: logo && fitted && { name: logo.name, artwork: fitted.artwork },
    mention: setIfGiven('mention', mention, { style: 'label', steps: NAME_STEPS }),
    name: set('name', name, { style: 'speaker', role: 'name', maxLines: 2 }),
    service: setIfGiven('service', service, { maxLines: 2 }),
    telephone: setIfGiven('contact.telephone', contact.telephone),
    email: set('contact.email', contact.email, { role: 'address' }),
    website: set('contact.website', contact.website, { role: 'address' }),
    mailUrl: mailUrl(contact.email),
    websiteUrl: websiteUrl(contact.website),
  }
}

/** The next whole step of the baseline grid, in mm: names step by one and a quarter. */
function onStep(distance: number): number {
  return Math.ceil(distance / BASELINE_MM - 1e-6) * BASELINE_MM
}

import {
  mailUrl,
  type Sender,
  type TextRole,
  telephoneUrl,
  websiteUrl,
} from '@flyer-open-data/flyer'
import { fitLogo } from '../../artwork/logo.ts'
import type { Part } from '../../frame/frame.ts'
import type { Rectangle } from '../../frame/geometry.ts'
import { link, paragraph } from '../../frame/items.ts'
import { BASELINE_MM, TEXT_STYLES, type TextStyle } from '../../tokens/type.ts'
import type { TextManner } from '../../typesetting/compose-text.ts'
import { lastBaseline } from '../../typesetting/placed-text.ts'
import type { Column, Setting } from '../../typesetting/setting.ts'

/** Whoever reprints the leaflet, and where its texts and its logo, with its clear space, stand. */
export interface PartnerSlotProps {
  readonly partner: Sender
  readonly column: Column
  readonly logoBox: Rectangle
}

/** How a text of the slot is set; `steps` of the baseline grid follow it. */
interface Manner {
  readonly style?: TextStyle
  readonly role?: TextRole
  readonly maxLines?: number
  readonly steps?: number
  /** Smaller manners, tried in turn where it does not fit; they begin on the same baseline. */
  readonly smaller?: readonly SmallerManner[]
}

type SmallerManner = Omit<TextManner, 'firstBaseline'>

/** How a long address is set: an e-mail address stays on one line. */
const SMALLER_ADDRESS = [
  { style: TEXT_STYLES.label, maxLines: 1 },
  { style: TEXT_STYLES.label, maxLines: 2 },
] as const

/** Steps of the baseline grid from the mention to the name, and under it: a title’s leading. */
const NAME_STEPS = 1.5

/**
 * Places whoever reprints the leaflet: its logo in a box of its own, and under each other what it
 * is, its name, its service, and how to reach it. What is not given takes no room.
 */
export function layoutPartnerSlot(
  { setText, ground }: Setting,
  { partner, column, logoBox }: PartnerSlotProps,
): Part {
  const { logo, mention, name, service, contact } = partner
  const { x, firstBaseline, width } = column
  let next = firstBaseline
  /** Sets a text at the next baseline; the one after it stands some steps under its last line. */
  const set = (
    field: string,
    text: string,
    {
      style = TEXT_STYLES.website,
      role = 'body',
      maxLines = 1,
      steps = 1,
      smaller = [],
    }: Manner = {},
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
      otherwise: smaller.map((manner) => ({ ...manner, firstBaseline: next })),
    })
    const end = lastBaseline(placed) - firstBaseline + steps * BASELINE_MM
    next = firstBaseline + (style === TEXT_STYLES.label ? end : onStep(end))
    return placed
  }
  const { body, label } = ground
  const told = (field: string, text: string | undefined, ink = body, manner?: Manner) =>
    text === undefined ? [] : [paragraph(set(field, text, manner), ink)]
  const reached = (field: string, text: string, href: string, manner: Manner) =>
    link(set(field, text, { role: 'address', ...manner }), body, href)
  const fitted = logo && fitLogo(logo, { ...logoBox, plate: 'as-box' }, ground)
  setText.report(
    (fitted?.findings ?? []).map((finding) => ({ ...finding, place: { field: 'partner.logo' } })),
  )
  const items = [
    ...told('mention', mention, label, { style: TEXT_STYLES.label, steps: NAME_STEPS }),
    ...(fitted?.items ?? []),
    ...told('name', name, body, {
      style: TEXT_STYLES.speaker,
      role: 'name',
      maxLines: 2,
      steps: NAME_STEPS,
    }),
    ...told('service', service, body, { maxLines: 2 }),
    ...(contact.telephone === undefined
      ? []
      : [reached('contact.telephone', contact.telephone, telephoneUrl(contact.telephone), {})]),
    reached('contact.email', contact.email, mailUrl(contact.email), {
      style: TEXT_STYLES.detail,
      smaller: SMALLER_ADDRESS.slice(0, 1),
    }),
    reached('contact.website', contact.website, websiteUrl(contact.website), {
      smaller: SMALLER_ADDRESS,
    }),
  ]
  return { items }
}

/** The next whole step of the baseline grid, in mm: names step by one and a quarter. */
function onStep(distance: number): number {
  return Math.ceil(distance / BASELINE_MM - 1e-6) * BASELINE_MM
}

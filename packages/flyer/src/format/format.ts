import { z } from 'zod'
import { PANEL_IDS } from '../content/sections/sections.ts'
import { mm } from './units.ts'

/** How far two lengths may differ and still be the same length, in mm. */
export const LENGTH_TOLERANCE_MM = 0.01

const length = (what: string) =>
  z
    .number()
    .positive()
    .max(2000)
    .transform(mm)
    .meta({ description: `${what}, in mm` })

/** The two faces of the sheet: the outside is page 1 of every press file, the inside page 2. */
export const SIDES = ['outside', 'inside'] as const

/** A face of the sheet. */
export type Side = (typeof SIDES)[number]

const panelPlace = z.strictObject({
  role: z
    .enum(['flap', 'back-cover', 'cover', 'inside-left', 'inside-centre', 'inside-right'])
    .meta({ description: 'What the panel is in the folded object' }),
  width: length('Width of the panel'),
  content: z
    .enum(PANEL_IDS)
    .nullable()
    .meta({ description: 'Which panel of the edition stands here; null for a blank one' }),
})

/** A panel's place on one side of the sheet: role, width in mm, content. */
export type PanelPlace = z.output<typeof panelPlace>

const sum = (places: readonly { width: number }[]) => places.reduce((t, p) => t + p.width, 0)
const same = (a: number, b: number) => Math.abs(a - b) <= LENGTH_TOLERANCE_MM

/**
 * The sheet and how it folds. Every position of a panel, a fold or a mark is computed from this.
 * The panels of each side stand in the order in which a reader of that side sees them, left to
 * right; the inside is the outside seen through the paper, so its widths run the other way.
 */
export const formatSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .meta({ description: 'Stable name, kebab-case' }),
    name: z.string().min(1).meta({ description: 'Name in French, for people' }),
    fold: z.enum(['roll', 'accordion', 'single']).meta({
      description:
        'roll: each fold closes over the last (pli roulé); accordion: folds alternate; single: one fold',
    }),
    openSize: z.strictObject({
      width: length('Width of the open sheet'),
      height: length('Height of the open sheet'),
    }),
    outside: z.array(panelPlace).min(2),
    inside: z.array(panelPlace).min(2),
    leavesOut: z
      .array(z.enum(PANEL_IDS))
      .optional()
      .meta({ description: 'Panels of an edition that have no place here, on purpose' }),
  })
  .superRefine((format, context) => {
    const refuse = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message })
    for (const side of SIDES) {
      const total = sum(format[side])
      if (!same(total, format.openSize.width)) {
        refuse(
          [side],
          `its panels add up to ${total} mm, the sheet is ${format.openSize.width} mm wide`,
        )
      }
    }
    if (format.inside.length !== format.outside.length) {
      refuse(['inside'], 'both sides of a sheet have the same number of panels')
      return
    }
    const mirrored = format.outside.toReversed()
    for (const [i, place] of format.inside.entries()) {
      const behind = mirrored[i]
      if (behind && !same(place.width, behind.width)) {
        refuse(
          ['inside', i, 'width'],
          `${place.width} mm, but the panel behind it on the outside is ${behind.width} mm wide`,
        )
      }
    }
    if (format.fold === 'single' && format.outside.length !== 2) {
      refuse(['fold'], 'a single fold makes exactly two panels a side')
    }
    if (format.fold === 'roll') {
      const [tucked, ...others] = format.outside
      for (const [i, other] of others.entries()) {
        if (tucked && other.width - tucked.width < 1 - LENGTH_TOLERANCE_MM) {
          refuse(
            ['outside', 0, 'width'],
            `the panel that is tucked in must be at least 1 mm narrower than panel ${i + 2}, or the sheet buckles when it is closed`,
          )
        }
      }
    }
    const places = SIDES.flatMap((side) =>
      format[side].map(({ content }, i) => ({ content, side, i })),
    )
    for (const id of PANEL_IDS) {
      const [, ...again] = places.filter(({ content }) => content === id)
      for (const { side, i } of again) {
        refuse([side, i, 'content'], `panel ${id} already stands in another place`)
      }
      if (format.leavesOut?.includes(id) && places.some(({ content }) => content === id)) {
        refuse(['leavesOut'], `panel ${id} has a place`)
      }
    }
  })

/** A parsed format. */
export type Format = z.output<typeof formatSchema>

/** A format as written in data. */
export type FormatInput = z.input<typeof formatSchema>

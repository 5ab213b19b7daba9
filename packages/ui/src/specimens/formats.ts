import { type Format, formatSchema, parse } from '@flyer-open-data/flyer'

/**
 * An A4 sheet that folds in a Z: three panels of one width, none tucked in. Two sections have changed
 * sides: the phases stand inside, and what to know opens the outside.
 */
export const a4Accordion: Format = parse(
  formatSchema,
  {
    id: 'a4-accordion',
    name: 'Dépliant 3 volets, pli accordéon',
    fold: 'accordion',
    openSize: { width: 297, height: 210 },
    outside: [
      { role: 'flap', width: 99, content: 'did-you-know' },
      { role: 'back-cover', width: 99, content: 'need-help' },
      { role: 'cover', width: 99, content: 'cover' },
    ],
    inside: [
      { role: 'inside-left', width: 99, content: 'why-publish' },
      { role: 'inside-centre', width: 99, content: 'get-organised' },
      { role: 'inside-right', width: 99, content: 'voices' },
    ],
  },
  'format',
)

/** An A4 sheet folded once to A5, with four of the sections. */
export const a5SingleFold: Format = parse(
  formatSchema,
  {
    id: 'a5-single-fold',
    name: 'Dépliant 2 volets, un pli',
    fold: 'single',
    openSize: { width: 297, height: 210 },
    outside: [
      { role: 'back-cover', width: 148.5, content: 'need-help' },
      { role: 'cover', width: 148.5, content: 'cover' },
    ],
    inside: [
      { role: 'inside-left', width: 148.5, content: 'why-publish' },
      { role: 'inside-right', width: 148.5, content: 'did-you-know' },
    ],
    leavesOut: ['voices', 'get-organised'],
  },
  'format',
)

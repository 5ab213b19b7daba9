import type { FormatInput } from './format.ts'

/** An A4 sheet folded in a Z: three panels of one width, none of them tucked in. */
export const accordion: FormatInput = {
  id: 'a4-accordion',
  name: 'Dépliant 3 volets, pli accordéon',
  fold: 'accordion',
  openSize: { width: 297, height: 210 },
  outside: [
    { role: 'flap', width: 99, content: 'get-organised' },
    { role: 'back-cover', width: 99, content: 'need-help' },
    { role: 'cover', width: 99, content: 'cover' },
  ],
  inside: [
    { role: 'inside-left', width: 99, content: 'why-publish' },
    { role: 'inside-centre', width: 99, content: 'voices' },
    { role: 'inside-right', width: 99, content: 'did-you-know' },
  ],
}

/** An A4 sheet folded once to A5: two panels a side, one of them blank. */
export const singleFold: FormatInput = {
  id: 'a4-single-fold',
  name: 'Dépliant 2 volets, un pli',
  fold: 'single',
  openSize: { width: 297, height: 210 },
  outside: [
    { role: 'back-cover', width: 148.5, content: null },
    { role: 'cover', width: 148.5, content: 'cover' },
  ],
  inside: [
    { role: 'inside-left', width: 148.5, content: 'why-publish' },
    { role: 'inside-right', width: 148.5, content: 'voices' },
  ],
}

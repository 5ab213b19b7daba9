import type { FormatInput } from './format.ts'

/**
 * The leaflet's format: A4 landscape, three panels, roll fold, 100 × 210 mm closed. It is an
 * inference from the minutes' order of panels (open point `format`), hence data and nothing else:
 * change a width here and panels, folds and marks follow on screen and on paper.
 */
export const a4RollFold: FormatInput = {
  id: 'a4-roll-fold',
  name: 'Dépliant 3 volets, pli roulé',
  fold: 'roll',
  openSize: { width: 297, height: 210 },
  outside: [
    { role: 'flap', width: 97, content: 'get-organised' },
    { role: 'back-cover', width: 100, content: 'need-help' },
    { role: 'cover', width: 100, content: 'cover' },
  ],
  inside: [
    { role: 'inside-left', width: 100, content: 'why-publish' },
    { role: 'inside-centre', width: 100, content: 'voices' },
    { role: 'inside-right', width: 97, content: 'did-you-know' },
  ],
}

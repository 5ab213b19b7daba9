import type { Plate, Support } from '@flyer-open-data/browser/press'
import type { Guide, ShownBleed, SurfaceChoice } from '../settings/view-settings.ts'

/** What each choice of the toolbar is called, and what it does, in French. */
interface Choice {
  readonly name: string
  readonly hint: string
}

export const SURFACE_CHOICES: Readonly<Record<SurfaceChoice, Choice>> = {
  screen: { name: 'Écran', hint: 'La composition à l’écran' },
  paper: { name: 'Papier', hint: 'Le fichier d’impression, fabriqué dans le navigateur' },
  overlay: { name: 'Superposition', hint: 'Le papier par transparence sur l’écran' },
  difference: {
    name: 'Différence',
    hint: 'Ce qui distingue l’écran du papier\u00a0: noir, rien ne diffère',
  },
  'before-after': {
    name: 'Avant / après',
    hint: 'Deux états du dépliant l’un sur l’autre, et la liste de ce qui a changé',
  },
}

export const GUIDE_CHOICES: Readonly<Record<Guide, Choice>> = {
  bleed: { name: 'Fonds perdus', hint: 'Bord des fonds perdus' },
  trim: { name: 'Format fini', hint: 'Où la feuille est coupée' },
  safe: { name: 'Zone de sécurité', hint: 'Ce qui compte reste à l’intérieur' },
  folds: { name: 'Plis', hint: 'Où la feuille se plie' },
  grid: { name: 'Grille de base', hint: 'Lignes où se posent les textes' },
  reading: { name: 'Lecture', hint: 'Ce qu’entend qui ne voit pas la page, et dans quel ordre' },
}

export const PLATE_CHOICES: Readonly<Record<Plate, Choice & { readonly letter: string }>> = {
  c: { name: 'Cyan', letter: 'C', hint: 'Plaque du cyan' },
  m: { name: 'Magenta', letter: 'M', hint: 'Plaque du magenta' },
  y: { name: 'Jaune', letter: 'J', hint: 'Plaque du jaune' },
  k: { name: 'Noir', letter: 'N', hint: 'Plaque du noir' },
}

export const SUPPORT_CHOICES: Readonly<Record<Support, Choice>> = {
  screen: { name: 'Blanc de l’écran', hint: 'Le papier est le blanc de l’écran' },
  coated: { name: 'Papier couché', hint: 'Épreuve à l’écran, FOGRA39, blanc du papier compris' },
  uncoated: {
    name: 'Papier non couché',
    hint: 'Épreuve à l’écran, FOGRA47, blanc du papier compris',
  },
}

/** What a shown bleed is called. */
export function bleedName(bleed: ShownBleed): string {
  return bleed === 0 ? 'aucun (rogné)' : `${bleed}\u00a0mm`
}

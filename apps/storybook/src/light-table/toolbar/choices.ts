import type { Plate, Support } from '@flyer-open-data/browser/press'
import type { Guide, ShownBleed, SurfaceChoice } from '../settings/view-settings.ts'
import { SCREEN_DISTANCE_MM, type Viewing } from '../viewing/viewings.ts'
import type { Vision } from '../vision/visions.ts'

/** What each choice of the toolbar is called, and what it does, in French. */
interface Choice {
  readonly name: string
  readonly hint: string
}

export const SURFACE_CHOICES: Readonly<Record<SurfaceChoice, Choice>> = {
  screen: { name: 'Écran', hint: 'La composition à l’écran' },
  paper: { name: 'Papier', hint: 'Le fichier d’impression, fabriqué dans le navigateur' },
  overlay: {
    name: 'Superposition',
    hint: 'Le papier à gauche d’une limite que l’on déplace, l’écran à droite',
  },
  blink: { name: 'Clignotement', hint: 'Le papier et l’écran tour à tour, à la même place' },
  difference: {
    name: 'Différence',
    hint: 'Ce qui distingue l’écran du papier\u00a0: noir, rien ne diffère\u202f; un filet d’un pixel au bord des lettres n’est que l’arrondi de l’écran',
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

export const VIEWING_CHOICES: Readonly<Record<Viewing, Choice>> = {
  table: { name: 'Sur la table', hint: 'À la taille du zoom' },
  'two-metres': {
    name: 'À deux mètres',
    hint: `Aussi petit qu’à deux mètres, pour un œil à ${SCREEN_DISTANCE_MM / 10}\u00a0cm de l’écran`,
  },
  phone: { name: 'Téléphone', hint: 'Les pages du fichier pour l’écran, sur 360\u00a0pixels' },
}

export const VISION_NAMES: Readonly<Record<Vision, string>> = {
  usual: 'Courante',
  protanopia: 'Protanopie (sans cônes du rouge)',
  deuteranopia: 'Deutéranopie (sans cônes du vert)',
  tritanopia: 'Tritanopie (sans cônes du bleu)',
  grey: 'Niveaux de gris',
}

/** What a shown bleed is called. */
export function bleedName(bleed: ShownBleed): string {
  return bleed === 0 ? 'aucun (rogné)' : `${bleed}\u00a0mm`
}

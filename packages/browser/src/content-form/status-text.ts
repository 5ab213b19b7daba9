import { count, type Finding } from '@flyer-open-data/flyer'
import type { Draft } from './use-draft.ts'

const ORIGINS = {
  untouched: '',
  edited: '',
  restored: 'Votre modification a été retrouvée.',
  unreadable: 'La modification gardée était illisible\u00a0: vous repartez de l’édition.',
  reset: 'La modification est effacée.',
  recovered: 'La modification est rétablie.',
} as const

function changesText(changes: number, isKept: boolean): string {
  if (changes === 0) return 'Les textes sont ceux de l’édition.'
  const changed = count(changes, 'texte modifié', 'textes modifiés')
  if (!isKept) return `${changed}, que ce navigateur ne gardera pas.`
  return `${changed}, ${changes === 1 ? 'gardé' : 'gardés'} dans ce navigateur.`
}

/** How many texts keep the draft from being laid out. */
export function faultsText(findings: readonly Finding[]): string {
  const places = new Set(findings.map(({ place }) => `${place.panel}.${place.field}`))
  return places.size === 0
    ? ''
    : `${count(places.size, 'texte est à corriger', 'textes sont à corriger')}.`
}

/** Where the draft comes from and what it changes. */
export function stateText({
  origin,
  patch,
  isKept,
}: Pick<Draft, 'origin' | 'patch' | 'isKept'>): string {
  return `${ORIGINS[origin]} ${changesText(patch.length, isKept)}`.trim()
}

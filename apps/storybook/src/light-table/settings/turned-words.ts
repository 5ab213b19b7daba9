import type { SurfaceChoice, ViewSettings } from './view-settings.ts'

const SURFACES: Readonly<Record<SurfaceChoice, string>> = {
  screen: 'l’écran',
  paper: 'le papier',
  overlay: 'la superposition',
  blink: 'le clignotement',
  difference: 'la différence',
  'before-after': 'l’avant et l’après',
}

/** What a change turned besides what it asked for, in French; undefined when it turned nothing. */
export function turnedWords(
  before: ViewSettings,
  change: Partial<ViewSettings>,
  after: ViewSettings,
): string | undefined {
  if (change.surface === undefined && after.surface !== before.surface) {
    const why =
      change.viewing === 'phone' ? 'un téléphone ne montre que lui' : 'ce choix ne se voit que là'
    return `La table montre maintenant ${SURFACES[after.surface]}\u00a0: ${why}.`
  }
  if (change.viewing === undefined && after.viewing !== before.viewing) {
    return 'La vue est revenue sur la table.'
  }
  const lost = [
    change.inks === undefined && after.inks !== before.inks && before.inks !== after.inks
      ? 'toutes les plaques'
      : '',
    change.support === undefined && after.support !== before.support ? 'le blanc de l’écran' : '',
  ].filter((word) => word !== '')
  if (lost.length === 0 || change.surface === 'screen') return undefined
  return `Avec ce choix la table montre ${lost.join(' et ')}.`
}

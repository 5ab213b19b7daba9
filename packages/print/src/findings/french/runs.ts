import type { WordsFor } from '@flyer-open-data/flyer'
import type { PressFaults } from '../faults.ts'

/** French words for what a run is made from and told with. */
export const RUNS: Pick<WordsFor<PressFaults>, 'metadata' | 'edition' | 'release' | 'tools'> = {
  metadata: {
    why: 'Les métadonnées seraient illisibles, et l’imprimeur refuserait le fichier.',
    faults: {
      unprintable: () => ({
        what: 'Un texte des métadonnées contient un caractère que XML n’admet pas.',
        mend: 'Écrivez le texte sans caractères de commande.',
      }),
    },
  },
  edition: {
    why: 'On n’imprime qu’une édition validée\u00a0: le papier ne se corrige pas.',
    faults: {
      draft: ({ run, edition }) => ({
        what: `Le tirage «\u00a0${run}\u00a0» imprime «\u00a0${edition}\u00a0», qui est encore un brouillon.`,
        mend: 'Faites valider l’édition et notez son état, ou choisissez une édition validée.',
      }),
    },
  },
  release: {
    why: 'Une réserve se lève avant le tirage\u00a0: le papier ne se corrige pas.',
    faults: {
      'open-point': ({ id, what }) => ({
        what: `Réserve non levée (${id})\u00a0: ${what}.`,
        mend: 'Faites-la lever et notez quand et pourquoi dans les données, ou fabriquez les fichiers sans --release.',
      }),
    },
  },
  tools: {
    why: 'Le manifeste nomme les outils et les textes dont les fichiers sont faits, pour qu’on puisse les refaire.',
    faults: {
      'no-lock-file': () => ({
        what: 'Le fichier qui fixe les versions des outils est illisible.',
        mend: 'Rétablissez package-lock.json depuis le dépôt.',
      }),
      'no-guide': () => ({
        what: 'Le guide des adhérents est illisible.',
        mend: 'Rétablissez docs/guide-adherents.md depuis le dépôt.',
      }),
    },
  },
}

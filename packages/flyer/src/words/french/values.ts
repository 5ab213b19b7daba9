import type { WordsFor } from '../../findings/words.ts'
import type { ContentFaults } from '../faults.ts'
import { quoted } from './characters.ts'

/** French words for values that their schemas refuse, and for patches of something else. */
export const VALUES: Pick<WordsFor<ContentFaults>, 'value' | 'patch'> = {
  value: {
    why: 'Une valeur fausse donnerait une page fausse, ou une adresse qui ne mène nulle part.',
    faults: {
      empty: () => ({ what: 'Le texte est vide.', mend: 'Écrivez un texte.' }),
      'not-an-email': () => ({
        what: 'Ce n’est pas une adresse électronique.',
        mend: 'Écrivez une adresse entière, comme contact@datagrandest.fr.',
      }),
      'not-a-website': () => ({
        what: 'Ce n’est pas une adresse de site, telle qu’elle s’imprime.',
        mend: 'Écrivez l’adresse sans son protocole (https), comme www.datagrandest.fr.',
      }),
      unprintable: ({ found }) => ({
        what: `Le texte contient ${quoted(found)}, que rien ne peut montrer.`,
        mend: `Supprimez ${quoted(found)}.`,
      }),
      'used-twice': ({ id }) => ({
        what: `L’identifiant ${quoted(id)} sert deux fois.`,
        mend: 'Donnez à chacun son identifiant.',
      }),
      unknown: ({ id }) => ({
        what: `Le catalogue ne connaît pas ${quoted(id)}.`,
        mend: 'Choisissez un nom du catalogue.',
      }),
      invalid: () => ({
        what: 'La valeur n’est pas celle que le contenu attend.',
        mend: 'Rétablissez la valeur d’origine.',
      }),
    },
  },
  patch: {
    why: 'Un correctif fait pour autre chose changerait d’autres mots, ou plus que des mots.',
    faults: {
      'not-there': ({ path }) => ({
        what: `Le correctif remplace ${quoted(path)}, qui n’existe pas.`,
        mend: 'Appliquez le correctif à l’édition dont il est issu.',
      }),
      'no-text': ({ path }) => ({
        what: `Le correctif touche ${quoted(path)}, qui n’est pas un texte modifiable, ou n’y met pas de texte.`,
        mend: 'Ne changez que des textes des volets.',
      }),
    },
  },
}

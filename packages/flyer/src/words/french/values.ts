import type { WordsFor } from '../../findings/words.ts'
import { frenchNumber } from '../../typography/french-number.ts'
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
      missing: () => ({
        what: 'Il manque une information obligatoire.',
        mend: 'Donnez-la, sur le modèle de l’exemple.',
      }),
      none: () => ({
        what: 'La liste est vide.',
        mend: 'Donnez-lui au moins un élément.',
      }),
      'unknown-field': ({ names }) => ({
        what: `Rien n’est prévu sous le nom ${quoted(names)}.`,
        mend: 'Corrigez ce nom sur le modèle de l’exemple, ou supprimez-le.',
      }),
      'not-an-id': () => ({
        what: 'L’identifiant contient autre chose que des minuscules sans accent, des chiffres et des traits d’union simples.',
        mend: 'Écrivez-le comme trois-vallons ou toul-2.',
      }),
      'not-a-website': () => ({
        what: 'Ce n’est pas une adresse de site, telle qu’elle s’imprime.',
        mend: 'Écrivez l’adresse sans ce qui précède le nom du site, comme www.datagrandest.fr.',
      }),
      'not-https': () => ({
        what: 'Ce n’est pas une adresse de page entière et sécurisée, qui commence par https://.',
        mend: 'Copiez-la depuis la barre d’adresse du navigateur, comme https://www.datagrandest.fr/open-data.',
      }),
      tracked: () => ({
        what: 'L’adresse contient un point d’interrogation ou un croisillon (#), qui servent à suivre les lecteurs ou à viser un point de la page.',
        mend: 'Gardez ce qui précède ce signe, et vérifiez que cette adresse ouvre la page.',
      }),
      'with-user': () => ({
        what: 'L’adresse contient un nom d’utilisateur ou un mot de passe, que tout le monde lirait.',
        mend: 'Supprimez l’arobase (@) et ce qui la sépare de la double barre oblique.',
      }),
      'not-composed': () => ({
        what: 'Une lettre accentuée ou une ligature est écrite en plusieurs morceaux ou sous une forme toute faite.',
        mend: 'Retapez l’adresse au clavier, sans la copier d’un document.',
      }),
      'not-one-of': ({ choices }) => ({
        what: 'La valeur n’est pas de celles que l’on peut choisir ici.',
        mend: `Prenez-en une parmi celles-ci\u00a0: ${choices}.`,
      }),
      'not-a-path': () => ({
        what: 'Le tracé n’est pas celui d’un dessin vectoriel\u00a0: il commence par la lettre M et ne contient que des lettres et des nombres.',
        mend: 'Demandez le logo au format SVG, et copiez la valeur de l’attribut d de chacun de ses tracés.',
      }),
      'not-a-colour': () => ({
        what: 'La couleur n’est pas écrite comme on l’attend.',
        mend: 'Écrivez un croisillon et six chiffres hexadécimaux en minuscules.',
      }),
      'not-base64': () => ({
        what: 'L’image n’est pas écrite en base 64.',
        mend: 'Laissez la page ou la commande lire le fichier du logo, sans recopier ses octets.',
      }),
      under: ({ least }) => ({
        what: 'Le nombre est trop petit.',
        mend: `Donnez un nombre d’au moins ${frenchNumber(least)}.`,
      }),
      over: ({ most }) => ({
        what: 'Le nombre est trop grand.',
        mend: `Donnez un nombre d’au plus ${frenchNumber(most)}.`,
      }),
      'not-above': ({ limit }) => ({
        what: 'Le nombre est trop petit.',
        mend: `Donnez un nombre plus grand que ${frenchNumber(limit)}.`,
      }),
      unprintable: ({ found }) => ({
        what: `Le texte contient ${quoted(found)}, que rien ne peut montrer.`,
        mend: `Supprimez ${quoted(found)}.`,
      }),
      'used-twice': ({ id }) => ({
        what: `L’identifiant ${quoted(id)} sert déjà à quelqu’un ou à quelque chose d’autre.`,
        mend: 'Choisissez-en un autre.',
      }),
      unknown: ({ id }) => ({
        what: `Le catalogue ne connaît pas ${quoted(id)}.`,
        mend: 'Choisissez un nom du catalogue.',
      }),
      invalid: () => ({
        what: 'La valeur n’est pas de celles que l’on attend ici.',
        mend: 'Rétablissez la valeur d’origine, ou suivez le modèle de l’exemple.',
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

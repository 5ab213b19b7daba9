import type { WordsFor } from '../../findings/words.ts'
import type { ContentFaults } from '../faults.ts'
import { quoted, write } from './characters.ts'

const untilASpace =
  'Reformulez le texte ou changez la mesure, pour que la ligne s’arrête à une espace.'

const asItStands =
  'Composez le texte tel qu’il est\u00a0: ses lignes, mises bout à bout, le redonnent à la lettre.'

const onOneLine =
  'Gardez l’adresse sur une seule ligne\u00a0: changez la mesure ou composez-la plus petit.'

const altered: Pick<WordsFor<ContentFaults>['T12']['faults'], 'line-altered' | 'end-altered'> = {
  'line-altered': ({ line, composed }) => ({
    what: `La ligne ${line}, ${quoted(composed)}, ne rend pas le texte à la lettre.`,
    mend: asItStands,
  }),
  'end-altered': () => ({
    what: 'Les lignes ne finissent pas comme le texte.',
    mend: asItStands,
  }),
}

/** French words for T12, T14–T16: lines, addresses and characters. */
export const LINES_AND_CHARACTERS: Pick<WordsFor<ContentFaults>, 'T12' | 'T14' | 'T15' | 'T16'> = {
  T12: {
    why: 'Un mot coupé se lit mal, et un lecteur d’écran l’épelle de travers.',
    faults: {
      'soft-hyphen': () => ({
        what: 'Le texte contient une césure cachée.',
        mend: 'Supprimez la césure cachée.',
      }),
      'added-hyphen': ({ line }) => ({
        what: `La ligne ${line} finit par un trait d’union que le texte n’a pas.`,
        mend: 'Désactivez la césure\u00a0: une ligne ne s’arrête qu’à une espace.',
      }),
      'at-no-break': ({ line, found }) => ({
        what: `La ligne ${line} s’arrête à ${quoted(found)}, qui l’interdit.`,
        mend: `Gardez sur une ligne ce que ${quoted(found)} joint.`,
      }),
      'after-elided': ({ line }) => ({
        what: `La ligne ${line} s’arrête juste après un mot élidé.`,
        mend: 'Gardez le mot élidé avec celui qui le suit.',
      }),
      'in-word': ({ line }) => ({ what: `La ligne ${line} coupe un mot.`, mend: untilASpace }),
      'in-word-of-title': ({ line }) => ({
        what: `La ligne ${line} coupe un mot d’un titre.`,
        mend: untilASpace,
      }),
      'between-figures': ({ line }) => ({
        what: `La ligne ${line} s’arrête entre des chiffres.`,
        mend: untilASpace,
      }),
      'in-capitals': ({ line }) => ({
        what: `La ligne ${line} coupe un mot en capitales.`,
        mend: untilASpace,
      }),
      'third-hyphen': ({ line }) => ({
        what: `La ligne ${line} est la troisième de suite à finir par un trait d’union.`,
        mend: 'Reformulez le texte, pour que deux lignes de suite au plus finissent ainsi.',
      }),
      ...altered,
    },
  },
  T14: {
    why: 'Il s’imprimerait comme une case vide, ou dans une police étrangère.',
    faults: {
      'no-glyph': ({ found, font }) => ({
        what: `Le caractère ${quoted(found)} n’existe pas dans la police ${font}.`,
        mend: 'Écrivez le texte sans ce caractère, ou dans une police qui le contient.',
      }),
    },
  },
  T15: {
    why: 'Le lecteur la recopie exactement comme elle est imprimée.',
    faults: {
      'foreign-characters': ({ found }) => ({
        what: `L’adresse contient ${quoted(found)}.`,
        mend: `Supprimez ${quoted(found)}, ou écrivez l’adresse telle qu’on la tape dans un navigateur.`,
      }),
      'ends-with-mark': ({ found }) => ({
        what: `L’adresse finit par ${quoted(found)}.`,
        mend: `Supprimez ${quoted(found)} à la fin.`,
      }),
      'no-host': ({ host }) => ({
        what:
          host === ''
            ? 'L’adresse n’a pas de nom de domaine.'
            : `Dans l’adresse, ${quoted(host)} n’est pas un nom de domaine entier.`,
        mend: 'Écrivez le nom de domaine en entier, comme www.datagrandest.fr.',
      }),
      capitals: ({ found, right }) => ({
        what: `Dans l’adresse, ${quoted(found)} porte des capitales.`,
        mend: write(right),
      }),
      split: ({ line }) => ({ what: `La ligne ${line} coupe une adresse.`, mend: onOneLine }),
      'split-by-hyphen': ({ line }) => ({
        what: `La ligne ${line} coupe une adresse et y met un trait d’union.`,
        mend: onOneLine,
      }),
      ...altered,
    },
  },
  T16: {
    why: 'Son accent s’imprimerait à côté de la lettre, ou une recherche ne trouverait pas le mot.',
    faults: {
      'no-composed-form': ({ base, marks }) => ({
        what: `Aucun caractère ne réunit la lettre et l’accent de ${quoted(base + marks)}.`,
        mend: 'Écrivez le texte sans cet accent.',
      }),
      'in-pieces': ({ right }) => ({
        what: `Le caractère ${quoted(right)} est écrit en plusieurs morceaux.`,
        mend: `Saisissez ${quoted(right)} en un seul signe.`,
      }),
      'ready-made': ({ found, right }) => ({
        what: `Le caractère ${quoted(found)} est une forme toute faite.`,
        mend: `Écrivez ${quoted(right)} à sa place.`,
      }),
      'no-plain-form': ({ found }) => ({
        what: `Le caractère ${quoted(found)} est une forme toute faite.`,
        mend: 'Écrivez le texte sans ce caractère.',
      }),
    },
  },
}

import type { ContentFaults } from '../faults.ts'
import type { Language, WordsFor } from '../words.ts'
import { quoted, showExcerpt } from './french-characters.ts'

const write = (right: string) => `Écrivez ${quoted(right)}.`

/** Words for marks that want a space before them. */
const spaceBefore = (space: string): WordsFor<ContentFaults>['T1']['faults'] => ({
  'no-space': ({ mark }) => ({
    what: `Devant ${quoted(mark)}, il manque une ${space}.`,
    mend: `Insérez une ${space} devant ${quoted(mark)}.`,
  }),
  'wrong-space': ({ mark, found }) => ({
    what: `Devant ${quoted(mark)}, ${quoted(found)} tient lieu d’${space}.`,
    mend: `Remplacez ${quoted(found)} par une ${space} devant ${quoted(mark)}.`,
  }),
})

const beside = (mark: string) =>
  mark === '«' ? 'après le guillemet ouvrant' : 'avant le guillemet fermant'

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

const WORDS: WordsFor<ContentFaults> = {
  T1: {
    why: 'Sans elle, le signe colle au mot ou passe seul à la ligne.',
    faults: spaceBefore('espace fine insécable'),
  },
  T2: {
    why: 'Sans elle, le signe colle au mot ou passe seul à la ligne.',
    faults: spaceBefore('espace insécable'),
  },
  T3: {
    why: 'Un guillemet français s’écarte des mots qu’il tient et ne s’en sépare jamais.',
    faults: {
      'no-space': ({ mark }) => ({
        what: `Il manque une espace insécable ${beside(mark)}.`,
        mend: `Insérez une espace insécable ${beside(mark)}.`,
      }),
      'wrong-space': ({ mark, found }) => ({
        what: `Il y a ${quoted(found)} ${beside(mark)}, et non une espace insécable.`,
        mend: `Remplacez ${quoted(found)} par une espace insécable ${beside(mark)}.`,
      }),
      unpaired: ({ mark }) =>
        mark === '«'
          ? {
              what: 'Un guillemet ouvrant n’est jamais refermé.',
              mend: 'Fermez la citation par une espace insécable et un guillemet fermant.',
            }
          : {
              what: 'Un guillemet fermant n’a pas été ouvert.',
              mend: 'Ouvrez la citation par un guillemet ouvrant et une espace insécable.',
            },
    },
  },
  T4: {
    why: 'Un signe de fortune n’est pas l’apostrophe imprimée.',
    faults: {
      straight: () => ({
        what: 'L’apostrophe est celle du clavier.',
        mend: 'Remplacez-la par l’apostrophe typographique (’).',
      }),
      'other-sign': ({ found }) => ({
        what: `Le signe ${quoted(found)} tient lieu d’apostrophe.`,
        mend: 'Remplacez-le par l’apostrophe typographique (’).',
      }),
    },
  },
  T5: {
    why: 'En français, l’accent fait partie de l’orthographe, sur les capitales aussi.',
    faults: {
      'no-accent': ({ word, right }) => ({
        what: `Une capitale de ${quoted(word)} a perdu son accent ou sa cédille.`,
        mend: write(right),
      }),
      'no-accent-on-a': () => ({
        what: 'La préposition «\u00a0À\u00a0» a perdu son accent.',
        mend: write('À'),
      }),
    },
  },
  T6: {
    why: 'L’abréviation et son nombre se lisent ensemble et ne se séparent jamais.',
    faults: {
      'no-figures': ({ found, sign }) => ({
        what: `Après ${quoted(found)}, il manque un nombre.`,
        mend: `Faites suivre ${quoted(sign)} d’une espace insécable et d’un nombre, ou écrivez «\u00a0numéro\u00a0».`,
      }),
      'not-joined': ({ found, right }) => ({
        what: `Dans ${quoted(found)}, le nombre n’est pas joint à l’abréviation par une seule espace insécable.`,
        mend: write(right),
      }),
      'wrong-sign': ({ found, right }) => ({
        what: `Dans ${quoted(found)}, un petit o en exposant tient lieu de signe degré.`,
        mend: write(right),
      }),
    },
  },
  T7: {
    why: 'Une date se lit d’un trait, et les noms de mois sont des noms communs.',
    faults: {
      'first-day': ({ found }) => ({
        what: `Le premier jour du mois est écrit ${quoted(found)}.`,
        mend: 'Écrivez «\u00a01er\u00a0», le suffixe en exposant.',
      }),
      'day-not-joined': ({ found, right }) => ({
        what: `Dans ${quoted(found)}, le jour et le mois ne sont pas joints par une espace insécable.`,
        mend: write(right),
      }),
      'month-capital': ({ found, right }) => ({
        what: `Le mois ${quoted(found)} porte une capitale.`,
        mend: write(right),
      }),
      'year-not-joined': ({ found, right }) => ({
        what: `Dans ${quoted(found)}, le mois et l’année ne sont pas joints par une espace insécable.`,
        mend: write(right),
      }),
    },
  },
  T8: {
    why: 'Un ordinal s’abrège par ses dernières lettres seules.',
    faults: {
      'long-suffix': ({ found, right }) => ({
        what: `L’ordinal ${quoted(found)} n’est pas abrégé à la française.`,
        mend: `Écrivez ${quoted(right)}, le suffixe en exposant.`,
      }),
      ambiguous: ({ found, masculine, feminine }) => ({
        what: `L’ordinal ${quoted(found)} n’est pas abrégé à la française.`,
        mend: `Écrivez ${quoted(masculine)} ou ${quoted(feminine)}, le suffixe en exposant.`,
      }),
    },
  },
  T9: {
    why: 'Ces signes de fortune s’impriment comme des trous ou des signes étrangers.',
    faults: {
      'full-stops': ({ found }) => ({
        what: `Une file de points, ${quoted(found)}, tient lieu de points de suspension.`,
        mend: 'Écrivez les points de suspension en un seul signe (…).',
      }),
      'two-full-stops': ({ found }) => ({
        what: `Plusieurs points se suivent\u00a0: ${quoted(found)}.`,
        mend: 'Gardez un seul point, ou écrivez les points de suspension en un seul signe (…).',
      }),
      'space-at-start': ({ found }) => ({
        what: `Le texte commence par ${quoted(found)}.`,
        mend: `Supprimez ${quoted(found)} au début.`,
      }),
      'space-at-end': ({ found }) => ({
        what: `Le texte finit par ${quoted(found)}.`,
        mend: `Supprimez ${quoted(found)} à la fin.`,
      }),
      'doubled-space': ({ found }) => ({
        what: `Plusieurs espaces se suivent\u00a0: ${quoted(found)}.`,
        mend: 'Gardez une seule espace, insécable là où une règle le demande.',
      }),
      'foreign-space': ({ found }) => ({
        what: `Le caractère ${quoted(found)} tient lieu d’espace.`,
        mend: 'Remplacez-le par une espace simple.',
      }),
      'foreign-quote': ({ found }) => ({
        what: `Le signe ${quoted(found)} tient lieu de guillemet.`,
        mend: 'Citez entre guillemets français, une espace insécable à l’intérieur de chacun.',
      }),
    },
  },
  T10: {
    why: 'La ligature (œ, æ) fait partie de l’orthographe du mot.',
    faults: {
      'no-ligature': ({ word, right }) => ({
        what: `Le mot ${quoted(word)} est écrit sans sa ligature.`,
        mend: write(right),
      }),
    },
  },
  T11: {
    why: 'Un nombre ne se sépare ni de son unité ni de ses tranches de trois chiffres.',
    faults: {
      hours: ({ found, right }) => ({
        what: `Dans ${quoted(found)}, heures et minutes ne sont pas jointes au «\u00a0h\u00a0» par des espaces insécables.`,
        mend: write(right),
      }),
      unit: ({ found, right }) => ({
        what: `Dans ${quoted(found)}, le nombre n’est pas joint à son unité par une espace insécable.`,
        mend: write(right),
      }),
      thousands: ({ found, right }) => ({
        what: `Dans ${quoted(found)}, les milliers ne sont pas joints par une espace fine insécable.`,
        mend: write(right),
      }),
    },
  },
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
      'in-word-of-name': ({ line }) => ({
        what: `La ligne ${line} coupe un mot d’un nom.`,
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
  T13: {
    why: 'Le trait d’union joint les parties d’un mot, et le x est une lettre.',
    faults: {
      range: ({ found, right }) => ({
        what: `L’intervalle ${quoted(found)} porte un trait d’union.`,
        mend: `Écrivez ${quoted(right)}, avec un tiret (–).`,
      }),
      aside: ({ found }) => ({
        what: `Le signe ${quoted(found)} tient lieu de tiret.`,
        mend: 'Remplacez-le par le tiret (–).',
      }),
      dimensions: ({ found, sign }) => ({
        what: `Dans ${quoted(found)}, ${quoted(sign)} tient lieu de signe de multiplication.`,
        mend: `Remplacez ${quoted(sign)} par le signe ×.`,
      }),
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
}

/** French: what is wrong is told by plain names; a code point only where there is no name. */
export const FRENCH = { words: WORDS, showExcerpt } satisfies Language

import { count } from '@flyer-open-data/flyer'
import type { ObjectFaults } from '../../preflight/object-faults.ts'
import type { TitledWords } from '../../preflight/words-of-faults.ts'
import { places, pt, quoted, standards } from './shown.ts'

const embed =
  'À l’export, incorporez les polices (PDF/X et PDF/A le font toujours\u202f; Word\u00a0: «\u00a0Incorporer les polices\u00a0»).'

const sharper = (ppi: number) =>
  `Placez une image plus grande, ou réduisez sa taille dans la page, jusqu’à ${ppi}\u00a0ppp\u202f; agrandir le fichier dans un logiciel n’ajoute pas de détail.`

/** French words for fonts, lines and pictures. */
export const OBJECTS: TitledWords<ObjectFaults> = {
  P401: {
    title: 'Incorporation des polices',
    why: 'Une police absente du fichier est remplacée par une autre, et le texte change d’aspect ou de longueur.',
    faults: {
      'not-embedded': ({ font }) => ({
        what: `La police ${quoted(font)} n’est pas dans le fichier.`,
        mend: embed,
      }),
    },
  },
  P402: {
    title: 'Étendue des polices incorporées',
    why: 'Une police entière alourdit le fichier, et sa licence l’interdit souvent.',
    faults: {
      whole: ({ font }) => ({
        what: `La police ${quoted(font)} est incorporée tout entière.`,
        mend: 'À l’export, demandez les seuls caractères utilisés (jeux partiels à 100\u00a0%).',
      }),
    },
  },
  P403: {
    title: 'Police de remplacement (Courier)',
    why: 'Les logiciels mettent Courier à la place d’une police qui manque.',
    faults: {
      courier: ({ font }) => ({
        what: `Du texte est composé en ${quoted(font)}.`,
        mend: 'Si ce n’est pas voulu, installez la police qui manque, puis exportez de nouveau.',
      }),
    },
  },
  P404: {
    title: 'Taille du texte',
    why: 'Un texte trop petit ne se lit pas, et ses traits fins cassent à l’impression.',
    faults: {
      small: ({ sizePt, leastPt, text, count: n }) => ({
        what: `Le texte ${quoted(text)} est en ${pt(sizePt)}${n === 1 ? '' : `, comme ${count(n - 1, 'autre', 'autres')} de la page`}\u202f; il faut ${pt(leastPt)} au moins.`,
        mend: 'Agrandissez ce texte, ou raccourcissez-le pour qu’il tienne en plus grand.',
      }),
    },
  },
  P405: {
    title: 'Lecture du texte par les machines',
    why: 'Sans cette correspondance, un lecteur d’écran ou une recherche ne trouve pas les mots.',
    faults: {
      untold: ({ font }) => ({
        what: `La police ${quoted(font)} ne dit pas à quels caractères ses dessins correspondent.`,
        mend: 'Exportez depuis le document d’origine, sans passer par une imprimante PDF.',
      }),
    },
  },
  P406: {
    title: 'Polices dessinées (Type\u00a03)',
    why: 'Les lettres d’une police dessinée s’impriment moins nettes, et dans leurs propres couleurs.',
    faults: {
      drawn: ({ font }) => ({
        what: `La police ${quoted(font)} est dessinée (Type\u00a03).`,
        mend: 'Composez le texte dans une police TrueType ou OpenType.',
      }),
    },
  },
  P501: {
    title: 'Épaisseur des filets',
    why: 'Un filet plus fin disparaît par endroits, ou s’imprime au plus fin que la machine sait faire.',
    faults: {
      thin: ({ widthPt, leastPt, count: n }) => ({
        what: `Un filet a ${pt(widthPt)} d’épaisseur${places(n)}\u202f; il faut ${pt(leastPt)} au moins.`,
        mend: `Donnez à ce filet ${pt(leastPt)} ou plus\u00a0: «\u00a0filet minimal\u00a0» (0\u00a0pt) n’est pas une épaisseur.`,
      }),
    },
  },
  P502: {
    title: 'Encres des filets fins',
    why: 'Les plaques se décalent un peu\u00a0: un filet fin blanc se bouche, un filet en plusieurs encres se dédouble.',
    faults: {
      white: ({ widthPt, leastPt, count: n }) => ({
        what: `Un filet blanc a ${pt(widthPt)} d’épaisseur${places(n)}\u202f; ${pt(leastPt)} sont conseillés.`,
        mend: 'Épaississez ce filet.',
      }),
      mixed: ({ widthPt, leastPt, inks, count: n }) => ({
        what: `Un filet de ${pt(widthPt)} est imprimé en ${inks}\u00a0encres${places(n)}\u202f; ${pt(leastPt)} sont conseillés.`,
        mend: 'Épaississez ce filet, ou mettez-le dans une seule encre.',
      }),
    },
  },
  P601: {
    title: 'Définition minimale des images',
    why: 'Avec trop peu de pixels, l’image s’imprime floue ou en escalier.',
    faults: {
      coarse: ({ ppi, wantedPpi, pixels, count: n }) => ({
        what: `Une image de ${pixels}\u00a0pixels s’imprime à ${ppi}\u00a0ppp${places(n)}\u202f; il en faut ${wantedPpi} au moins.`,
        mend: sharper(300),
      }),
    },
  },
  P602: {
    title: 'Définition conseillée des images',
    why: 'Sous la définition conseillée, les détails fins se perdent.',
    faults: {
      coarse: ({ ppi, wantedPpi, pixels, count: n }) => ({
        what: `Une image de ${pixels}\u00a0pixels s’imprime à ${ppi}\u00a0ppp${places(n)}\u202f; ${wantedPpi} sont conseillés.`,
        mend: sharper(300),
      }),
      bitonal: ({ ppi, wantedPpi, pixels, count: n }) => ({
        what: `Une image en noir pur de ${pixels}\u00a0pixels s’imprime à ${ppi}\u00a0ppp${places(n)}\u202f; ${wantedPpi} sont conseillés.`,
        mend: 'Numérisez le trait plus finement, ou vectorisez-le.',
      }),
    },
  },
  P603: {
    title: 'Définition des images au trait',
    why: 'Une image sans gris montre chacun de ses pixels\u00a0: il lui en faut davantage.',
    faults: {
      coarse: ({ ppi, wantedPpi, pixels, count: n }) => ({
        what: `Une image en noir pur de ${pixels}\u00a0pixels s’imprime à ${ppi}\u00a0ppp${places(n)}\u202f; il en faut ${wantedPpi} au moins.`,
        mend: 'Numérisez le trait plus finement, vectorisez-le, ou placez l’image en niveaux de gris.',
      }),
    },
  },
  P604: {
    title: 'Compression des images',
    why: 'Les machines d’une norme ancienne ne savent pas lire toutes les compressions.',
    faults: {
      'jpeg-2000': ({ standard }) => ({
        what: `Une image est comprimée en JPEG\u00a02000\u202f; ${standards(standard)} ne le permet pas.`,
        mend: 'À l’export, choisissez la compression JPEG ou ZIP.',
      }),
      jbig2: ({ standard }) => ({
        what: `Une image est comprimée en JBIG2\u202f; ${standards(standard)} ne le permet pas.`,
        mend: 'À l’export, choisissez la compression CCITT ou ZIP.',
      }),
    },
  },
}

import { count, type WordsFor } from '@flyer-open-data/flyer'
import type { PressFaults } from '../faults.ts'

type PageRule =
  | 'interaction'
  | 'colour'
  | 'gradient'
  | 'picture'
  | 'font'
  | 'graphics-state'
  | 'content'
  | 'structure'
  | 'plates'

const why = 'L’imprimeur refuserait le fichier, ou la presse imprimerait une autre couleur.'

const mendGradient = 'Faites aller le dégradé d’une encre à une autre, ou passez-vous de dégradé.'
const mendPlates = 'Montrez un fichier d’impression, dont toutes les couleurs sont des encres.'
const drawnFont =
  'Une police dessine ses lettres (Type\u00a03) dans des couleurs qui ne sont peut-être pas des encres.'
const outlineFont = 'Composez le texte dans une police vectorielle, TrueType par exemple.'
const buildAgain = 'Fabriquez le fichier à nouveau\u202f; si l’erreur revient, signalez-la.'

const shown = (words: string) =>
  words === '' ? 'un dessin, ou rien' : `le texte «\u00a0${words}\u00a0»`

/** French words for what stands on a page and may not go to a press. */
export const PAGES: Pick<WordsFor<PressFaults>, PageRule> = {
  interaction: {
    why: 'Le papier ne réagit à rien, et l’imprimeur refuserait le fichier.',
    faults: {
      annotations: ({ count: found }) => ({
        what: `La page porte ${count(found, 'annotation', 'annotations')}, un lien par exemple.`,
        mend: 'Dessinez-la sans lien.',
      }),
      other: () => ({
        what: 'Le fichier contient un formulaire, une action, une pièce jointe, des calques ou des signets.',
        mend: 'Fabriquez le fichier d’impression à partir du dépliant seul.',
      }),
    },
  },
  colour: {
    why,
    faults: {
      space: ({ name }) => ({
        what: name
          ? `L’espace de couleur ${name} n’est pas permis.`
          : 'Un espace de couleur est choisi sans être nommé.',
        mend: 'Ne dessinez qu’avec les encres du dépliant.',
      }),
      unreadable: ({ space, operands }) => ({
        what: operands
          ? `Une couleur en ${space} est illisible\u00a0: ${operands}.`
          : `Une couleur en ${space} n’a pas de valeur.`,
        mend: buildAgain,
      }),
      'no-ink': ({ colour }) => ({
        what: `La couleur ${colour} n’est la couleur d’écran d’aucune encre.`,
        mend: 'Choisissez une encre du dépliant, ou ajoutez sa recette aux encres.',
      }),
      initial: ({ space }) => ({
        what: `Un tracé garde la couleur par défaut de ${space}, qui n’est pas une encre.`,
        mend: 'Choisissez une encre avant de peindre.',
      }),
    },
  },
  gradient: {
    why,
    faults: {
      mesh: () => ({ what: 'Un dégradé est un filet de couleurs.', mend: mendGradient }),
      unreadable: () => ({ what: 'Un dégradé est illisible.', mend: mendGradient }),
      space: ({ name }) => ({
        what: `L’espace de couleur ${name} d’un dégradé n’est pas permis.`,
        mend: mendGradient,
      }),
      'unreadable-colours': () => ({
        what: 'Les couleurs d’un dégradé sont illisibles.',
        mend: mendGradient,
      }),
      'function-type': ({ type }) => ({
        what: `Un dégradé de type ${type} n’a pas d’extrémités à traduire en encres.`,
        mend: mendGradient,
      }),
      'no-parts': () => ({ what: 'Un dégradé n’a pas d’étapes.', mend: mendGradient }),
      'no-end': ({ end }) => ({
        what: `Un dégradé n’a pas de couleur ${end === 'C0' ? 'de départ' : 'd’arrivée'}.`,
        mend: mendGradient,
      }),
      'no-ink': ({ colour }) => ({
        what: colour
          ? `La couleur ${colour} d’un dégradé n’est la couleur d’écran d’aucune encre.`
          : 'Une couleur d’un dégradé n’a pas de valeur.',
        mend: mendGradient,
      }),
    },
  },
  picture: {
    why,
    faults: {
      placed: () => ({
        what: 'La page porte une image, dont les couleurs ne sont pas des encres.',
        mend: 'Dessinez-la en vectoriel, avec les encres du dépliant.',
      }),
    },
  },
  font: {
    why,
    faults: {
      drawn: () => ({
        what: drawnFont,
        mend: outlineFont,
      }),
    },
  },
  'graphics-state': {
    why,
    faults: {
      transparent: ({ settings }) => ({
        what: `Quelque chose est transparent (${settings}).`,
        mend: 'Dessinez-le en aplat\u00a0: aucune encre n’a de recette transparente.',
      }),
      curves: ({ settings }) => ({
        what: `Quelque chose change les courbes de la presse (${settings}).`,
        mend: 'Laissez les trames et les courbes à l’imprimeur.',
      }),
    },
  },
  content: {
    why: 'Ce qui est illisible ou ambigu s’imprimerait autrement qu’il n’a été dessiné.',
    faults: {
      undecodable: () => ({ what: 'Un contenu de la page est illisible.', mend: buildAgain }),
      'borrowed-resources': () => ({
        what: 'Un objet sans ressources se trouve là où polices et encres ont peut-être d’autres noms.',
        mend: 'Donnez à l’objet ses propres ressources.',
      }),
    },
  },
  structure: {
    why: 'Un lecteur d’écran dirait autre chose que ce qui est imprimé.',
    faults: {
      unlike: ({ expected, painted }) => ({
        what: `La page devait porter ${shown(expected)} et porte ${shown(painted)}.`,
        mend: buildAgain,
      }),
      unmarkable: ({ operator }) => ({
        what: `L’opérateur «\u00a0${operator}\u00a0» ne peut pas être balisé.`,
        mend: 'Dessinez la page avec des textes et des tracés.',
      }),
    },
  },
  plates: {
    why: 'Une plaque montrerait d’autres encres que celles de la presse.',
    faults: {
      'screen-colours': () => ({
        what: 'Une couleur n’est pas faite d’encres\u00a0: les réglages d’un imprimeur les choisiraient.',
        mend: mendPlates,
      }),
      'unknown-colours': () => ({
        what: 'Rien ne dit de quelles encres se compose une couleur.',
        mend: mendPlates,
      }),
      'drawn-fonts': () => ({ what: drawnFont, mend: outlineFont }),
      'too-many-inks': () => ({
        what: 'Le fichier a plus de tons directs qu’il n’en est montré plaque par plaque.',
        mend: 'Montrez un fichier fait de cyan, de magenta, de jaune et de noir.',
      }),
      unreadable: () => ({ what: 'Une partie du fichier est illisible.', mend: buildAgain }),
    },
  },
}

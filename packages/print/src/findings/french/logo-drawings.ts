import { frenchNumber, type WordsFor } from '@flyer-open-data/flyer'
import type { PressFaults } from '../faults.ts'
import type { Excess, NoShape } from '../logo/drawing-faults.ts'

const EXCESSES: Readonly<Record<Excess, string>> = {
  elements: 'éléments dessinés',
  depth: 'niveaux de groupes',
  'attribute-length': 'caractères dans un attribut',
  'path-commands': 'points',
  'style-rules': 'règles de style',
  output: 'caractères de contours',
}

const EXPAND =
  'Dans Illustrator\u00a0: Objet > Décomposer\u202f; dans Inkscape\u00a0: Chemin > Objet en chemin. Ou déposez le logo en PDF.'
const AS_PDF = 'Déposez le logo en PDF, ou une version en aplats de couleur.'
const AGAIN = 'Refaites l’export.'

/** What is no flat shape, and how it becomes one or is done without. */
const NO_SHAPES: Readonly<Record<NoShape, readonly [what: string, mend: string]>> = {
  text: [
    'du texte, dont la police n’est pas dans le fichier',
    'Vectorisez les textes. Dans Illustrator\u00a0: Texte > Vectoriser\u202f; dans Inkscape\u00a0: Chemin > Objet en chemin.',
  ],
  picture: [
    'une image',
    'Demandez le logo en vrai dessin vectoriel, ou déposez cette image seule, en PNG.',
  ],
  gradient: ['un dégradé', AS_PDF],
  pattern: ['un motif', AS_PDF],
  filter: ['un filtre (ombre, flou)', AS_PDF],
  mask: ['un masque', AS_PDF],
  clip: [
    'un masque d’écrêtage de forme complexe',
    'Découpez les formes selon lui (Pathfinder dans Illustrator), ou déposez le logo en PDF.',
  ],
  'blend-mode': ['un mode de fusion', AS_PDF],
  marker: ['des pointes de flèches ou des marqueurs', EXPAND],
  dashes: ['des pointillés', EXPAND],
  'foreign-object': ['un morceau de page web', 'Refaites l’export depuis un logiciel de dessin.'],
  'scaled-stroke': ['des traits dont l’épaisseur dépend de l’échelle', EXPAND],
}

/** French words for a logo drawn as an SVG. */
export const LOGO_DRAWINGS: Pick<WordsFor<PressFaults>, 'logo-drawing'> = {
  'logo-drawing': {
    why: 'D’un SVG, on ne garde que des formes en aplats\u00a0: elles s’impriment partout de même, et rien ne peut s’y exécuter.',
    faults: {
      'not-xml': ({ line }) => ({
        what: `Le SVG est abîmé\u00a0: la ligne ${line} n’est pas du XML.`,
        mend: 'Copiez-le ou téléchargez-le de nouveau, ou refaites l’export.',
      }),
      'not-svg': ({ element }) => ({
        what: `Le fichier n’est pas un SVG\u00a0: son premier élément est «\u00a0${element}\u00a0».`,
        mend: 'Exportez le logo en SVG depuis un logiciel de dessin.',
      }),
      encoding: () => ({
        what: 'Les caractères du SVG sont d’un codage inconnu.',
        mend: 'Refaites l’export, en UTF-8.',
      }),
      entities: () => ({
        what: 'Le SVG déclare des entités, qui peuvent faire enfler un fichier sans fin.',
        mend: 'Refaites l’export\u202f; dans Illustrator, sans «\u00a0Conserver les fonctions d’édition d’Illustrator\u00a0».',
      }),
      excess: ({ what, most }) => ({
        what: `Le dessin est trop complexe\u00a0: plus de ${frenchNumber(most)}\u00a0${EXCESSES[what]}.`,
        mend: 'Déposez une version plus simple du logo, ou le logo en PDF.',
      }),
      'no-shape': ({ what, element }) => ({
        what: `Le SVG contient ${NO_SHAPES[what][0]} (${element}).`,
        mend: NO_SHAPES[what][1],
      }),
      external: ({ address }) => ({
        what: `Le SVG fait appel à autre chose que lui-même\u00a0: «\u00a0${address}\u00a0».`,
        mend: 'Incorporez tout à l’export, puis déposez de nouveau le logo. Rien n’a été téléchargé.',
      }),
      unresolved: ({ id }) => ({
        what: `Le SVG emploie «\u00a0${id}\u00a0», qui n’est pas dans le fichier.`,
        mend: AGAIN,
      }),
      circular: ({ id }) => ({
        what: `Le SVG dessine «\u00a0${id}\u00a0» à l’intérieur de lui-même, sans fin.`,
        mend: 'Refaites l’export depuis un logiciel de dessin.',
      }),
      'unknown-element': ({ element }) => ({
        what: `Le SVG contient «\u00a0${element}\u00a0», qui n’est pas une forme.`,
        mend: 'Refaites l’export, en SVG simple.',
      }),
      'bad-number': ({ attribute, value }) => ({
        what: `Dans le SVG, «\u00a0${attribute}\u00a0» n’est pas un nombre utilisable\u00a0: «\u00a0${value}\u00a0».`,
        mend: AGAIN,
      }),
      'bad-path': ({ value }) => ({
        what: `Un tracé du SVG est illisible à partir de «\u00a0${value}\u00a0».`,
        mend: AGAIN,
      }),
      'bad-transform': ({ value }) => ({
        what: `Une transformation du SVG est illisible\u00a0: «\u00a0${value}\u00a0».`,
        mend: 'Refaites l’export, en SVG simple.',
      }),
      'bad-colour': ({ value }) => ({
        what: `Une couleur du SVG est illisible\u00a0: «\u00a0${value}\u00a0».`,
        mend: 'Refaites l’export avec de simples couleurs RVB.',
      }),
      'bad-style': ({ selector }) => ({
        what: `Une règle de style du SVG est illisible\u00a0: «\u00a0${selector}\u00a0».`,
        mend: 'Refaites l’export avec des attributs de présentation au lieu d’une feuille de style.',
      }),
      'see-through': ({ element }) => ({
        what: `Une forme transparente (${element}) recouvre une autre couleur.`,
        mend: 'Aplatissez la transparence à l’export, ou déposez le logo en PDF.',
      }),
      'left-out': ({ what }) => ({
        what: `Des scripts, des animations ou des liens ont été laissés de côté (${what})\u00a0: le papier n’en a pas.`,
        mend: 'Il n’y a rien à faire, si le logo a le bon aspect.',
      }),
    },
  },
}

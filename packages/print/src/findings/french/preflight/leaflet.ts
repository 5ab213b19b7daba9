import { frenchNumber, withUnit } from '@flyer-open-data/flyer'
import type { LeafletFaults } from '../../preflight/leaflet-faults.ts'
import type { TitledWords } from '../../preflight/words-of-faults.ts'
import { mm, quoted } from './shown.ts'

const takeTheFile =
  'Repartez du fichier d’impression de cette édition, sans retaper ses textes ni les vectoriser.'

const moveCode = 'Déplacez le QR code au milieu d’un volet, sur un fond clair et vide.'

const moveText = 'Rapprochez ce texte du milieu de son volet, ou réduisez la largeur de son bloc.'

/** French words for the leaflet itself: its code and its texts. */
export const LEAFLET: TitledWords<LeafletFaults> = {
  L101: {
    title: 'Lecture du QR code',
    why: 'Le QR code est le seul chemin du papier vers la page en ligne.',
    faults: {
      missing: () => ({
        what: 'Aucun QR code n’a pu être lu sur l’image des pages.',
        mend: 'Placez le QR code, en noir sur fond blanc, sans le déformer ni poser de logo dessus.',
      }),
    },
  },
  L102: {
    title: 'Adresse du QR code',
    why: 'Une fois imprimé, un QR code qui mène ailleurs ne se corrige plus.',
    faults: {
      elsewhere: ({ found, wanted }) => ({
        what: `Le QR code mène à ${quoted(found)}\u202f; il doit mener à ${quoted(wanted)}.`,
        mend: 'Remplacez le QR code par celui de l’émetteur.',
      }),
      'not-printed': ({ found }) => ({
        what: `Le QR code mène à ${quoted(found)}, qui n’est pas une adresse https imprimée près de lui.`,
        mend: 'Remplacez le QR code par celui de l’émetteur.',
      }),
    },
  },
  L103: {
    title: 'Taille du QR code',
    why: 'Trop petit, le QR code ne se lit plus à bout de bras, ou par faible lumière.',
    faults: {
      module: ({ foundMm, wantedMm }) => ({
        what: `Un carré du QR code mesure ${withUnit(foundMm, 'mm')}\u202f; il faut ${withUnit(wantedMm, 'mm', 3)} au moins.`,
        mend: 'Agrandissez le QR code sans le déformer.',
      }),
      side: ({ foundMm, wantedMm }) => ({
        what: `Le QR code et sa marge mesurent ${mm(foundMm)} de côté\u202f; il faut ${mm(wantedMm)} au moins.`,
        mend: 'Agrandissez le QR code sans le déformer.',
      }),
    },
  },
  L104: {
    title: 'Marge blanche du QR code',
    why: 'Sans marge, un téléphone ne distingue pas le QR code de ce qui l’entoure.',
    faults: {
      narrow: ({ found, wanted }) => ({
        what: `La marge autour du QR code ne fait que ${frenchNumber(found, 1)} fois la largeur d’un de ses carrés\u202f; il faut ${wanted} fois.`,
        mend: 'Écartez du QR code les textes, images et bords de fond.',
      }),
    },
  },
  L105: {
    title: 'Position du QR code',
    why: 'Un pli ou une coupe qui dévie abîme le QR code, et il ne se lit plus.',
    faults: {
      turned: ({ degrees }) => ({
        what: `Le QR code est tourné de ${degrees}\u00a0degrés\u202f; il doit être droit.`,
        mend: 'Redressez le QR code.',
      }),
      trim: ({ foundMm, wantedMm }) => ({
        what: `Le QR code est à ${mm(foundMm)} de la coupe\u202f; il faut ${mm(wantedMm)} au moins.`,
        mend: moveCode,
      }),
      fold: ({ foundMm, wantedMm }) => ({
        what: `Le QR code est à ${mm(foundMm)} d’un pli\u202f; il faut ${mm(wantedMm)} au moins.`,
        mend: moveCode,
      }),
      'across-fold': () => ({
        what: 'Un pli traverse le QR code\u202f; il doit tenir sur un seul volet.',
        mend: moveCode,
      }),
    },
  },
  L201: {
    title: 'Distance du texte aux bords et aux plis',
    why: 'La coupe et le pli dévient d’un millimètre ou deux\u00a0: un texte trop près du bord serait rogné ou plié.',
    faults: {
      trim: ({ text, foundMm, wantedMm }) => ({
        what: `Le texte ${quoted(text)} est à ${mm(foundMm)} de la coupe\u202f; il faut ${mm(wantedMm)} au moins.`,
        mend: moveText,
      }),
      fold: ({ text, foundMm, wantedMm }) => ({
        what: `Le texte ${quoted(text)} est à ${mm(foundMm)} d’un pli\u202f; il faut ${mm(wantedMm)} au moins.`,
        mend: moveText,
      }),
      'across-fold': ({ text }) => ({
        what: `Un pli traverse le texte ${quoted(text)}\u202f; chaque texte doit tenir sur un seul volet.`,
        mend: moveText,
      }),
    },
  },
  L202: {
    title: 'Textes de l’édition',
    why: 'Un texte qui manque ou qui a changé n’est plus celui que l’édition a validé.',
    faults: {
      missing: ({ panel, field, text }) => ({
        what: `Le texte ${quoted(text)} ne se trouve pas sur sa face (volet ${panel}, champ ${field}).`,
        mend: takeTheFile,
      }),
    },
  },
  L203: {
    title: 'Édition et date',
    why: 'Sans édition ni date, personne ne sait plus tard quelle version a été imprimée.',
    faults: {
      'no-edition': ({ edition }) => ({
        what: `Rien ne dit de quelle édition il s’agit\u202f; il faut ${quoted(edition)} sur une page, ou son titre dans les propriétés du fichier.`,
        mend: 'Remplissez le titre du document avant l’export.',
      }),
      'no-date': ({ date }) => ({
        what: `Rien ne dit de quand date l’édition\u202f; il faut le ${date}, sur une page ou dans les propriétés du fichier.`,
        mend: takeTheFile,
      }),
    },
  },
  L204: {
    title: 'Textes étrangers à l’édition',
    why: 'Un texte de trop vient d’une autre version, ou d’un modèle que l’on a oublié de remplir.',
    faults: {
      stray: ({ text }) => ({
        what: `Le texte ${quoted(text)} n’appartient pas à cette édition.`,
        mend: 'Supprimez ce texte, ou faites-le entrer dans une nouvelle édition.',
      }),
    },
  },
}

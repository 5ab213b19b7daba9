import { count } from '@flyer-open-data/flyer'
import type { ContentsFaults } from '../../preflight/file-faults.ts'
import type { TitledWords } from '../../preflight/words-of-faults.ts'
import { quoted, standards } from './shown.ts'

const ANNOTATIONS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  Link: ['lien', 'liens'],
  Widget: ['champ de formulaire', 'champs de formulaire'],
  Text: ['note', 'notes'],
  FreeText: ['note', 'notes'],
  Highlight: ['surlignage', 'surlignages'],
  Stamp: ['tampon', 'tampons'],
  FileAttachment: ['fichier joint', 'fichiers joints'],
}

const annotations = (kind: string, number: number) => {
  const [one, many] = ANNOTATIONS[kind] ?? [`annotation (${kind})`, `annotations (${kind})`]
  return count(number, one, many)
}

const printOnly = 'Exportez pour l’impression\u00a0: sans signets, liens, boutons ni multimédia.'

const leaveToPrinter = 'Exportez de nouveau en PDF/X, sans options d’imprimante PostScript.'

const FIELDS: Readonly<Record<string, string>> = {
  Title: 'Le titre',
  Creator: 'Le logiciel d’origine',
  Producer: 'Le logiciel qui a écrit le PDF',
  CreationDate: 'La date de création',
  ModDate: 'La date de modification',
  Trapped: 'Le recouvrement',
}

/** French words for what a file does besides being printed, and for what it says of itself. */
export const CONTENTS: TitledWords<ContentsFaults> = {
  P801: {
    title: 'Annotations',
    why: 'Le papier ne réagit à rien, et une note oubliée peut s’imprimer.',
    faults: {
      annotation: ({ kind, count: n }) => ({
        what: `La page porte ${annotations(kind, n)}\u202f; une page à imprimer n’en a pas.`,
        mend: printOnly,
      }),
    },
  },
  P802: {
    title: 'Actions, formulaires et pièces jointes',
    why: 'Un fichier d’impression ne fait rien par lui-même\u202f; l’imprimeur refuse ceux qui contiennent autre chose que des pages.',
    faults: {
      javascript: () => ({
        what: 'Le fichier contient un programme (JavaScript).',
        mend: printOnly,
      }),
      action: () => ({
        what: 'Le fichier déclenche une action, à l’ouverture par exemple.',
        mend: printOnly,
      }),
      'form-fields': () => ({
        what: 'Le fichier contient un formulaire à remplir.',
        mend: 'Aplatissez le formulaire, ou exportez le document sans champs.',
      }),
      attachment: ({ name }) => ({
        what:
          name === ''
            ? 'Un fichier est joint au PDF.'
            : `Le fichier ${quoted(name)} est joint au PDF.`,
        mend: 'Supprimez la pièce jointe, et envoyez-la à part.',
      }),
    },
  },
  P803: {
    title: 'Calques',
    why: 'Ce qui s’imprime dépendrait des calques que la machine affiche.',
    faults: {
      layers: () => ({
        what: 'Le fichier contient des calques que l’on peut montrer ou cacher.',
        mend: 'À l’export, décochez «\u00a0Créer des calques Acrobat\u00a0»\u202f; seuls les calques visibles sont alors gardés, à plat.',
      }),
    },
  },
  P804: {
    title: 'Contenus externes et réglages de machine',
    why: 'Le fichier doit contenir tout ce qui s’imprime, et laisser à l’imprimeur les réglages de sa presse.',
    faults: {
      postscript: () => ({
        what: 'La page contient un morceau de PostScript.',
        mend: leaveToPrinter,
      }),
      'transfer-function': () => ({
        what: 'La page change les courbes de la presse (fonction de transfert).',
        mend: leaveToPrinter,
      }),
      halftone: () => ({
        what: 'La page impose une trame.',
        mend: leaveToPrinter,
      }),
      opi: () => ({
        what: 'Une image n’est là qu’en aperçu (OPI)\u00a0: la vraie est ailleurs.',
        mend: 'Placez les images en haute définition, puis exportez sans OPI.',
      }),
      'external-stream': () => ({
        what: 'Une partie de la page se trouve dans un autre fichier.',
        mend: 'Incorporez les images et les fichiers liés, puis exportez de nouveau.',
      }),
      'reference-xobject': () => ({
        what: 'La page renvoie à la page d’un autre PDF.',
        mend: 'Incorporez ce PDF dans le document, puis exportez de nouveau.',
      }),
    },
  },
  P901: {
    title: 'Recouvrement (Trapped)',
    why: 'L’imprimeur doit savoir si les couleurs voisines ont déjà été élargies pour se recouvrir.',
    faults: {
      missing: () => ({
        what: 'Le fichier ne dit pas si le recouvrement est fait\u202f; il faut oui (True) ou non (False).',
        mend: 'Exportez en PDF/X\u00a0: le réglage habituel est non (False).',
      }),
      unknown: ({ value }) => ({
        what: `Le fichier répond ${quoted(value)} à la question du recouvrement\u202f; il faut oui (True) ou non (False).`,
        mend: 'Exportez en PDF/X\u00a0: le réglage habituel est non (False).',
      }),
    },
  },
  P902: {
    title: 'Concordance des métadonnées',
    why: 'Un fichier qui se décrit de deux façons a été modifié après coup, et des contrôles le refusent.',
    faults: {
      differs: ({ field, info, xmp }) => ({
        what: `${FIELDS[field] ?? 'Une mention'} vaut ${quoted(info)} à un endroit du fichier, et ${quoted(xmp)} à un autre.`,
        mend: 'Corrigez les propriétés dans le document d’origine, puis exportez de nouveau.',
      }),
    },
  },
  P903: {
    title: 'Titre, logiciel et dates',
    why: 'Le titre, le logiciel et les dates permettent de retrouver la bonne version.',
    faults: {
      'no-title': () => ({
        what: 'Le fichier n’a pas de titre.',
        mend: 'Remplissez le titre dans les propriétés du document, puis exportez de nouveau.',
      }),
      'no-creator': () => ({
        what: 'Le fichier ne dit pas avec quel logiciel il a été composé.',
        mend: 'Exportez depuis le document d’origine.',
      }),
      'no-creation-date': () => ({
        what: 'Le fichier n’a pas de date de création.',
        mend: 'Exportez depuis le document d’origine.',
      }),
      'no-change-date': () => ({
        what: 'Le fichier n’a pas de date de modification.',
        mend: 'Exportez depuis le document d’origine.',
      }),
    },
  },
  P904: {
    title: 'Métadonnées (XMP)',
    why: 'Dans les métadonnées, les outils de l’imprimeur lisent la norme et la version du fichier.',
    faults: {
      missing: ({ standard }) => ({
        what: `Le fichier annonce ${standards(standard)} et n’a pas de métadonnées XMP.`,
        mend: 'Exportez de nouveau avec cette norme.',
      }),
      unreadable: () => ({
        what: 'Les métadonnées XMP sont mal écrites et ne se lisent pas.',
        mend: 'Exportez de nouveau depuis le document d’origine.',
      }),
      filtered: ({ standard }) => ({
        what: `Les métadonnées XMP sont comprimées\u202f; ${standards(standard)} les veut en clair.`,
        mend: 'Exportez de nouveau avec cette norme, sans outil de compression ensuite.',
      }),
    },
  },
}

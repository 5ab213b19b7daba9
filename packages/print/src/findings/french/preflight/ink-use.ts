import { count } from '@flyer-open-data/flyer'
import type { InkUseFaults } from '../../preflight/ink-use-faults.ts'
import type { TitledWords } from '../../preflight/words-of-faults.ts'
import { places, pt, quoted } from './shown.ts'

const blackAlone = 'Mettez ce texte en noir à 100\u00a0%, sans cyan, magenta ni jaune.'

/** French words for what is printed in which inks, and what it does to what lies under it. */
export const INK_USE: TitledWords<InkUseFaults> = {
  P306: {
    title: 'Encres du texte noir',
    why: 'Les quatre plaques ne tombent jamais exactement l’une sur l’autre\u00a0: les lettres bavent.',
    faults: {
      'rich-black': ({ percent, count: n }) => ({
        what: `Du texte noir est fait de plusieurs encres, ${percent}\u00a0% en tout${places(n)}\u202f; le noir seul suffit.`,
        mend: blackAlone,
      }),
    },
  },
  P307: {
    title: 'Encres des petits textes',
    why: 'Les plaques se décalent un peu\u00a0: un petit texte en plusieurs encres devient flou.',
    faults: {
      small: ({ sizePt, leastPt, inks, count: n }) => ({
        what: `Du texte de ${pt(sizePt)} est imprimé en ${inks}\u00a0encres${places(n)}\u202f; il faut ${pt(leastPt)} au moins.`,
        mend: 'Agrandissez ce texte, ou mettez-le dans une seule encre, le noir par exemple.',
      }),
    },
  },
  P308: {
    title: 'Taille des textes en réserve blanche',
    why: 'L’encre du fond déborde dans les petites lettres blanches et les bouche.',
    faults: {
      small: ({ sizePt, leastPt, count: n }) => ({
        what: `Du texte blanc de ${pt(sizePt)} est en réserve dans un fond${places(n)}\u202f; il faut ${pt(leastPt)} au moins.`,
        mend: 'Agrandissez ce texte, ou imprimez-le en noir sur un fond clair.',
      }),
    },
  },
  P309: {
    title: 'Surimpression des petits textes noirs',
    why: 'Sans surimpression, un liseré blanc apparaît autour des lettres dès que les plaques se décalent.',
    faults: {
      'knocks-out': ({ sizePt, count: n }) => ({
        what: `Du texte noir de ${pt(sizePt)} perce le fond au lieu de s’imprimer par-dessus${places(n)}.`,
        mend: 'Mettez le noir à 100\u00a0% en surimpression (InDesign\u00a0: préférences «\u00a0Aspect du noir\u00a0», «\u00a0Surimpression\u00a0»).',
      }),
      'other-mode': ({ sizePt, count: n }) => ({
        what: `Du texte noir de ${pt(sizePt)} est en surimpression, mais dans un mode qui perce quand même le fond${places(n)}\u202f; il faut le mode\u00a01 (OPM\u00a01).`,
        mend: 'Exportez en PDF/X-4 depuis le document, où ce mode est celui par défaut.',
      }),
    },
  },
  P310: {
    title: 'Surimpression du blanc',
    why: 'Le blanc en surimpression disparaît\u00a0: la presse n’a pas d’encre blanche.',
    faults: {
      text: ({ count: n }) => ({
        what: `Du texte blanc est en surimpression${places(n)}\u00a0: il ne sera pas visible.`,
        mend: 'Décochez la surimpression de ce texte (options d’objet).',
      }),
      path: ({ count: n }) => ({
        what: `Un objet blanc est en surimpression${places(n)}\u00a0: il ne sera pas visible.`,
        mend: 'Décochez la surimpression de cet objet (options d’objet).',
      }),
    },
  },
  P311: {
    title: 'Tons directs',
    why: 'Chaque ton direct demande une plaque de plus, et son prix.',
    faults: {
      spot: ({ ink, count: n }) => ({
        what: `Le ton direct ${quoted(ink)} sert ${count(n, 'fois', 'fois')}\u202f; le travail est prévu en quadrichromie (CMJN).`,
        mend: 'Convertissez ce ton en CMJN (InDesign\u00a0: «\u00a0Gestionnaire d’encres\u00a0»).',
      }),
    },
  },
  P312: {
    title: 'Emploi du gris',
    why: 'Le gris (DeviceGray) ne se superpose pas de la même façon sur toutes les machines.',
    faults: {
      text: ({ count: n }) => ({
        what: `Du texte en gris (DeviceGray) est posé sur d’autres objets${places(n)}.`,
        mend: 'Donnez à ce texte un noir CMJN (0, 0, 0, 100 ou moins).',
      }),
      line: ({ count: n }) => ({
        what: `Un filet en gris (DeviceGray) est posé sur d’autres objets${places(n)}.`,
        mend: 'Donnez à ce filet un noir CMJN (0, 0, 0, 100 ou moins).',
      }),
      overprints: ({ count: n }) => ({
        what: `Un objet en gris (DeviceGray) est en surimpression${places(n)}.`,
        mend: 'Donnez-lui un noir CMJN, ou décochez la surimpression.',
      }),
    },
  },
  P313: {
    title: 'Couleur de repérage',
    why: 'La couleur de repérage s’imprime sur toutes les plaques à la fois\u00a0: 400\u00a0% d’encre, qui ne sèche pas.',
    faults: {
      registration: ({ count: n }) => ({
        what: `La couleur de repérage sert à l’intérieur du format fini${places(n)}\u202f; elle est réservée aux repères.`,
        mend: 'Remplacez-la par du noir (nuancier\u00a0: «\u00a0Noir\u00a0» et non «\u00a0Repérage\u00a0»).',
      }),
    },
  },
}

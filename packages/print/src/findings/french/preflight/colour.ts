import type { ColourFaults } from '../../preflight/colour-faults.ts'
import type { TitledWords } from '../../preflight/words-of-faults.ts'
import { oneOf, places, quoted } from './shown.ts'

const SPACES: Readonly<Record<string, string>> = {
  DeviceRGB: 'RVB',
  'ICCBased RGB': 'RVB avec profil',
  'ICCBased CMYK': 'CMJN avec profil',
  'ICCBased Gray': 'gris avec profil',
  CalRGB: 'RVB étalonné',
  CalGray: 'gris étalonné',
  DeviceCMYK: 'CMJN',
  Separation: 'ton direct',
  DeviceN: 'tons directs',
  unknown: 'inconnu',
}

const spaceOf = (name: string) => SPACES[name] ?? name

const toCmyk =
  'À l’export, convertissez les couleurs vers le profil CMJN de l’imprimeur (InDesign\u00a0: «\u00a0Sortie\u00a0», «\u00a0Convertir vers la destination\u00a0»). Word et Publisher restent en RVB\u00a0: demandez la conversion à l’imprimeur.'

/** French words for colour spaces, sums of inks and transparency. */
export const COLOUR: TitledWords<ColourFaults> = {
  P301: {
    title: 'Espaces de couleur',
    why: 'La presse imprime quatre encres\u00a0: une couleur d’écran sera convertie sans que vous voyiez le résultat.',
    faults: {
      'no-inks': ({ space, count: n }) => ({
        what: `Des couleurs sont en ${spaceOf(space)}${places(n)}\u202f; il faut du CMJN.`,
        mend: toCmyk,
      }),
      inks: ({ space, count: n }) => ({
        what: `Des couleurs sont en ${spaceOf(space)}${places(n)}\u202f; un fichier pour l’écran demande du RVB.`,
        mend: 'Exportez le fichier d’écran avec des couleurs RVB (sRGB).',
      }),
    },
  },
  P302: {
    title: 'Profil de sortie',
    why: 'Sans profil de sortie, l’imprimeur ne sait pas à quoi doivent ressembler les couleurs.',
    faults: {
      missing: () => ({
        what: 'Le fichier n’a pas de profil de sortie pour l’impression (GTS_PDFX).',
        mend: 'Exportez en PDF/X et choisissez le profil de l’imprimeur, par exemple FOGRA39 pour du papier couché.',
      }),
      'not-cmyk': ({ identifier, space }) => ({
        what: `Le profil de sortie ${quoted(identifier)} est en ${spaceOf(`Device${space}`)}\u202f; il faut un profil CMJN.`,
        mend: 'À l’export, choisissez comme profil de sortie celui d’une presse.',
      }),
      'no-profile': ({ identifier }) => ({
        what: `Le profil de sortie ${quoted(identifier)} est nommé, mais il n’est pas dans le fichier.`,
        mend: 'À l’export, incorporez le profil de sortie.',
      }),
      'no-printer': ({ identifier, deviceClass }) => ({
        what: `Le profil de sortie ${quoted(identifier)} n’est pas celui d’une presse (classe ${deviceClass}, il faut prtr).`,
        mend: 'À l’export, choisissez comme profil de sortie celui d’une presse.',
      }),
    },
  },
  P303: {
    title: 'Conditions d’impression',
    why: 'Les encres préparées pour un autre papier donnent d’autres couleurs.',
    faults: {
      other: ({ found, wanted }) => ({
        what: `Les couleurs sont préparées pour ${quoted(found)}\u202f; il faut ${oneOf(wanted)}.`,
        mend: 'Demandez à l’imprimeur le profil de son papier, et exportez avec lui.',
      }),
    },
  },
  P304: {
    title: 'Encrage maximal',
    why: 'Trop d’encre ne sèche pas, macule la feuille suivante et craque au pli.',
    faults: {
      over: ({ percent, most }) => ({
        what: `L’encrage atteint ${percent}\u00a0%\u202f; il ne doit pas dépasser ${most}\u00a0%.`,
        mend: 'Allégez cette couleur, ou convertissez l’image vers un profil dont l’encrage est limité.',
      }),
    },
  },
  P305: {
    title: 'Encrage moyen des aplats',
    why: 'Un grand aplat très encré sèche mal et déteint sur la feuille suivante.',
    faults: {
      over: ({ percent, most }) => ({
        what: `Sur un carré de 15\u00a0mm, l’encrage moyen est de ${percent}\u00a0%\u202f; il ne doit pas dépasser ${most}\u00a0%.`,
        mend: 'Allégez l’aplat ou la partie sombre de l’image.',
      }),
    },
  },
  P701: {
    title: 'Transparences',
    why: 'Une norme ancienne ne connaît pas la transparence\u00a0: la presse imprimerait autre chose que l’écran.',
    faults: {
      opacity: ({ percent, count: n }) => ({
        what: `Un objet n’est opaque qu’à ${percent}\u00a0%${places(n)}\u202f; la norme demande 100\u00a0%.`,
        mend: 'Exportez en PDF/X-4, ou aplatissez la transparence à l’export.',
      }),
      'blend-mode': ({ mode, count: n }) => ({
        what: `Un objet se mêle à ce qu’il recouvre (mode ${mode})${places(n)}\u202f; la norme ne le permet pas.`,
        mend: 'Exportez en PDF/X-4, ou aplatissez la transparence à l’export.',
      }),
      mask: ({ count: n }) => ({
        what: `Un objet a un bord progressif ou une ombre${places(n)}\u202f; la norme ne le permet pas.`,
        mend: 'Exportez en PDF/X-4, ou aplatissez la transparence à l’export.',
      }),
    },
  },
  P702: {
    title: 'Espace de fusion',
    why: 'Les couleurs transparentes mêlées en RVB changent à l’impression, celles d’à côté aussi.',
    faults: {
      space: ({ space }) => ({
        what: `La page mêle ses transparences en ${spaceOf(space)}\u202f; il faut du CMJN.`,
        mend: 'Dans InDesign, «\u00a0Édition\u00a0», «\u00a0Espace de fusion des transparences\u00a0», choisissez CMJN.',
      }),
    },
  },
}

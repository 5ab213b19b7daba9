import { count } from '@flyer-open-data/flyer'
import type { FileFaults } from '../../preflight/file-faults.ts'
import type { TitledWords, UndrawnWhy } from '../../preflight/words-of-faults.ts'
import { oneOf, standards } from './shown.ts'

const exportAgain =
  'Ouvrez le document dans le logiciel qui l’a produit, puis exportez-le de nouveau en PDF.'

const exportAs = (names: string) =>
  `À l’export, choisissez la norme ${oneOf(names)}\u00a0: dans InDesign, «\u00a0Adobe PDF (impression)\u00a0»\u202f; dans Scribus, «\u00a0Exporter au format PDF\u00a0». Word ne sait pas la produire\u00a0: demandez alors à l’imprimeur de convertir le fichier.`

const unread = (number: number, what: string) =>
  number === 1
    ? `Un élément des pages ${what}.`
    : `Dans les pages, ${number} éléments\u00a0: chacun ${what}.`

const UNDRAWN: Readonly<Record<UndrawnWhy, string>> = {
  'not-opened': 'le logiciel qui les dessine n’ouvre pas le fichier',
  'no-page': 'le logiciel qui dessine les pages n’y trouve rien de lisible',
  'no-memory': 'l’image ne tient pas en mémoire',
  crashed: 'le logiciel qui dessine les pages s’est arrêté',
  'too-long': 'le dessin n’en finissait pas, il a été interrompu',
  'too-costly': 'les dessiner demanderait plus de travail que le contrôle n’en fait pour une page',
  'faulty-matrix': 'un ordre qui déplace ou tourne toute la suite n’a pas ses six nombres',
  'too-many-pages': 'le contrôle ne dessine que les cinquante premières pages',
}

const simplify =
  'Simplifiez les dessins très détaillés, ou placez-les comme images à 300\u00a0ppp, puis exportez le document de nouveau.'

const lighten =
  'Réduisez les très grandes pages et les images, puis exportez le document de nouveau.'

/** What helps against it. */
const DRAWN_AFTER: Readonly<Record<UndrawnWhy, string>> = {
  'not-opened': exportAgain,
  'no-page': exportAgain,
  'no-memory': lighten,
  crashed: exportAgain,
  'too-long': simplify,
  'too-costly': simplify,
  'faulty-matrix': exportAgain,
  'too-many-pages':
    'Exportez le document en plusieurs fichiers de cinquante pages au plus, puis contrôlez chacun.',
}

function undrawnPages(why: UndrawnWhy, number: number): string {
  if (why === 'not-opened') return 'Les pages n’ont pas pu être dessinées'
  if (why === 'too-many-pages') return 'À partir de cette page, rien n’a été dessiné'
  return number === 1
    ? 'Cette page n’a pas pu être dessinée'
    : `Cette page et ${count(number - 1, 'autre', 'autres')} n’ont pas pu être dessinées`
}

/** French words for what a file is and says of itself. */
export const FILE: TitledWords<FileFaults> = {
  P101: {
    title: 'Ouverture du fichier',
    why: 'Un fichier qui ne s’ouvre pas ne peut être ni contrôlé ni imprimé.',
    faults: {
      'not-a-pdf': () => ({
        what: 'Ce fichier n’est pas un PDF, même si son nom le laisse croire.',
        mend: 'Envoyez le PDF lui-même\u00a0: dans votre logiciel, choisissez «\u00a0Exporter\u00a0» ou «\u00a0Enregistrer au format PDF\u00a0».',
      }),
      archive: () => ({
        what: 'C’est une archive (ZIP), pas un PDF.',
        mend: 'Ouvrez-la, puis contrôlez les PDF qu’elle contient.',
      }),
      damaged: () => ({
        what: 'Ce PDF est abîmé\u00a0: une partie manque ou ne se lit plus.',
        mend: 'Demandez qu’on vous renvoie le fichier\u202f; si le défaut reste, exportez-le de nouveau.',
      }),
      encrypted: () => ({
        what: 'Ce PDF est protégé par un mot de passe, ou interdit de modification.',
        mend: 'Exportez-le de nouveau sans mot de passe et sans restriction.',
      }),
      'too-large': ({ megabytes, most }) => ({
        what: `Ce PDF pèse ${megabytes}\u00a0Mo, une fois ouvert\u202f; le contrôle s’arrête à ${most}\u00a0Mo.`,
        mend: 'Exportez-le avec des images à 300\u00a0ppp, sans pièces jointes ni pages inutiles.',
      }),
      'no-pages': () => ({
        what: 'Ce PDF ne contient aucune page.',
        mend: exportAgain,
      }),
      'too-many-pages': ({ pages, most }) => ({
        what: `Ce PDF contient ${pages}\u00a0pages\u202f; le contrôle en lit ${most} au plus.`,
        mend: 'Envoyez un fichier qui ne contient que le document à imprimer.',
      }),
      'no-permission': () => ({
        what: 'Votre ordinateur ne vous laisse pas lire ce fichier\u00a0: vous n’en avez pas le droit.',
        mend: 'Demandez le droit de le lire à la personne qui le garde, ou demandez-lui une copie.',
      }),
      withheld: ({ code }) => ({
        what: `Votre ordinateur ne donne pas ce fichier\u00a0: il répond ${code}.`,
        mend: 'Copiez le fichier dans un autre dossier, puis contrôlez la copie.',
      }),
    },
  },
  P102: {
    title: 'Norme d’impression',
    why: 'La norme garantit à l’imprimeur que le fichier contient tout ce qu’il faut, et rien qui change d’une machine à l’autre.',
    faults: {
      'none-claimed': ({ wanted }) => ({
        what: `Le fichier n’annonce aucune norme\u202f; il faut ${oneOf(wanted)}.`,
        mend: exportAs(wanted),
      }),
      'other-claimed': ({ claimed, wanted }) => ({
        what: `Le fichier annonce ${standards(claimed)}\u202f; il faut ${oneOf(wanted)}.`,
        mend: exportAs(wanted),
      }),
    },
  },
  P103: {
    title: 'Conformité à la norme',
    why: 'Un fichier qui n’est pas ce qu’il annonce est refusé à l’arrivée, ou s’imprime mal.',
    faults: {
      version: ({ standard, version, wanted }) => ({
        what: `Le fichier est écrit en PDF ${version}\u202f; ${standards(standard)} va jusqu’à PDF ${wanted}.`,
        mend: `À l’export, choisissez ${standards(standard)} comme norme et laissez-la fixer la version.`,
      }),
      'object-streams': ({ standard }) => ({
        what: `Le fichier est comprimé d’une façon que ${standards(standard)} ne connaît pas.`,
        mend: 'Exportez-le sans «\u00a0compression de la structure\u00a0», ou en PDF/X-4.',
      }),
      'info-key': ({ standard, key }) => ({
        what: `La mention ${key}, que ${standards(standard)} exige, manque dans les informations du fichier.`,
        mend: 'Remplissez le titre du document, puis exportez-le de nouveau avec cette norme.',
      }),
      'not-tagged': ({ standard }) => ({
        what: `Le fichier annonce ${standards(standard)} et n’a pas de balises.`,
        mend: 'À l’export, cochez «\u00a0Créer un PDF balisé\u00a0»\u202f; dans Word, «\u00a0Balises de structure de document pour l’accessibilité\u00a0».',
      }),
      'no-language': ({ standard }) => ({
        what: `Le fichier annonce ${standards(standard)} et ne dit pas dans quelle langue il est écrit.`,
        mend: 'Indiquez la langue (français) dans les propriétés du document, puis exportez-le de nouveau.',
      }),
      intents: ({ standard, count: found }) => ({
        what: `Le fichier a ${found}\u00a0profils de sortie pour l’impression\u202f; ${standards(standard)} en veut un seul.`,
        mend: 'Exportez-le de nouveau avec un seul profil de sortie.',
      }),
    },
  },
  P104: {
    title: 'Identifiants du fichier',
    why: 'Les identifiants servent à l’imprimeur à ne pas confondre deux versions d’un même travail.',
    faults: {
      'no-identifiers': () => ({
        what: 'Le fichier n’a pas les deux identifiants que la norme demande.',
        mend: exportAgain,
      }),
    },
  },
  P105: {
    title: 'Lecture des pages',
    why: 'Ce qui n’a pas pu être lu n’a pas été contrôlé, et peut s’imprimer autrement que vous ne le voyez.',
    faults: {
      undecodable: ({ count: n }) => ({
        what: unread(n, 'est abîmé ou comprimé d’une façon inconnue'),
        mend: exportAgain,
      }),
      'too-many-operations': () => ({
        what: 'Les pages contiennent plus de tracés que le contrôle n’en lit.',
        mend: 'Simplifiez les dessins très détaillés (cartes, plans), ou placez-les comme images à 300\u00a0ppp.',
      }),
      'too-deep': ({ count: n }) => ({
        what: unread(n, 'est emboîté dans trop d’autres'),
        mend: 'Dissociez les groupes imbriqués du document, puis exportez-le de nouveau.',
      }),
      'too-large': ({ count: n }) => ({
        what: unread(n, 'est trop lourd pour être lu'),
        mend: 'Allégez les dessins ou les images, puis exportez le document de nouveau.',
      }),
      'unknown-operator': ({ count: n }) => ({
        what: unread(n, 'contient une instruction qui n’existe pas en PDF'),
        mend: exportAgain,
      }),
      'bad-operands': ({ count: n }) => ({
        what: unread(n, 'contient une instruction incomplète'),
        mend: exportAgain,
      }),
      undrawn: ({ why, count: n }) => ({
        what: `${undrawnPages(why, n)}\u00a0: ${UNDRAWN[why]}.`,
        mend: DRAWN_AFTER[why],
      }),
    },
  },
}

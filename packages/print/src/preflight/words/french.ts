import type { ProfileId } from '../profiles/profile.ts'
import type { Judged, VerdictWords } from './verdict-words.ts'

const PROFILES: VerdictWords['profiles'] = {
  'offset-coated': 'un imprimeur offset, sur papier couché',
  'offset-uncoated': 'un imprimeur offset, sur papier non couché',
  digital: 'un imprimeur numérique',
  reprographics: 'un atelier de reprographie',
  office: 'une imprimante de bureau',
  screen: 'une lecture à l’écran',
}

/** What is done with a file, how one is told not to, and the word before what it is done with. */
interface Use {
  readonly may: string
  readonly mayNot: string
  readonly preposition: string
}

const SENT: Use = {
  may: 'peut être envoyé',
  mayNot: 'N’envoyez pas ce fichier',
  preposition: 'à',
}

const USES: Readonly<Partial<Record<ProfileId, Use>>> = {
  office: { may: 'peut être imprimé', mayNot: 'N’imprimez pas ce fichier', preposition: 'sur' },
  screen: { may: 'convient', mayNot: 'Ne diffusez pas ce fichier', preposition: 'pour' },
}

/** « à Exaprint », « aux Grandes Imprimeries »: an article in a name melts into the preposition. */
function toPrinter(name: string): string {
  if (/^Les? /.test(name)) return name.replace(/^Les /, 'aux ').replace(/^Le /, 'au ')
  if (/^(Imprimerie|Atelier) /.test(name)) return `à l’${name}`
  return `à ${name}`
}

const points = (count: number) =>
  count === 1
    ? 'un point mérite d’abord un coup d’œil'
    : `${count}\u00a0points méritent d’abord un coup d’œil`

const faults = (count: number) => (count === 1 ? 'un défaut' : `${count}\u00a0défauts`)

function sentence(judged: Judged): string {
  const { verdict, profile, printer, errors, warnings, mend } = judged
  const { may, mayNot, preposition } = (printer === null && USES[profile]) || SENT
  const where = printer === null ? `${preposition} ${PROFILES[profile]}` : toPrinter(printer)
  switch (verdict) {
    case 'accepted':
      return `Ce fichier ${may} ${where}.`
    case 'accepted-with-warnings':
      return `Ce fichier ${may} ${where}\u202f; ${points(warnings)}.`
    case 'refused':
      return `${mayNot} ${where}\u00a0: il contient ${faults(errors)}. Commencez par ceci\u00a0: ${lowered(mend)}`
    case 'unreadable':
      return `Ce fichier ne peut pas être lu\u00a0: il ne peut être ni contrôlé ni imprimé. ${mend}`
  }
}

/** A sentence that goes on after a colon begins small, unless it begins with an acronym. */
const lowered = (text: string) =>
  text.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase())

/** What preflight says in French. */
export const FRENCH_VERDICTS: VerdictWords = {
  sentence,
  untold: (sender) =>
    `Les lignes propres à ${sender} (nom, coordonnées, mentions, en quatrième de couverture) n’ont pas pu être comparées\u00a0: relisez-les.`,
  verdicts: {
    accepted: 'Bon pour l’impression',
    'accepted-with-warnings': 'Bon, à relire',
    refused: 'À corriger',
    unreadable: 'Illisible',
  },
  profiles: PROFILES,
}

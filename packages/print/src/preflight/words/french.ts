import type { Judged, VerdictWords } from './verdict-words.ts'

const PROFILES: VerdictWords['profiles'] = {
  'offset-coated': 'un imprimeur offset, sur papier couché',
  'offset-uncoated': 'un imprimeur offset, sur papier non couché',
  digital: 'un imprimeur numérique',
  reprographics: 'un atelier de reprographie',
  office: 'une imprimante de bureau',
  screen: 'une lecture à l’écran',
}

/** « à un imprimeur », « sur une imprimante de bureau », « pour une lecture à l’écran », « à Exaprint ». */
function destination({ profile, printer }: Judged): string {
  if (printer !== null) return `à ${printer}`
  const preposition = { office: 'sur', screen: 'pour' }[profile as string] ?? 'à'
  return `${preposition} ${PROFILES[profile]}`
}

const verbs: Readonly<Record<string, { may: string; mayNot: string }>> = {
  office: { may: 'peut être imprimé', mayNot: 'N’imprimez pas ce fichier' },
  screen: { may: 'convient', mayNot: 'Ne diffusez pas ce fichier' },
}
const SENT = { may: 'peut être envoyé', mayNot: 'N’envoyez pas ce fichier' }

const points = (count: number) =>
  count === 1
    ? 'un point mérite un coup d’œil avant'
    : `${count}\u00a0points méritent un coup d’œil avant`

const faults = (count: number) => (count === 1 ? 'un défaut' : `${count}\u00a0défauts`)

function sentence(judged: Judged): string {
  const { verdict, profile, errors, warnings, mend } = judged
  const { may, mayNot } = (judged.printer === null && verbs[profile]) || SENT
  const where = destination(judged)
  switch (verdict) {
    case 'accepted':
      return `Ce fichier ${may} ${where}.`
    case 'accepted-with-warnings':
      return `Ce fichier ${may} ${where}\u202f; ${points(warnings)}.`
    case 'refused':
      return `${mayNot} ${where}\u00a0: il a ${faults(errors)}. Commencez par ceci\u00a0: ${lowered(mend)}`
    case 'unreadable':
      return `Ce fichier ne peut pas être lu, et un imprimeur ne le lirait pas non plus. ${mend}`
  }
}

/** A sentence that goes on after a colon begins small. */
const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** What preflight says in French. */
export const FRENCH_VERDICTS: VerdictWords = {
  sentence,
  verdicts: {
    accepted: 'Bon pour l’impression',
    'accepted-with-warnings': 'Bon, à relire',
    refused: 'À corriger',
    unreadable: 'Illisible',
  },
  profiles: PROFILES,
}

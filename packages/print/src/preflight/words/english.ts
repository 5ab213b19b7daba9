import type { ProfileId } from '../profiles/profile.ts'
import type { Judged, VerdictWords } from './verdict-words.ts'

const PROFILES: VerdictWords['profiles'] = {
  'offset-coated': 'an offset printer, on coated paper',
  'offset-uncoated': 'an offset printer, on uncoated paper',
  digital: 'a digital printer',
  reprographics: 'a reprographics room',
  office: 'an office printer',
  screen: 'reading on a screen',
}

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`

/** What is done with a file, and how one is told not to. */
interface Use {
  readonly may: string
  readonly mayNot: string
}

const SENT: Use = { may: 'may go to', mayNot: 'Do not send this file to' }

const USES: Readonly<Partial<Record<ProfileId, Use>>> = {
  office: { may: 'may be printed on', mayNot: 'Do not print this file on' },
  screen: { may: 'is fit for', mayNot: 'Do not hand this file out for' },
}

function sentence({ verdict, profile, printer, errors, warnings, mend }: Judged): string {
  const where = printer ?? PROFILES[profile]
  const { may, mayNot } = (printer === null && USES[profile]) || SENT
  switch (verdict) {
    case 'accepted':
      return `This file ${may} ${where}.`
    case 'accepted-with-warnings':
      return `This file ${may} ${where}; look at ${counted(warnings, 'point')} first.`
    case 'refused':
      return `${mayNot} ${where}: it has ${counted(errors, 'fault')}. Begin here: ${mend}`
    case 'unreadable':
      return `This file cannot be read: it can be neither checked nor printed. ${mend}`
  }
}

/** What preflight says in English. */
export const ENGLISH_VERDICTS: VerdictWords = {
  sentence,
  untold: (sender) =>
    `The lines of ${sender} itself (name, contact, mentions, on the back cover) could not be compared: read them again.`,
  verdicts: {
    accepted: 'ready to print',
    'accepted-with-warnings': 'ready, with points to look at',
    refused: 'not to be printed',
    unreadable: 'cannot be read',
  },
  profiles: PROFILES,
}

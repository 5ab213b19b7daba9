import type { Judged, VerdictWords } from './verdict-words.ts'

const PROFILES: VerdictWords['profiles'] = {
  'offset-coated': 'an offset printer, on coated paper',
  'offset-uncoated': 'an offset printer, on uncoated paper',
  digital: 'a digital printer',
  reprographics: 'a reprographics room',
  office: 'an office printer',
  screen: 'a screen',
}

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`

function sentence({ verdict, profile, printer, errors, warnings, mend }: Judged): string {
  const where = printer ?? PROFILES[profile]
  switch (verdict) {
    case 'accepted':
      return `This file may go to ${where}.`
    case 'accepted-with-warnings':
      return `This file may go to ${where}; look at ${counted(warnings, 'point')} before.`
    case 'refused':
      return `Do not send this file to ${where}: it has ${counted(errors, 'fault')}. Begin here: ${mend}`
    case 'unreadable':
      return `This file cannot be read, and no printer could read it either. ${mend}`
  }
}

/** What preflight says in English. */
export const ENGLISH_VERDICTS: VerdictWords = {
  sentence,
  verdicts: {
    accepted: 'ready to print',
    'accepted-with-warnings': 'ready, with points to look at',
    refused: 'not to be printed',
    unreadable: 'cannot be read',
  },
  profiles: PROFILES,
}

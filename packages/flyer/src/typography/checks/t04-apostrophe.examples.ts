import { textExamples } from '../text-rule.ts'

/** Texts that T4 accepts, and those in which it finds something. */
export const t04Examples = textExamples(
  // The apostrophe is U+2019.
  {
    passes: [
      '',
      'L’open data',
      'D’UN APPUI',
      'à 48° 41′ de latitude',
      "voir https://x.fr/l'eau ici",
    ],
    fails: [
      ["L'open data", "'"],
      ["D'UN APPUI, c'est", "'", "'"],
      ['L`open data', '`'],
      ['L´open data', '´'],
      ['L‘open data', '‘'],
      ['L\u02bcopen data', '\u02bc'],
      ['L′open data', '′'],
    ],
  },
  // An address may hold U+0027.
  {
    role: 'address',
    passes: ["https://x.fr/l'eau"],
    fails: [],
  },
)

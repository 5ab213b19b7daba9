import { describeRule } from '../testing/describe-rule.ts'

describeRule('T4', 'the apostrophe is U+2019', {
  passes: ['', 'L’open data', 'D’UN APPUI', 'à 48° 41′ de latitude', "voir https://x.fr/l'eau ici"],
  refuses: [
    ["L'open data", "'"],
    ["D'UN APPUI, c'est", "'", "'"],
    ['L`open data', '`'],
    ['L´open data', '´'],
    ['L‘open data', '‘'],
    ['L\u02bcopen data', '\u02bc'],
    ['L′open data', '′'],
  ],
})

describeRule('T4', 'an address may hold U+0027', {
  role: 'address',
  passes: ["https://x.fr/l'eau"],
  refuses: [],
})

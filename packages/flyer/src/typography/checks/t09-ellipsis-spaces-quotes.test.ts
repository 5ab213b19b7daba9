import { describeRule } from '../testing/describe-rule.ts'

describeRule('T9', 'one sign for an ellipsis', {
  passes: ['', 'des données…', 'Fin. Suite.', 'voir www.x.fr/a...b'],
  refuses: [
    ['des données...', '...'],
    ['des données. . .', '. . .'],
    ['etc..', '..'],
  ],
})

describeRule('T9', 'single spaces, none outside', {
  passes: ['un mot', 'histoire\u202f!\u00a0» fin', 'Henoo\u00a0: «\u00a0L’open data'],
  refuses: [
    ['un  mot', '  '],
    ['un \u00a0mot', ' \u00a0'],
    ['un\u202f \u00a0mot', '\u202f \u00a0'],
    [' mot', ' '],
    ['mot\u00a0', '\u00a0'],
    ['   ', '   '],
    ['un\tmot', '\t'],
    ['un\nmot', '\n'],
    ['un\u2009mot', '\u2009'],
    ['un\u200bmot', '\u200b'],
  ],
})

describeRule('T9', '« » for quotes', {
  passes: ['«\u00a0mot\u00a0»', '5 < 6'],
  refuses: [
    ['"mot"', '"', '"'],
    ['“mot”', '“', '”'],
    ['„mot“', '„', '“'],
    ['<<mot>>', '<<', '>>'],
  ],
})

import { describeRule } from '../testing/describe-rule.ts'

describeRule('T3', 'U+00A0 stands inside « », which go in pairs', {
  passes: [
    '',
    '«\u00a0Partager les données\u00a0»',
    'un «\u00a0volet\u00a0» et un «\u00a0rabat\u00a0»',
    '«\u00a0Il dit «\u00a0oui\u00a0» à tous\u00a0»',
  ],
  refuses: [
    ['« volet\u00a0»', '« '],
    ['«\u00a0volet »', ' »'],
    ['«volet»', '«', '»'],
    ['«\u202fvolet\u202f»', '«\u202f', '\u202f»'],
    ['«\u00a0volet', '«'],
    ['volet\u00a0»', '»'],
    ['«\u00a0un «\u00a0deux\u00a0»', '«'],
    ['volet\u00a0» puis «\u00a0rabat', '»', '«'],
    ['»', '»'],
  ],
})

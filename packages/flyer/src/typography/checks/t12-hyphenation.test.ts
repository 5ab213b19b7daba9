import { describeRule } from '../testing/describe-rule.ts'

describeRule('T12', 'no soft hyphen in a string', {
  passes: ['', 'disposition', 'peut-être'],
  refuses: [
    ['disposi\u00adtion', '\u00ad'],
    ['data\u00adgrandest.fr', '\u00ad'],
  ],
})

describeRule('T12', 'no soft hyphen in an address either', {
  role: 'address',
  passes: ['www.datagrandest.fr'],
  refuses: [['www.data\u00adgrandest.fr', '\u00ad']],
})

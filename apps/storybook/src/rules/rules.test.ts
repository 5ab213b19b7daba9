import { checkText } from '@flyer-open-data/flyer'
import { LAYOUT_RULES } from '@flyer-open-data/ui'
import { expect, it } from 'vitest'
import { RULE_NAMES } from '../french/rule-names.ts'

it('every rule of the layout has a French name, and nothing else has', () => {
  expect(Object.keys(RULE_NAMES).toSorted()).toEqual(LAYOUT_RULES.map(({ id }) => id).toSorted())
  for (const name of Object.values(RULE_NAMES)) {
    expect(checkText({ text: name, role: 'body' }, {})).toEqual([])
  }
})

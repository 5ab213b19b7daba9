import { checkText } from '@flyer-open-data/flyer'
import { LAYOUT_RULES } from '@flyer-open-data/ui'
import { expect, it } from 'vitest'
import { RULE_NAMES } from '../french/rule-names.ts'

it('every rule of the layout has a French name, and nothing else has', () => {
  const named = new Set(Object.keys(RULE_NAMES))
  expect(LAYOUT_RULES.filter(({ id }) => !named.has(id))).toEqual([])
  for (const name of Object.values(RULE_NAMES)) {
    expect(checkText({ text: name, role: 'body' }, {})).toEqual([])
  }
})

import { describe, expect, it } from 'vitest'
import { EMPTY_FORM } from './form.ts'
import { formInFragment, fragmentOf } from './form-link.ts'

const linkOf = (text: string) => `#v1.${Buffer.from(text).toString('base64url')}`

describe('a link', () => {
  it.each([
    ['an empty form', EMPTY_FORM],
    ['letters of any script', { ...EMPTY_FORM, name: 'Œuvre d’été مدينة 🎉', bleed: '5' as const }],
  ])('gives back what was put into it: %s', (_, form) => {
    expect(formInFragment(fragmentOf(form))).toEqual(form)
  })

  it('holds nothing that an address would change', () => {
    const form = { ...EMPTY_FORM, name: '???>>>~~~', printerKind: 'office' as const }
    expect(fragmentOf(form)).toMatch(/^#v1\.[\w-]+$/)
  })

  it.each(['', '#', '#contenu'])('that holds no form is none: « %s »', (fragment) => {
    expect(formInFragment(fragment)).toBe('none')
  })

  it.each([
    ['another version', '#v2.e30'],
    ['no base 64', '#v1.§'],
    ['no UTF-8', '#v1._w'],
    ['no JSON', linkOf('{')],
    ['a field that there is not', linkOf('{"logo":"x"}')],
    ['the prototype', linkOf('{"__proto__":"x"}')],
    ['a number', linkOf('{"name":1}')],
    ['a choice that there is not', linkOf('{"product":"constructor"}')],
    ['a text that is too long', linkOf(JSON.stringify({ name: 'x'.repeat(501) }))],
    ['too much', `#v1.${'A'.repeat(20_000)}`],
  ])('that is damaged or hostile is unreadable: %s', (_, fragment) => {
    expect(formInFragment(fragment)).toBe('unreadable')
  })
})

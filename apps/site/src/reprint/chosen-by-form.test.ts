import { describe, expect, it } from 'vitest'
import { chosenByForm, misfitsOf } from './chosen-by-form.ts'
import { EMPTY_FORM, type FieldName, type ReprintForm } from './form.ts'

const chosen = (change: Partial<ReprintForm>) => chosenByForm({ ...EMPTY_FORM, ...change })
const TYPED: readonly FieldName[] = [
  ...(['quantity', 'printerName', 'printerAddress'] as const),
  ...(['name', 'service', 'mention', 'email', 'telephone', 'website'] as const),
]

describe('what is built of a form', () => {
  it.each(TYPED)('stays the same while one letter is typed in %s', (field) => {
    expect(chosen({ [field]: 'x' })).toEqual(chosen({}))
  })

  it('follows from who prints, on what', () => {
    expect(chosen({})).toMatchObject({ product: 'press-no-marks', bleed: 3 })
    expect(chosen({ printerKind: 'local', bleed: '5' })).toMatchObject({
      product: 'press',
      bleed: 5,
    })
  })

  it.each([[{ printer: 'nobody' }], [{ printerKind: 'office', product: 'press' }]] satisfies [
    Partial<ReprintForm>,
  ][])('is nothing while choices disagree: %j', (change) => {
    expect(chosen(change)).toBeUndefined()
    expect(Object.keys(misfitsOf({ ...EMPTY_FORM, ...change }))).toEqual([
      Object.keys(change).at(-1),
    ])
  })
})

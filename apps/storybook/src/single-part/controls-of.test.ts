import {
  actionColumnSchema,
  landingLinkSchema,
  panelsSchema,
  reasonSchema,
  THEME_NAMES,
} from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { controlsOf } from './controls-of.ts'

describe('the controls of a schema', () => {
  it('let a text be typed and a value be chosen by its French name', () => {
    expect(controlsOf(reasonSchema, { theme: THEME_NAMES })).toEqual({
      theme: {
        name: 'Sujet',
        options: Object.keys(THEME_NAMES),
        control: { type: 'select', labels: THEME_NAMES },
      },
      text: { name: 'Raison', control: 'text' },
    })
  })

  it('let a list be edited as a whole', () => {
    expect(controlsOf(actionColumnSchema).actions).toEqual({ name: 'Actions', control: 'object' })
    expect(controlsOf(panelsSchema.shape['did-you-know'].unwrap().shape.call).steps).toMatchObject({
      control: 'object',
    })
  })

  it('are refused for a field that has no French name', () => {
    expect(() => controlsOf(landingLinkSchema.shape.redirect)).toThrow(/no title/)
  })

  it.each([
    [{ type: 'boolean' }, 'boolean'],
    [
      { type: 'number', minimum: 0, maximum: 1 },
      { type: 'number', min: 0, max: 1 },
    ],
    [{ type: 'integer' }, { type: 'number' }],
  ])('of %j are %j', (field, control) => {
    const schema = {
      shape: { field },
      toJSONSchema: () => ({ properties: { field: { title: 'Champ', ...field } } }),
    }
    expect(controlsOf(schema).field).toEqual({ name: 'Champ', control })
  })

  it('are refused for a type that nobody can edit', () => {
    const schema = {
      shape: { field: undefined },
      toJSONSchema: () => ({ properties: { field: { title: 'Champ', type: 'null' } } }),
    }
    expect(() => controlsOf(schema)).toThrow(/field/)
  })
})

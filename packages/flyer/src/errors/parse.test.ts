import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ContentError } from './content-error.ts'
import { FlyerError } from './flyer-error.ts'
import { parse } from './parse.ts'

const schema = z.strictObject({
  name: z.string().min(1),
  sizes: z.array(z.number().positive()).default([1]),
})

function faultOf(value: unknown): ContentError {
  try {
    parse(schema, value, 'box')
  } catch (error) {
    if (error instanceof ContentError) return error
    throw error
  }
  throw new Error('nothing was refused')
}

describe('parse', () => {
  it('gives back what the schema makes of the value, defaults included', () => {
    expect(parse(schema, { name: 'a' }, 'box')).toEqual({ name: 'a', sizes: [1] })
  })

  it('names every field that is wrong, by its path', () => {
    const { reports } = faultOf({ name: '', sizes: [1, -2, 3] })
    expect(reports.map(({ where }) => where)).toEqual(['box, name', 'box, sizes.1'])
    expect(reports.map(({ what }) => what)).toEqual([
      'The text is empty.',
      'The number is too small.',
    ])
  })

  it('names a key that the schema does not know', () => {
    expect(faultOf({ name: 'a', colour: 'red' }).parts.what).toContain('« colour »')
  })

  it('says that nothing at all is wrong', () => {
    expect(faultOf(undefined).findings[0]).toMatchObject({
      fault: 'missing',
      place: { data: 'box' },
    })
  })

  it.each([[null], ['box'], [[]]])('says that %j as a whole is wrong', (value) => {
    const { parts } = faultOf(value)
    expect(parts.what).toMatch(/^The value is not valid: /)
    expect(parts.where).toBe('box')
  })

  it('says why it matters and how to mend it, and keeps the cause', () => {
    const error = faultOf({})
    expect(error.parts.why).toMatch(/\.$/)
    expect(error.parts.mend).toMatch(/\.$/)
    expect(error.cause).toBeInstanceOf(z.ZodError)
  })

  it('throws an error of the project, under its own name, that says what and where', () => {
    const error = faultOf({})
    expect(error).toBeInstanceOf(FlyerError)
    expect(error.name).toBe('ContentError')
    expect(error.message).toBe(`${error.parts.what} (${error.parts.where})`)
  })
})

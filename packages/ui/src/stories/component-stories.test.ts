import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Example, Specimens } from './specimens.ts'

const components = new URL('../components/', import.meta.url)
const withExamples = readdirSync(components, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.examples.ts'))
  .map((path) => path.replace(/\.examples\.ts$/, ''))

interface Story {
  readonly name: string
  readonly args: object
}

async function load(path: string) {
  const examples: Record<string, unknown> = await import(`${components.href}${path}.examples.ts`)
  const specimens = Object.values(examples).find(
    (value): value is Specimens<object, object> =>
      typeof value === 'object' && value !== null && 'overflowing' in value,
  )
  if (!specimens) throw new Error(`${path} has no specimens`)
  const { default: meta, ...stories }: Record<string, unknown> = await import(
    `${components.href}${path}.stories.tsx`
  )
  return {
    meta: meta as { title: string; argTypes: Record<string, { name: string }> },
    stories: Object.values(stories) as Story[],
    specimens,
  }
}

describe('components that have examples', () => {
  it('are those that have data', () => {
    expect(withExamples.map((path) => basename(path)).toSorted()).toEqual(
      ['Flow', 'LogoSlot', 'PanelTitle', 'Phase', 'QrCode', 'Reason', 'Testimonial'].toSorted(),
    )
  })
})

describe.each(withExamples)('the stories of %s', (path) => {
  it('are its examples, each once, under the name that it has', async () => {
    const { stories, specimens } = await load(path)
    const all: Example<object>[] = [...Object.values(specimens.examples), specimens.overflowing]
    const shown = stories.map(({ name, args }) => ({ name, data: args }))
    const expected = all.map(({ name, data }) => ({ name, data }))
    // A logo that is refused has no place in the layout to be told in: only its test shows it.
    if (path.includes('LogoSlot')) expected.pop()
    expect(shown).toEqual(expected)
  })

  it('have a control with a French name for every datum', async () => {
    const { meta, stories } = await load(path)
    expect(meta.title).toMatch(/^Composants\//)
    for (const { args } of stories) {
      expect(Object.keys(meta.argTypes).toSorted()).toEqual(Object.keys(args).toSorted())
    }
    for (const { name } of Object.values(meta.argTypes)) expect(name).toMatch(/^[A-ZÉ]/)
  })
})

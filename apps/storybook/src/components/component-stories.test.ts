import { readdirSync } from 'node:fs'
import * as kept from '@flyer-open-data/ui/specimens'
import { describe, expect, it } from 'vitest'

type Cases = Pick<kept.Specimens<object, object>, 'examples' | 'overflowing'>

/** The specimens of each component, by the file of its stories. */
const SPECIMENS: Readonly<Record<string, Cases>> = {
  Flow: kept.FLOW,
  LogoSlot: kept.LOGO_SLOT,
  PanelTitle: kept.PANEL_TITLE,
  PartnerSlot: kept.PARTNER_SLOT,
  Phase: kept.PHASE,
  QrCode: kept.QR_CODE,
  Reason: kept.REASON,
  Testimonial: kept.TESTIMONIAL,
}

/** A component without data of its own: nothing about it can be edited. */
const WITHOUT_DATA = ['Wordmark']

interface Story {
  readonly name: string
  readonly args: object
}

async function storiesOf(component: string) {
  const { default: meta, ...stories }: Record<string, unknown> = await import(
    `./${component}.stories.tsx`
  )
  return {
    meta: meta as { title: string; argTypes: Record<string, { name: string }> },
    stories: Object.values(stories) as Story[],
  }
}

describe('components', () => {
  it('that have specimens have stories, and the others have no data', () => {
    const files = readdirSync(new URL('./', import.meta.url))
      .filter((file) => file.endsWith('.stories.tsx'))
      .map((file) => file.replace('.stories.tsx', ''))
    expect(files.toSorted()).toEqual([...Object.keys(SPECIMENS), ...WITHOUT_DATA].toSorted())
    const all = Object.values<object>(kept).filter((value) => 'overflowing' in value)
    expect(new Set(all)).toEqual(new Set(Object.values(SPECIMENS)))
  })
})

describe.each(Object.entries(SPECIMENS))('the stories of %s', (component, specimens) => {
  it('are its examples, each once, under the name that it has', async () => {
    const { stories } = await storiesOf(component)
    const all: kept.Example<object>[] = [
      ...Object.values(specimens.examples),
      specimens.overflowing,
    ]
    const shown = stories.map(({ name, args }) => ({ name, data: args }))
    const expected = all.map(({ name, data }) => ({ name, data }))
    // A logo that is refused has no place in the layout to be told in: only its test shows it.
    if (component === 'LogoSlot') expected.pop()
    expect(shown).toEqual(expected)
  })

  it('have a control with a French name for every datum', async () => {
    const { meta, stories } = await storiesOf(component)
    expect(meta.title).toMatch(/^Composants\//)
    for (const { args } of stories) {
      expect(Object.keys(meta.argTypes).toSorted()).toEqual(Object.keys(args).toSorted())
    }
    for (const { name } of Object.values(meta.argTypes)) expect(name).toMatch(/^[A-ZÉ]/)
  })
})

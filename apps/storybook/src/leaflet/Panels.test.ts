import { panelTitle, readCatalogue } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import * as stories from './Panels.stories.tsx'

describe('the stories of panels', () => {
  it('are one for each panel of the format, called as its schema calls it', () => {
    const { default: _, ...shown } = stories
    const names = Object.fromEntries(
      Object.values(shown).map(({ args, name }) => [
        args?.subject?.kind === 'panel' ? args.subject.panel : 'side',
        name,
      ]),
    )
    const { outside, inside } = readCatalogue().format
    const ids = [...outside, ...inside].flatMap(({ content }) => content ?? [])
    expect(names).toEqual(Object.fromEntries(ids.map((id) => [id, panelTitle(id)])))
  })
})

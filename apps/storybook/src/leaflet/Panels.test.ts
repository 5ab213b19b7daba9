import { PANEL_IDS, panelTitle } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import * as stories from './Panels.stories.tsx'

describe('the stories of panels', () => {
  it('are one for each panel, called as its schema calls it', () => {
    const { default: _, ...shown } = stories
    const names = Object.fromEntries(
      Object.values(shown).map(({ args, name }) => [
        args?.subject?.kind === 'panel' ? args.subject.panel : 'side',
        name,
      ]),
    )
    expect(names).toEqual(Object.fromEntries(PANEL_IDS.map((id) => [id, panelTitle(id)])))
  })
})

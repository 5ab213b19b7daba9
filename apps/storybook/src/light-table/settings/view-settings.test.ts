import { type InkView, PLATES, SUPPORTS } from '@flyer-open-data/browser/press'
import { describe, expect, it } from 'vitest'
import { VIEWINGS } from '../viewing/viewings.ts'
import { VISIONS } from '../vision/visions.ts'
import { fromGlobals, INITIAL_GLOBALS, toGlobals } from './globals.ts'
import {
  changeSettings,
  clampZoom,
  GUIDES,
  SHOWN_BLEEDS,
  SURFACES,
  togglePlate,
  type ViewSettings,
} from './view-settings.ts'

const NAMES = { runs: ['fig-2024', 'meuse-2024'], senders: ['owner', 'partner'] }
const START = fromGlobals(INITIAL_GLOBALS, NAMES)

describe('a change', () => {
  it.each([
    [{ inks: ['k'] }],
    [{ inks: 'sum' }],
    [{ support: 'uncoated' }],
  ] as Partial<ViewSettings>[][])(
    '%j turns from the screen to the paper that shows it',
    (change) => {
      expect(START.surface).toBe('screen')
      expect(changeSettings(START, change ?? {})).toMatchObject({ ...change, surface: 'paper' })
    },
  )

  it.each(['screen', 'overlay', 'blink', 'difference', 'before-after'] as const)(
    'to %s lets go of plates and papers, which only paper shows',
    (surface) => {
      const onPaper = changeSettings({ ...START, support: 'uncoated' }, { inks: ['c'] })
      expect(onPaper).toMatchObject({ surface: 'paper', support: 'uncoated', inks: ['c'] })
      expect(changeSettings(onPaper, { surface })).toMatchObject({
        surface,
        support: 'screen',
        inks: PLATES,
      })
    },
  )

  it('between a paper and the map of ink sums leaves the one that was chosen last', () => {
    const sum = changeSettings({ ...START, support: 'coated' }, { inks: 'sum' })
    expect(sum).toMatchObject({ inks: 'sum', support: 'screen' })
    expect(changeSettings(sum, { support: 'coated' })).toMatchObject({
      inks: PLATES,
      support: 'coated',
    })
  })

  it('to a telephone shows the screen, and a surface or a plate brings back to the table', () => {
    const onPaper = changeSettings({ ...START, support: 'uncoated' }, { inks: ['c'] })
    const phone = changeSettings(onPaper, { viewing: 'phone' })
    expect(phone).toMatchObject({ viewing: 'phone', surface: 'screen', inks: PLATES })
    for (const change of [
      { surface: 'overlay' },
      { surface: 'before-after' },
      { inks: ['k'] },
      { support: 'coated' },
    ] as const) {
      expect(changeSettings(phone, change)).toMatchObject({ ...change, viewing: 'table' })
    }
    expect(changeSettings(phone, { guides: ['trim'] }).viewing).toBe('phone')
  })

  it('of the zoom is made at the table, of the paper from two metres away', () => {
    const far = changeSettings(START, { viewing: 'two-metres' })
    expect(changeSettings(far, { surface: 'paper' }).viewing).toBe('two-metres')
    expect(changeSettings(far, { zoom: 150 })).toMatchObject({ zoom: 150, viewing: 'table' })
  })

  it('of something else keeps the surface', () => {
    expect(changeSettings(START, { guides: ['trim'], bleed: 5 })).toEqual({
      ...START,
      guides: ['trim'],
      bleed: 5,
    })
  })
})

describe('a plate', () => {
  it.each<[InkView, 'c' | 'k', InkView]>([
    [['c', 'k'], 'c', ['k']],
    [['k'], 'c', ['c', 'k']],
    [['k'], 'k', ['k']],
    ['sum', 'k', ['k']],
  ])('of %j toggled, %s, gives %j', (inks, plate, next) => {
    expect(togglePlate(inks, plate)).toEqual(next)
  })
})

describe('the zoom', () => {
  it.each([
    [12, 50],
    [125.4, 125],
    [2000, 800],
  ])('%d %% is held to %d %%', (asked, given) => {
    expect(clampZoom(asked)).toBe(given)
  })
})

describe('settings in an address', () => {
  const all = SURFACES.flatMap((surface) =>
    SUPPORTS.flatMap((support) =>
      ([PLATES, ['c', 'y'], 'sum'] as InkView[]).flatMap((inks) =>
        SHOWN_BLEEDS.map(
          (bleed): ViewSettings => ({
            surface,
            support,
            inks,
            bleed,
            guides: bleed === 5 ? GUIDES : GUIDES.slice(0, bleed),
            run: NAMES.runs[1] ?? '',
            sender: NAMES.senders[bleed % 2] ?? '',
            zoom: bleed === 0 ? 'fit' : 100 * bleed,
            panel: bleed === 1 ? 'folded' : 'shown',
            colourVision: VISIONS[bleed % VISIONS.length] ?? 'usual',
            viewing: VIEWINGS[bleed % VIEWINGS.length] ?? 'table',
          }),
        ),
      ),
    ),
  )

  it('come back as they were', () => {
    expect(all.length).toBeGreaterThan(100)
    for (const settings of all) expect(fromGlobals(toGlobals(settings), NAMES)).toEqual(settings)
  })

  it('are made of characters that Storybook takes', () => {
    for (const settings of all) {
      for (const value of Object.values(toGlobals(settings))) {
        expect(String(value)).toMatch(/^[a-zA-Z0-9 _-]+$/)
      }
    }
  })

  it('that say something wrong are ignored', () => {
    expect(
      fromGlobals(
        {
          surface: 'mur',
          guides: 'plis-trim',
          inks: 'xyz',
          support: 7,
          run: 'inconnu',
          sender: 'personne',
          bleed: 4,
          zoom: -3,
          panel: 'ouvert',
          colourVision: 'aigle',
          viewing: 'lune',
        },
        NAMES,
      ),
    ).toEqual({ ...START, guides: ['trim'] })
    expect(fromGlobals({}, NAMES)).toEqual(START)
    expect(fromGlobals({ zoom: 9000 }, NAMES).zoom).toBe(800)
  })
})

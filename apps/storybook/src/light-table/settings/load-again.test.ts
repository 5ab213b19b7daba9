import { expect, it } from 'vitest'
import { fromGlobals, INITIAL_GLOBALS } from './globals.ts'
import { addressOf } from './load-again.ts'

const NAMES = { runs: ['first-2024', 'other-2024'], senders: ['owner', 'partner'] }
const PAGE = 'https://host/sub/iframe.html?viewMode=story&id=volets--cover'

it('tells the view that is shown, and leaves the rest of the address as it was', () => {
  const settings = fromGlobals(
    { ...INITIAL_GLOBALS, surface: 'paper', inks: 'cy', sender: 'partner', zoom: 150 },
    NAMES,
  )
  const { origin, pathname, searchParams } = new URL(
    addressOf(`${PAGE}&globals=a11y.manual:!true;surface:screen;bleed:3`, settings),
  )
  expect(`${origin}${pathname}`).toBe('https://host/sub/iframe.html')
  expect(searchParams.get('id')).toBe('volets--cover')
  const words = (searchParams.get('globals') ?? '').split(';')
  expect(words).toContain('a11y.manual:!true')
  expect(words.filter((word) => word.startsWith('surface:'))).toEqual(['surface:paper'])
  const globals = Object.fromEntries(words.map((word) => word.split(':')))
  expect(fromGlobals(globals, NAMES)).toEqual(settings)
})

it('gives an address that told nothing a view', () => {
  const settings = fromGlobals({ surface: 'overlay' }, NAMES)
  expect(new URL(addressOf(PAGE, settings)).searchParams.get('globals')).toContain(
    'surface:overlay',
  )
})

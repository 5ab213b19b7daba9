import { afterEach, describe, expect, it, vi } from 'vitest'
import { formatDate, formatDay } from './french-date.ts'

describe('a day in French', () => {
  it('joins day, month and year by no-break spaces', () => {
    expect(formatDay('2024-11-21')).toBe('21\u00a0novembre\u00a02024')
  })

  it.each([
    ['2025-01-15', 'janvier'],
    ['2025-02-15', 'février'],
    ['2025-03-15', 'mars'],
    ['2025-04-15', 'avril'],
    ['2025-05-15', 'mai'],
    ['2025-06-15', 'juin'],
    ['2025-07-15', 'juillet'],
    ['2025-08-15', 'août'],
    ['2025-09-15', 'septembre'],
    ['2025-10-15', 'octobre'],
    ['2025-11-15', 'novembre'],
    ['2025-12-15', 'décembre'],
  ])('names the month of %s « %s », with its accents and without a capital', (day, month) => {
    expect(formatDay(day)).toBe(`15\u00a0${month}\u00a02025`)
  })

  it('writes the first of a month « 1er » and no other day so', () => {
    expect(formatDay('2025-05-01')).toBe('1er\u00a0mai\u00a02025')
    for (const day of ['2025-05-11', '2025-05-21', '2025-05-31']) {
      expect(formatDay(day)).not.toContain('er\u00a0')
    }
  })

  it('writes a day under ten without its zero', () => {
    expect(formatDay('2025-06-09')).toBe('9\u00a0juin\u00a02025')
  })
})

describe('a day in French, on any machine', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
    vi.restoreAllMocks()
  })

  it.each([
    ['America/Los_Angeles', new Date('2024-11-21').getTime()],
    ['Pacific/Kiritimati', new Date('2024-11-21T23:59:59Z').getTime()],
  ])('is the same in the time zone %s, where the clock shows another day', (zone, instant) => {
    vi.stubEnv('TZ', zone)
    expect(new Date(instant).getDate()).not.toBe(21)
    expect(formatDay('2024-11-21')).toBe('21\u00a0novembre\u00a02024')
  })

  it('depends on no locale', () => {
    const refuse = () => {
      throw new Error('a locale was asked for')
    }
    vi.spyOn(Date.prototype, 'toLocaleDateString').mockImplementation(refuse)
    vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(refuse)
    expect(formatDay('2024-12-01')).toBe('1er\u00a0décembre\u00a02024')
  })
})

describe('a date', () => {
  it.each([
    ['2024-10', 'octobre\u00a02024'],
    ['2024-11-12', '12\u00a0novembre\u00a02024'],
    ['2025-05-01', '1er\u00a0mai\u00a02025'],
  ])('%s is written %s', (iso, french) => {
    expect(formatDate(iso)).toBe(french)
  })
})

import { describe, expect, it } from 'vitest'
import { parse } from '../errors/parse.ts'
import { checkText } from '../typography/check-text.ts'
import { findMentionFaults, mentionTexts } from './mention-texts.ts'
import { printRunSchema, printRuns } from './print-run.ts'

const [run] = printRuns
const read = (mentions: unknown) => parse(printRunSchema, { ...run, mentions }, 'run')
const printer = {
  name: 'Imprimerie des Trois-Vallons',
  address: '12\u00a0rue de la Gare, 88100\u00a0Saint-Dié-des-Vosges',
}

describe('the mentions of a run', () => {
  it('are the printer, its address and the street, in this order', () => {
    expect(
      mentionTexts({ printer, keepOffStreet: true }).map(({ field, text }) => [field, text]),
    ).toEqual([
      ['mentions.printer.name', 'Imprimé par Imprimerie des Trois-Vallons'],
      ['mentions.printer.address', printer.address],
      ['mentions.keepOffStreet', 'Ne pas jeter sur la voie publique.'],
    ])
  })

  it('are none where it says nothing', () => {
    expect(mentionTexts({})).toEqual([])
    expect(read({}).mentions).toEqual({})
    expect(read(undefined).mentions).toBeUndefined()
  })

  it('obey the typography rules in the words that are ours', () => {
    for (const { text, role } of mentionTexts({ printer, keepOffStreet: true })) {
      expect(checkText({ text, role }, {})).toEqual([])
    }
  })

  it('are checked in what their run writes, each at its field', () => {
    const faults = findMentionFaults(
      read({ printer: { name: "Imprimerie de l'Ill", address: "12\u00a0rue de l'Ill" } }),
    )
    expect(faults.map(({ place }) => place)).toEqual([
      expect.objectContaining({ run: 'fig-2024', field: 'mentions.printer.name' }),
      expect.objectContaining({ run: 'fig-2024', field: 'mentions.printer.address' }),
    ])
    expect(findMentionFaults(read({ printer }))).toEqual([])
    expect(findMentionFaults(read(undefined))).toEqual([])
  })

  it.each([
    ['a printer without an address', { printer: { name: 'X' } }, 'mentions.printer.address'],
    ['an empty name', { printer: { ...printer, name: '' } }, 'mentions.printer.name'],
    ['a street that is no yes', { keepOffStreet: false }, 'mentions.keepOffStreet'],
    ['artwork that is none', { sorting: { name: 'Triman' } }, 'mentions.sorting.width'],
    ['a mention that there is not', { printed: 'x' }, 'mentions'],
  ])('are refused with %s', (_, mentions, field) => {
    expect(() => read(mentions)).toThrow(
      expect.objectContaining({
        name: 'ContentError',
        findings: expect.arrayContaining([
          expect.objectContaining({ place: expect.objectContaining({ field }) }),
        ]),
      }),
    )
  })
})

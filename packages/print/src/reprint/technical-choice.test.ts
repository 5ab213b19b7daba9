import { PRINTER_KINDS, PRODUCT_CHOICES, readReprint } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { PRINTERS } from '../preflight/demands/printers.ts'
import { PRINTER_KINDS_OFFERED } from './printer-kinds.ts'
import { technicalChoice } from './technical-choice.ts'

/** What is chosen, or the faults of it with their fields. */
function chosen(value: object) {
  const found = technicalChoice(readReprint(value))
  if ('findings' in found) {
    return found.findings.map(({ place, fault }) => `${place.field ?? ''}: ${fault}`)
  }
  const { product, bleed, printer, wanted } = found.choice
  const { profile, marks, bleedMm } = wanted
  return { product, bleed, printer: printer?.id, held: [profile, marks, bleedMm] }
}

describe('who prints decides', () => {
  it.each([
    ['online', 'press-no-marks', ['offset-coated', 'refused', 3]],
    ['local', 'press', ['offset-coated', 'required', 3]],
    ['reprographics', 'repro-sra3', ['reprographics', 'allowed', 0]],
    ['office', 'office-a4', ['office', 'refused', 0]],
  ])('%s: %s', (printerKind, product, held) => {
    expect(chosen({ printerKind })).toMatchObject({ product, held })
  })

  it('with the profile of the paper that is chosen', () => {
    expect(chosen({ paper: 'uncoated' })).toMatchObject({
      held: ['offset-uncoated', 'refused', 3],
    })
  })

  it('and can be changed in what such a printer takes', () => {
    expect(chosen({ product: 'press-x1a', bleed: 5 })).toMatchObject({
      product: 'press-x1a',
      bleed: 5,
      held: ['offset-coated', 'required', 5],
    })
    expect(chosen({ printerKind: 'reprographics', product: 'press' })).toMatchObject({
      held: ['digital', 'required', 3],
    })
    expect(chosen({ printerKind: 'reprographics', product: 'repro-a3', bleed: 2 })).toMatchObject({
      held: ['digital', 'required', 2],
    })
  })

  it.each([
    [{ printerKind: 'office', product: 'press' }, ['reprint.product: product-of-other-kind']],
    [{ printerKind: 'online', product: 'office-a4' }, ['reprint.product: product-of-other-kind']],
    [{ printerKind: 'local', product: 'repro-sra3' }, ['reprint.product: product-of-other-kind']],
    [{ printerKind: 'office', bleed: 3 }, ['reprint.bleed: bleed-of-no-use']],
    [{ printerKind: 'office', printer: 'exaprint' }, ['reprint.printer: printer-of-no-use']],
    [{ printerKind: 'reprographics', printer: 'joon' }, ['reprint.printer: printer-of-no-use']],
    [{ printer: 'nobody' }, ['reprint.printer: unknown-printer']],
    [
      { printerKind: 'office', printer: 'nobody', product: 'press', bleed: 1 },
      ['printer: unknown-printer', 'product: product-of-other-kind', 'bleed: bleed-of-no-use'].map(
        (fault) => `reprint.${fault}`,
      ),
    ],
  ])('but not against sense: %j', (value, faults) => {
    expect(chosen(value)).toEqual(faults)
  })
})

describe('the demands of a printer', () => {
  it.each([
    ['imprimerie-rimbaud', 'online', 'press', 5],
    ['imprimerie-chirat', 'local', 'press', 5],
    ['flyeralarm', 'local', 'press-no-marks', 1],
    ['onlineprinters', 'online', 'press-no-marks', 2],
    ['les-grandes-imprimeries', 'online', 'press-no-marks', 2],
    // 2.5 mm are asked for, and 3 is the next that is drawn.
    ['kaindorfdruck', 'online', 'press-no-marks', 3],
    // Marks are asked for, and X-1a or X-3.
    ['ferpala', 'online', 'press-x1a', 3],
    ['joon', 'local', 'press-no-marks', 3],
  ])('decide: %s, %s', (printer, printerKind, product, bleed) => {
    expect(chosen({ printer, printerKind })).toMatchObject({ product, bleed, printer })
  })

  it('are what the file is held to', () => {
    const found = technicalChoice(readReprint({ printer: 'flyeralarm' }))
    expect(found).toMatchObject({
      choice: { wanted: { printer: 'flyeralarm', safeAreaMm: 3, leastPpi: 300, bleedMm: 1 } },
    })
  })

  it.each([
    [{ printer: 'flyeralarm', product: 'press' }, ['reprint.product: marks-disagree']],
    [
      { printer: 'imprimerie-rimbaud', product: 'press-no-marks' },
      ['reprint.product: marks-disagree'],
    ],
    [{ printer: 'ferpala', product: 'press' }, ['reprint.product: standard-disagrees']],
    [{ printer: 'exaprint', bleed: 2 }, ['reprint.bleed: bleed-too-small']],
    // It takes PDF/X-3 alone, which is made by none of the products.
    [{ printer: 'maxdruck' }, ['reprint.printer: no-product']],
  ])('cannot be overruled: %j', (value, faults) => {
    expect(chosen(value)).toEqual(faults)
  })

  it('may ask for more bleed than there is', () => {
    const [known] = PRINTERS
    if (!known) throw new Error('No printer is known.')
    const printers = [{ ...known, id: 'posters', bleedMm: 10 }]
    expect(technicalChoice(readReprint({ printer: 'posters' }), printers)).toMatchObject({
      findings: [{ fault: 'no-bleed', values: { bleed: 10 } }],
    })
  })

  it('are each taken, or refused with words', () => {
    for (const { id } of PRINTERS) {
      for (const printerKind of ['online', 'local'] as const) {
        const found = technicalChoice(readReprint({ printer: id, printerKind }))
        const faults = 'findings' in found ? found.findings.map(({ fault }) => fault) : []
        expect(faults.filter((fault) => fault !== 'no-product')).toEqual([])
      }
    }
  })
})

it('the ways are offered in the order of the data, each product in one of them', () => {
  expect(PRINTER_KINDS_OFFERED.map(({ kind }) => kind)).toEqual(PRINTER_KINDS)
  const offered = new Set(PRINTER_KINDS_OFFERED.flatMap(({ products }) => products))
  expect([...offered].toSorted()).toEqual([...PRODUCT_CHOICES].toSorted())
})

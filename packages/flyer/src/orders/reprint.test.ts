import { describe, expect, it } from 'vitest'
import { readCatalogue } from '../catalogue.ts'
import { jobOf } from '../job.ts'
import type { Logo } from '../senders/logo.ts'
import { readOrder } from './read-order.ts'
import { isReprintRun, reprintOf } from './reprint.ts'

const CATALOGUE = readCatalogue()
const CONTACT = { email: 'mairie@valmont.example', website: 'www.valmont.example' }
const orderOf = (name: string, reprint: object = {}) =>
  readOrder({ sender: { name, contact: CONTACT }, reprint })

describe('the reprint of an order', () => {
  it('is a run for no event, with the choices of the order', () => {
    const choices = { quantity: 500, paper: 'uncoated', bleed: 5 }
    const { run } = reprintOf(CATALOGUE, orderOf('Valmont', choices))
    expect(run).toEqual({
      ...{ id: 'reimpression', event: 'Réimpression', place: null, date: null },
      ...{ quantity: { kind: 'exact', count: 500 }, paper: 'uncoated', bleed: 5 },
      edition: 'edition-1',
    })
    expect(isReprintRun(run)).toBe(true)
    expect(CATALOGUE.printRuns.some(isReprintRun)).toBe(false)
  })

  it('has no quantity that nobody gave, and 3 mm of bleed', () => {
    const { run } = reprintOf(CATALOGUE, orderOf('Valmont'))
    expect(run).toMatchObject({ quantity: { kind: 'unknown' }, bleed: 3, paper: 'coated' })
  })

  it('makes a job of the member’s name', () => {
    const { run, sender } = reprintOf(CATALOGUE, orderOf('Valmont'))
    expect(jobOf(CATALOGUE, run, sender)).toMatchObject({
      id: 'reimpression_valmont',
      partner: { name: 'Valmont' },
    })
  })

  it('is a member’s even when the member is called as the owner is', () => {
    const { run, sender } = reprintOf(CATALOGUE, orderOf('DataGrandEst'))
    expect(sender.id).toBe('datagrandest-2')
    expect(jobOf(CATALOGUE, run, sender).partner?.name).toBe('DataGrandEst')
  })

  it('carries the logo that was taken in', () => {
    const logo: Logo = {
      ...{ name: 'Valmont', width: 1, height: 1, minimumWidth: 10, clearSpace: 0.1 },
      paths: [{ d: 'M0 0L1 0L1 1Z', ink: 'sun' }],
    }
    expect(reprintOf(CATALOGUE, orderOf('Valmont'), { logo }).sender.logo).toBe(logo)
  })

  it('carries the sorting artwork that was taken in beside its other mentions', () => {
    const sorting: Logo = {
      ...{ name: 'Consignes de tri', width: 3, height: 1, minimumWidth: 10, clearSpace: 0.1 },
      paths: [{ d: 'M0 0L1 0L1 1Z', colour: '#000000' }],
    }
    const printer = { name: 'Imprimerie', address: 'Toul' }
    const order = orderOf('Valmont', { mentions: { printer, sorting: { file: 'tri.svg' } } })
    expect(reprintOf(CATALOGUE, order, { sorting }).run.mentions).toEqual({ printer, sorting })
    expect(reprintOf(CATALOGUE, order).run.mentions).toEqual({ printer })
    const bare = orderOf('Valmont', { mentions: { sorting: { file: 'tri.svg' } } })
    expect(reprintOf(CATALOGUE, bare).run).not.toHaveProperty('mentions')
  })

  it('prints the last edition that is validated', () => {
    const [edition] = CATALOGUE.editions
    if (!edition) throw new Error('The catalogue has no edition.')
    const editions = [
      edition,
      { ...edition, id: 'edition-2' },
      { ...edition, id: 'edition-3', status: 'draft' as const },
    ]
    expect(reprintOf({ ...CATALOGUE, editions }, orderOf('Valmont')).run.edition).toBe('edition-2')
    const drafts = { ...CATALOGUE, editions: editions.slice(2) }
    expect(() => reprintOf(drafts, orderOf('Valmont'))).toThrow(
      expect.objectContaining({ parts: expect.objectContaining({ where: 'catalogue, editions' }) }),
    )
  })
})

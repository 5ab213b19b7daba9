import { describe, expect, it } from 'vitest'
import { ContentError } from '../errors/content-error.ts'
import type { OrderInput } from './order.ts'
import { readOrder, readReprint } from './read-order.ts'

const CONTACT = { email: 'mairie@valmont.example', website: 'www.valmont.example' }
const ORDER: OrderInput = { sender: { name: 'Commune de Valmont', contact: CONTACT } }

/** The fields at fault, each with the name of its fault. */
function faultsOf(value: unknown): string[] {
  try {
    readOrder(value)
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    return error.findings.map(({ place, fault }) => {
      expect(place.data).toBe('order')
      return `${place.field ?? ''}: ${fault}`
    })
  }
  return []
}

describe('an order', () => {
  it('needs a name and a contact, and gets the rest', () => {
    expect(readOrder(ORDER)).toEqual({
      sender: { id: 'commune-de-valmont', name: 'Commune de Valmont', contact: CONTACT },
      logo: undefined,
      reprint: { printerKind: 'online', paper: 'coated' },
    })
  })

  it('keeps the id and the choices that it gives', () => {
    const reprint = {
      ...{ printerKind: 'local', printer: 'exaprint', product: 'press-x1a' },
      ...{ bleed: 5, paper: 'uncoated', quantity: 500 },
    } as const
    const order = readOrder({ ...ORDER, sender: { ...ORDER.sender, id: 'valmont' }, reprint })
    expect(order.sender.id).toBe('valmont')
    expect(order.reprint).toEqual(reprint)
  })

  it('is set as French sets it, where a rule knows how', () => {
    const { sender } = readOrder({
      sender: {
        name: "  Commune de L'Epine ",
        service: 'Données :  qui, quoi ?',
        contact: {
          email: ' Mairie@Valmont.example ',
          telephone: '+33 (0)3.87.00.00.00',
          website: 'https://www.Valmont.example/',
        },
      },
    })
    expect(sender).toMatchObject({
      name: 'Commune de L’Epine',
      service: 'Données\u00a0: qui, quoi\u202f?',
      contact: {
        telephone: '03\u00a087\u00a000\u00a000\u00a000',
        website: 'www.valmont.example',
      },
    })
    expect(sender.contact.email).toBe('Mairie@valmont.example')
  })

  it.each([
    ['0387000000', '03\u00a087\u00a000\u00a000\u00a000'],
    ['0033 3 87 00 00 00', '03\u00a087\u00a000\u00a000\u00a000'],
    ['3 87 00', '3 87 00'],
  ])('has the telephone number %s as %s', (telephone, printed) => {
    const { sender } = readOrder({
      sender: { name: 'Valmont', contact: { ...CONTACT, telephone } },
    })
    expect(sender.contact.telephone).toBe(printed)
  })

  it('tells by its field what only its author can mend', () => {
    const sender = { name: 'Valmont "la verte"', contact: CONTACT }
    expect(new Set(faultsOf({ sender }))).toEqual(new Set(['sender.name: foreign-quote']))
  })

  it.each<[string, unknown, string[]]>([
    ['nothing', {}, ['sender: missing']],
    ['no object', 'order', [': invalid']],
    ['a list', [], [': invalid']],
    ['null', null, [': invalid']],
    [
      'a sender without anything',
      { sender: {} },
      ['sender.name: missing', 'sender.contact: missing'],
    ],
    ['a sender that is no object', { sender: 'Valmont' }, ['sender: invalid']],
    [
      'fields of other names',
      { ...ORDER, adress: 1, sender: { ...ORDER.sender, mail: 'a@b.fr' } },
      ['sender: unknown-field', ': unknown-field'],
    ],
    [
      'a logo among the sender’s own',
      { sender: { ...ORDER.sender, logo: {} } },
      ['sender: unknown-field'],
    ],
    [
      'no e-mail address',
      { sender: { name: 'V', contact: { ...CONTACT, email: 'x' } } },
      ['sender.contact.email: not-an-email'],
    ],
    [
      'a script',
      { sender: { name: 'V', contact: { ...CONTACT, website: 'javascript:1' } } },
      ['sender.contact.website: not-a-website'],
    ],
    ['an id that is a path', { sender: { ...ORDER.sender, id: '../x' } }, ['sender.id: not-an-id']],
    ['a logo without bytes', { ...ORDER, logo: {} }, ['logo.file: missing']],
    [
      'a logo twice',
      { ...ORDER, logo: { file: 'a.svg', base64: 'AAAA' } },
      ['logo: unknown-field'],
    ],
    [
      'a logo that is no base 64',
      { ...ORDER, logo: { base64: '<svg>' } },
      ['logo.base64: not-base64'],
    ],
    [
      'choices that are none',
      { ...ORDER, reprint: { printerKind: 'x', product: 'screen', bleed: 4, paper: 'gold' } },
      ['printerKind', 'product', 'bleed', 'paper'].map((field) => `reprint.${field}: not-one-of`),
    ],
    [
      'sorting artwork without bytes',
      { ...ORDER, reprint: { mentions: { sorting: {} } } },
      ['reprint.mentions.sorting.file: missing'],
    ],
    ['no copies', { ...ORDER, reprint: { quantity: 0 } }, ['reprint.quantity: not-above']],
    ['too many copies', { ...ORDER, reprint: { quantity: 2e6 } }, ['reprint.quantity: over']],
    ['copies in words', { ...ORDER, reprint: { quantity: 'cent' } }, ['reprint.quantity: invalid']],
  ])('is refused when it is or has %s', (_, value, faults) => {
    expect(faultsOf(value)).toEqual(faults)
  })

  it('is read whatever a name of its fields would do to an object', () => {
    const value: unknown = JSON.parse('{"sender":{"__proto__":{"name":"x"},"contact":{}}}')
    expect(faultsOf(value)).toContain('sender.name: missing')
  })
})

it('the choices of a reprint are read by themselves too', () => {
  expect(readReprint({})).toEqual({ printerKind: 'online', paper: 'coated' })
  expect(() => readReprint({ bleed: 4 })).toThrow(ContentError)
})

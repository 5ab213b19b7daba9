import { describe, expect, it } from 'vitest'
import { readCatalogue } from '../catalogue.ts'
import { parse } from '../errors/parse.ts'
import { findingsOf } from '../findings/rule.ts'
import { valueRule } from '../findings/value-rule.ts'
import { owner } from './owner.ts'
import { partners } from './partners.ts'
import { ownerSchema, senderSchema } from './sender.ts'
import { findSenderFaults } from './sender-faults.ts'

const [example] = partners
const read = (change: object) => parse(senderSchema, { ...example, ...change }, 'sender')
const refusedAt = (field: string) =>
  expect.objectContaining({
    name: 'ContentError',
    parts: expect.objectContaining({ where: `sender, ${field}` }),
  })
const withLogo = (change: object) => ({ logo: { ...example?.logo, ...change } })

describe('a sender', () => {
  it.each([
    ['service', { service: undefined }],
    ['mention', { mention: undefined }],
    ['logo', { logo: undefined }],
    ['link of its own', { landingLink: undefined }],
    ['telephone', { contact: { ...example?.contact, telephone: undefined } }],
  ])('may have no %s', (_, change) => {
    expect(read(change)).toMatchObject({ name: example?.name })
  })

  it.each([
    [
      'shapes in its own colours',
      { paths: [{ d: 'M0 0L1 1', colour: '#1a6fb0', rule: 'evenodd' }] },
    ],
    ['pixels', { paths: undefined, picture: { widthPx: 1, heightPx: 1, png: 'iVBORw==' } }],
  ])('may have a logo of %s', (_, change) => {
    expect(read(withLogo(change)).logo).toMatchObject(JSON.parse(JSON.stringify(change)))
  })

  it.each([
    ['id', { id: 'Trois Vallons' }],
    ['id', { id: 'meuse_2024' }],
    ['id', { id: '../sorti' }],
    ['name', { name: '' }],
    ['contact.email', { contact: { ...example?.contact, email: 'contact' } }],
    ['contact.website', { contact: { ...example?.contact, website: 'https://a.fr' } }],
    ['isExample', { isExample: false }],
    ['logo.paths', withLogo({ paths: [] })],
    ['logo.paths.0.d', withLogo({ paths: [{ d: '<script>', ink: 'sun' }] })],
    ['logo.width', withLogo({ width: 0 })],
    ['logo.clearSpace', withLogo({ clearSpace: -1 })],
    ['landingLink.url', { landingLink: { ...owner.landingLink, url: 'http://a.fr' } }],
  ])('is refused for its %s', (field, change) => {
    expect(() => read(change)).toThrow(refusedAt(field))
  })

  const faultOf = (change: object) =>
    findingsOf([valueRule], { schema: senderSchema, value: { ...example, ...change } }, {}).map(
      ({ fault }) => fault,
    )
  const { landingLink, contact } = example ?? {}
  const linkTo = (url: string) => ({ landingLink: { ...landingLink, url } })

  // None is « invalid », whose words say neither what is expected nor how to mend it.
  it.each([
    ['not-an-id', { id: 'Trois Vallons' }],
    ['missing', { name: undefined }],
    ['empty', { name: '' }],
    ['unknown-field', { nom: 'Toul' }],
    ['not-an-email', { contact: { ...contact, email: 'contact' } }],
    ['not-a-website', { contact: { ...contact, website: 'https://a.fr' } }],
    ['not-https', linkTo('http://a.fr')],
    ['tracked', linkTo('https://a.fr/?b')],
    ['with-user', linkTo('https://b@a.fr/')],
    ['not-composed', linkTo('https://a.fr/e\u0301')],
    [
      'not-one-of',
      { landingLink: { ...landingLink, redirect: { ...landingLink?.redirect, status: 301 } } },
    ],
    ['none', withLogo({ paths: [] })],
    ['not-a-path', withLogo({ paths: [{ d: 'L1 1', ink: 'sun' }] })],
    ['not-a-colour', withLogo({ paths: [{ d: 'M0 0', colour: 'red' }] })],
    ['missing', withLogo({ paths: [{ d: 'M0 0' }] })],
    ['unknown-field', withLogo({ paths: [{ d: 'M0 0', ink: 'sun', colour: '#ffcc00' }] })],
    ['missing', withLogo({ paths: undefined })],
    ['unknown-field', withLogo({ picture: { widthPx: 1, heightPx: 1, png: 'iVBORw==' } })],
    ['not-base64', withLogo({ paths: undefined, picture: { widthPx: 1, heightPx: 1, png: 'é' } })],
    ['not-above', withLogo({ width: 0 })],
    ['under', withLogo({ clearSpace: -1 })],
    ['over', withLogo({ clearSpace: 2 })],
    ['unprintable', withLogo({ name: 'a\u000b' })],
  ])('has a fault of its own where it is %s', (fault, change) => {
    expect(faultOf(change)).toEqual([fault])
  })

  it('has every text that is printed judged by the rules of typography', () => {
    const wrong = {
      ...read({}),
      mention: "Avec l'appui de",
      name: 'Ville d\u2019Épinal ?',
      service: 'Service "données"',
      contact: {
        email: 'Contact@Ville.fr',
        telephone: "0'1",
        website: 'www.Ville.fr',
      },
    }
    const faults = findSenderFaults(wrong)
    expect([...new Set(faults.map(({ place }) => place.field))]).toEqual([
      'mention',
      'name',
      'service',
      'contact.email',
      'contact.telephone',
      'contact.website',
    ])
    expect(new Set(faults.map(({ place }) => place.data))).toEqual(
      new Set(['sender trois-vallons']),
    )
  })
})

describe('the owner', () => {
  it('has a link: what is printed where no other is given', () => {
    const { landingLink: _, ...without } = owner
    expect(() => parse(ownerSchema, without, 'sender')).toThrow(refusedAt('landingLink'))
  })

  it('is reached as the validated edition says', () => {
    const { editions } = readCatalogue()
    const { email, website } = editions[0]?.panels['need-help'] ?? {}
    expect(owner.contact).toEqual({ email, website })
  })
})

describe('the example', () => {
  it('is told to be one, and lies where nobody can be reached', () => {
    expect(example?.isExample).toBe(true)
    const addresses = [
      example?.contact.email,
      example?.contact.website,
      example?.landingLink?.url,
      example?.landingLink?.redirect.target,
    ]
    // RFC 2606 keeps the domain for examples.
    for (const address of addresses) expect(address).toMatch(/\.example(?:\/|$)/)
  })
})

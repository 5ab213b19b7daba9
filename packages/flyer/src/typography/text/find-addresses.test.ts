import { describe, expect, it } from 'vitest'
import { findAddresses } from './find-addresses.ts'

const addressesIn = (text: string) =>
  findAddresses(text).map(({ start, end }) => text.slice(start, end))

describe('T15: addresses in prose', () => {
  it.each([
    ['', []],
    ['aucune adresse ici. Suite', []],
    ['contact@datagrandest.fr', ['contact@datagrandest.fr']],
    ['Écrire à contact@datagrandest.fr.', ['contact@datagrandest.fr']],
    ['Voir www.datagrandest.fr, puis', ['www.datagrandest.fr']],
    ['Voir www.x.fr/a?b=c\u202f?', ['www.x.fr/a?b=c']],
    ['Voir www.x.fr? Oui', ['www.x.fr']],
    ['(https://x.fr/a_(b)) et', ['https://x.fr/a_(b))']],
    ['(voir https://x.fr/a)', ['https://x.fr/a']],
    ['datagrandest.fr/open-data: ici', ['datagrandest.fr/open-data']],
    ['data.gouv.fr et datagrandest.fr', ['data.gouv.fr', 'datagrandest.fr']],
    ['«\u00a0https://x.fr\u00a0»', ['https://x.fr']],
    ['etc.de la', []],
  ])('T15: finds those of %j', (text, addresses) => {
    expect(addressesIn(text)).toEqual(addresses)
  })
})

import { describe, expect, it } from 'vitest'
import { CATALOGUE } from '../testing/catalogue.ts'
import { findSender } from './find-sender.ts'

describe('the sender that is asked for', () => {
  it('is nobody when none is named: the owner prints its own leaflet', () => {
    expect(findSender(CATALOGUE, undefined)).toBeUndefined()
  })

  it('is the owner or a partner, by its id', () => {
    expect(findSender(CATALOGUE, 'datagrandest')).toBe(CATALOGUE.owner)
    expect(findSender(CATALOGUE, 'trois-vallons')).toBe(CATALOGUE.partners[0])
  })

  it.each(['trois-valons', '', 'Trois-Vallons'])('is refused when it is « %s »', (id) => {
    expect(() => findSender(CATALOGUE, id)).toThrow(
      expect.objectContaining({
        name: 'UnknownNameError',
        parts: expect.objectContaining({
          where: 'arguments: --sender',
          mend: expect.stringContaining('trois-vallons'),
        }),
      }),
    )
  })
})

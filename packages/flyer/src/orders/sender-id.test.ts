import { describe, expect, it } from 'vitest'
import { senderSchema } from '../senders/sender.ts'
import { senderIdOf } from './sender-id.ts'

describe('the id of a sender', () => {
  it.each([
    ['Communauté de communes des Trois-Vallons', 'communaute-de-communes-des-trois-vallons'],
    ['Commune de L’Épine', 'commune-de-l-epine'],
    ['Œuvre & Ægide — 2e cité', 'oeuvre-aegide-2e-cite'],
    ['STRASSBURG, Straße 1', 'strassburg-strasse-1'],
    ['İstanbul', 'istanbul'],
    ['  Metz  ', 'metz'],
    ['../../etc/passwd', 'etc-passwd'],
    ['<b>Metz</b>', 'b-metz-b'],
  ])('of %j is %s', (name, id) => {
    expect(senderIdOf(name)).toBe(id)
  })

  it('is cut after a word, and in a word only where that word is all there is', () => {
    expect(senderIdOf('Communauté d’agglomération de Saint-Dié-des-Vosges')).toBe(
      'communaute-d-agglomeration-de-saint-die',
    )
    expect(senderIdOf('x'.repeat(200))).toBe('x'.repeat(40))
  })

  it.each(['مدينة ستراسبورغ', 'Страсбург', '🎉', '—', ' '])(
    'of %j, which has no letter for a file’s name, is a number of its own',
    (name) => {
      expect(senderIdOf(name)).toMatch(/^membre-[\da-f]{8}$/)
      expect(senderIdOf(name)).toBe(senderIdOf(name))
      expect(senderIdOf(name)).not.toBe(senderIdOf(`${name}${name}!`))
    },
  )

  it('is the same however the accents of the name are put together', () => {
    const name = 'Épinal مدينة'
    expect(senderIdOf(name.normalize('NFD'))).toBe(senderIdOf(name.normalize('NFC')))
    expect(senderIdOf('é\u0301مد'.normalize('NFD'))).toBe(senderIdOf('é\u0301مد'.normalize('NFC')))
  })

  it.each(['Metz', 'x'.repeat(200), '🎉', 'a—b', 'ﬁn', '①'])(
    'of %j is an id of a sender',
    (name) => {
      expect(senderSchema.shape.id.safeParse(senderIdOf(name)).success).toBe(true)
    },
  )
})

import { checkText, type Place, tell } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { PRESS_FRENCH } from './french.ts'
import { pressFinding } from './refuse-press.ts'
import { tellPressInFrench } from './tell-in-french.ts'

describe('the place of a finding', () => {
  it.each<[Place, string]>([
    [{ page: 2 }, 'page\u00a02'],
    [{ page: 2, field: 'AA' }, 'page\u00a02, entrée AA'],
    [
      {
        page: 1,
        objects: [
          { kind: 'form', name: 'X1' },
          { kind: 'operator', name: 'rg', byte: 12 },
        ],
      },
      'page\u00a01, objet X1, opérateur rg à l’octet\u00a012',
    ],
    [{ data: 'document', field: 'AcroForm' }, ''],
  ])('%j is « %s » in French', (place, where) => {
    const finding = pressFinding('picture', 'placed', {}, place)
    expect(tellPressInFrench(finding)).toEqual({ where, ...tell(PRESS_FRENCH, finding) })
    const text = `Il y a une faute (${where}).`
    expect(checkText({ text, role: 'body' }, {})).toEqual([])
  })
})

import { a4Accordion, a5SingleFold } from '@flyer-open-data/ui/specimens'
import { describe, expect, it } from 'vitest'
import { LEAFLET_FORMAT } from '../testing/formats.ts'
import { foldLabels } from './fold-labels.ts'

describe('the labels of folds', () => {
  it('count those of a roll fold from the flap, on both sides of the sheet', () => {
    expect(foldLabels(LEAFLET_FORMAT, 'outside')).toEqual([
      { fold: 97, text: 'pli\u00a01' },
      { fold: 197, text: 'pli\u00a02' },
    ])
    expect(foldLabels(LEAFLET_FORMAT, 'inside')).toEqual([
      { fold: 100, text: 'pli\u00a02' },
      { fold: 200, text: 'pli\u00a01' },
    ])
  })

  it('do not count those that close together, nor a single one', () => {
    expect(foldLabels(a4Accordion, 'outside').map(({ text }) => text)).toEqual(['pli', 'pli'])
    expect(foldLabels(a5SingleFold, 'inside')).toEqual([{ fold: 148.5, text: 'pli' }])
  })
})

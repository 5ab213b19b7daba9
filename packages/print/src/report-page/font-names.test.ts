import { expect, it } from 'vitest'
import { fontNames } from './font-names.ts'

it('tells the styles of a family together, without which part of them the file holds', () => {
  const fonts = ['ABCDEF+SourceSans3-Regular', 'GHIJKL+SourceSans3-SemiBold', 'Helvetica']
  expect(fontNames(fonts)).toEqual(['Source\u00a0Sans\u00a03 (Regular, SemiBold)', 'Helvetica'])
})

it('tells a font once that the file holds twice', () => {
  expect(fontNames(['ABCDEF+Inter-Bold', 'GHIJKL+Inter-Bold'])).toEqual(['Inter (Bold)'])
})

it('leaves names that follow no custom as they are', () => {
  expect(fontNames(['CMR10', '<b>'])).toEqual(['CMR10', '<b>'])
})

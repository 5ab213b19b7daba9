import { PDFDict, PDFDocument, PDFName } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { type Entries, type Literal, toObject } from '../../testing/small-pdf.ts'
import { inheritedBy, pagesOf } from './page-tree.ts'

const { context } = await PDFDocument.create()
const NUMBER = PDFName.of('Number')

function dictOf(entries: Entries): PDFDict {
  const dict = toObject(context, entries)
  if (!(dict instanceof PDFDict)) throw new TypeError('no dictionary')
  return dict
}
const tree = (...Kids: Literal[]): Entries => ({ Type: 'Pages', Kids })
const page = (number: number): Entries => ({ Type: 'Page', Number: number })
const numbersOf = (Pages: Literal, most = 10) =>
  pagesOf(dictOf({ Pages }), most).map((found) => String(found.lookup(NUMBER)))

describe('the pages of a file', () => {
  it('come in the order of their tree', () => {
    expect(numbersOf(tree(page(1), tree(page(2), tree(page(3))), tree(), page(4)))).toEqual([
      '1',
      '2',
      '3',
      '4',
    ])
  })

  it('may say what they are or not', () => {
    expect(numbersOf(tree({ Number: 1 }, { Kids: [{ Number: 2 }] }))).toEqual(['1', '2'])
  })

  it('are no more than are asked for', () => {
    expect(numbersOf(tree(page(1), page(2), page(3)), 2)).toEqual(['1', '2'])
  })

  it('are none where the tree has none', () => {
    for (const Pages of [tree(), tree(7, null, 'Name'), { Type: 'Pages' }, 'Name', undefined]) {
      expect(numbersOf(Pages)).toEqual([])
    }
  })

  it('do not come twice from a part that leads back to itself', () => {
    const ref = context.nextRef()
    context.assign(ref, dictOf(tree(page(1), ref, tree(page(2), ref))))
    expect(numbersOf(ref)).toEqual(['1', '2'])
  })

  it('are counted, not walked, where a tree leads ten times to the same ten times over', () => {
    let level: Literal = page(1)
    for (let i = 0; i < 12; i++) {
      level = context.register(toObject(context, tree(...Array<Literal>(10).fill(level))))
    }
    expect(numbersOf(level, 1000)).toHaveLength(1000)
  })

  it('are not looked for forever among parts without any', () => {
    let level: Literal = tree()
    for (let i = 0; i < 12; i++) {
      level = context.register(toObject(context, tree(...Array<Literal>(10).fill(level))))
    }
    expect(numbersOf(level, 1000)).toEqual([])
  })
})

describe('what a page inherits', () => {
  it('is its own, or what the nearest above it has', () => {
    const top = context.register(dictOf({ A: 'top', B: 'top' }))
    const lower = context.register(dictOf({ Parent: top, B: 'lower', C: 'lower' }))
    const own = dictOf({ Parent: lower, C: 'own' })
    expect(['A', 'B', 'C', 'D'].map((key) => inheritedBy(own, key))).toEqual([
      PDFName.of('top'),
      PDFName.of('lower'),
      PDFName.of('own'),
      undefined,
    ])
  })
})

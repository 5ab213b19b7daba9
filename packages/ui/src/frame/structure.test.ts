import type { RichText } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { settingOn } from '../testing/parts.ts'
import { TEXT_STYLES } from '../tokens/type.ts'
import type { Item, Solid } from './frame.ts'
import { decoration, figure, heading, link, list, paragraph, quote } from './items.ts'
import { linkWords } from './link-words.ts'
import { type Painted, type StructureElement, structureOf } from './structure.ts'

const { setText, ground } = settingOn('paper', 'cover')
const INK = ground.body

/** A text set in a measure, in mm. */
const set = (text: string | RichText, measure = 200) =>
  setText({
    field: 'text',
    text,
    style: TEXT_STYLES.body,
    x: 0,
    firstBaseline: 10,
    measure,
    maxLines: 9,
  })
const say = (words: string) => paragraph(set(words), INK)
const ARTWORK = {
  frame: { x: 1, y: 2, width: 3, height: 4 },
  paths: [
    { d: 'M0 0L1 0L1 1Z', fill: INK },
    { d: 'M2 2L3 2L3 3Z', fill: INK },
  ],
}
const SOLID: Solid = { kind: 'solid', ink: INK, x: 0, y: 0, width: 5, height: 5 }
const text = (words: string): Painted => ({ kind: 'text', text: words, box: expect.anything() })
const PATH: Painted = { kind: 'path' }

/** The elements of items, as short as can be. */
const elementsOf = (...items: Item[]) => structureOf(items).elements

describe('what a text is', () => {
  it('is a paragraph, or a title of its level', () => {
    expect(elementsOf(say('Publier'))).toEqual([{ role: 'P', kids: [text('Publier')] }])
    for (const level of [1, 2, 3] as const) {
      expect(elementsOf(heading(set('Titre'), INK, level))).toEqual([
        { role: `H${level}`, kids: [text('Titre')] },
      ])
    }
  })

  it.each([
    ['mailto:a@b.example', 'a@b.example', 'Écrire à a@b.example'],
    ['https://b.example/', 'b.example', 'Ouvrir la page b.example'],
  ])('is a link in a paragraph, which says where it leads: %s', (href, shown, label) => {
    expect(linkWords(href, shown)).toBe(label)
    expect(elementsOf(link(set(shown), INK, href))).toEqual([
      { role: 'P', kids: [{ role: 'Link', href, label, kids: [text(shown)] }] },
    ])
  })

  it('ends each line but the last with the space that it was broken at', () => {
    const [element] = elementsOf(paragraph(set('Publier ses données ouvertes', 24), INK))
    const lines = (element?.kids ?? []).map((kid) => ('text' in kid ? kid.text : ''))
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join('')).toBe('Publier ses données ouvertes')
    expect(lines.slice(0, -1).every((line) => line.endsWith(' '))).toBe(true)
  })

  it('has its strong words in an element of their own, between the others', () => {
    const words: RichText = [{ text: 'En ' }, { text: 'région', strong: true }, { text: ' Est' }]
    const [element] = elementsOf(paragraph(set(words), INK))
    expect(element?.kids).toEqual([
      text('En '),
      { role: 'Strong', kids: [text('région ')] },
      text('Est'),
    ])
  })

  it('has one such element where strong words go on after the end of a line', () => {
    const words: RichText = [{ text: 'service public de la donnée', strong: true }]
    const [element] = elementsOf(paragraph(set(words, 26), INK))
    const [strong, ...others] = (element?.kids ?? []) as StructureElement[]
    expect(others).toEqual([])
    expect(strong?.role).toBe('Strong')
    expect(strong?.kids.length).toBeGreaterThan(1)
  })
})

describe('what a group is', () => {
  it('is a list of items, each with its body; told whether in order', () => {
    const li = (words: string) => ({
      role: 'LI',
      kids: [{ role: 'LBody', kids: [{ role: 'P', kids: [text(words)] }] }],
    })
    expect(elementsOf(list([[say('un')], [say('deux')]]))).toEqual([
      { role: 'L', isOrdered: false, kids: [li('un'), li('deux')] },
    ])
    expect(elementsOf(list([[say('un')]], 'ordered-list'))).toEqual([
      { role: 'L', isOrdered: true, kids: [li('un')] },
    ])
  })

  it('is a block of quoted words', () => {
    expect(elementsOf(quote(say('Oui')))).toEqual([
      { role: 'BlockQuote', kids: [{ role: 'P', kids: [text('Oui')] }] },
    ])
  })
})

describe('what artwork is', () => {
  it('is a figure when it says something, with all its paths', () => {
    expect(elementsOf(figure('code', ARTWORK, 'QR code'))).toEqual([
      { role: 'Figure', label: 'QR code', box: ARTWORK.frame, kids: [PATH, PATH] },
    ])
  })

  it('is a figure where it is a picture, painted as one thing', () => {
    const { frame } = ARTWORK
    const logo = { kind: 'picture', name: 'logo', frame, png: 'AAAA', label: 'Ville' } as const
    const { elements, painted } = structureOf([{ ...logo, widthPx: 3, heightPx: 4 }])
    expect(elements).toEqual([
      { role: 'Figure', label: 'Ville', box: frame, kids: [{ kind: 'picture' }] },
    ])
    expect(painted).toEqual([{ kind: 'picture' }])
    expect(elements[0]?.kids[0]).toBe(painted[0])
  })

  it('is nothing to a reader otherwise, and painted all the same', () => {
    const { elements, painted } = structureOf([decoration('pattern', ARTWORK), SOLID])
    expect(elements).toEqual([])
    expect(painted).toEqual([PATH, PATH, PATH])
  })
})

describe('what is painted', () => {
  const items = [
    SOLID,
    say('un'),
    figure('code', ARTWORK, 'QR code'),
    list([[say('deux'), decoration('icon', ARTWORK)]]),
    quote(say('trois')),
  ]
  const { elements, painted } = structureOf(items)

  it('stands in the order in which it is drawn', () => {
    expect(painted).toEqual([
      PATH,
      text('un'),
      ...[PATH, PATH],
      text('deux'),
      ...[PATH, PATH],
      text('trois'),
    ])
  })

  it('is one thing each, held by one element or by none', () => {
    const held = (element: StructureElement): Painted[] =>
      element.kids.flatMap((kid) => ('role' in kid ? held(kid) : [kid]))
    const all = elements.flatMap(held)
    expect(new Set(painted).size).toBe(painted.length)
    expect(new Set(all).size).toBe(all.length)
    expect(all.every((thing) => painted.includes(thing))).toBe(true)
    expect(painted.length - all.length).toBe(3)
  })
})

import { jobOf } from '@flyer-open-data/flyer'
import { type Fill, layoutLeaflet } from '@flyer-open-data/ui'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { CATALOGUE, runOf } from '../testing/catalogue.ts'
import { FONTS } from '../testing/fonts.ts'
import { readPaintedPage } from '../testing/painted-page.ts'
import { artworkPdf } from './artwork-pdf.ts'
import { artworkSvg } from './artwork-svg.ts'
import { buildKit } from './build-kit.ts'
import { type KitArtwork, kitArtwork } from './kit-artwork.ts'

const layout = layoutLeaflet({ ...jobOf(CATALOGUE, runOf('meuse-2024')), fonts: FONTS })
const pieces = kitArtwork(layout)

const piece: KitArtwork = {
  name: 'essai',
  title: 'Essai',
  width: 40,
  height: 30,
  bleed: 5,
  ground: 'deepBlue',
  lots: [{ at: [10, 20], paths: [{ d: 'M0 0H4V2H0Z', fill: 'sun' }] }],
}

describe('the artwork of the kit', () => {
  it('is the pattern of both sides, the mark in three states on both grounds, and five signs', () => {
    expect(pieces.map(({ name }) => name.split('_')[0])).toEqual([
      ...Array.from({ length: 2 }, () => 'motif'),
      ...Array.from({ length: 6 }, () => 'cellule'),
      ...Array.from({ length: 5 }, () => 'pictogramme'),
    ])
    expect(new Set(pieces.map(({ name }) => name)).size).toBe(13)
  })

  it('has the pattern of each panel where the sheet has it', () => {
    const [outside] = pieces
    const panels = layout.panels.filter(({ frame }) => frame.side === 'outside')
    expect(outside?.lots).toHaveLength(panels.length)
    expect(outside?.lots.map(({ at }) => Math.round(at[0]))).toEqual(
      panels.map(({ frame }) => frame.x - (frame.leftEdge === 'trim' ? 5 : 0)),
    )
    expect(outside).toMatchObject({ ...layout.format.openSize, bleed: 5, ground: 'deepBlue' })
  })

  it('is drawn in a PDF at its size and place, without a date', async () => {
    const bytes = await artworkPdf(piece)
    const document = await PDFDocument.load(bytes, { updateMetadata: false })
    const { shapes } = readPaintedPage(document.getPage(0))
    const boxes = shapes.map(({ x, y, width, height }) =>
      [x, y, width, height].map((length) => Math.round(length * 1000) / 1000 + 0),
    )
    expect(boxes).toEqual([
      [0, 0, 50, 40],
      [15, 25, 4, 2],
    ])
    expect(document.getTitle()).toBe('Essai')
    expect(document.getCreationDate()).toBeUndefined()
  })

  it('is drawn in an SVG in mm, each path with its ink', () => {
    const svg = artworkSvg(piece)
    expect(svg).toContain('width="50mm" height="40mm" viewBox="-5 -5 50 40"')
    expect(svg).toContain('<g transform="translate(10 20)">')
    expect(svg).toContain('data-encre="Jaune soleil" data-recette="C0 M12 J95 N0" d="M0 0H4V2H0Z"')
    expect(svg).toContain('data-encre="Bleu profond"')
  })

  it('is refused where a fill is no ink of the leaflet', () => {
    const logo: KitArtwork = {
      ...piece,
      lots: [{ at: [0, 0], paths: [{ d: 'M0 0Z', fill: '#123456' as Fill }] }],
    }
    expect(() => artworkSvg(logo)).toThrow(/#123456, which is no ink/)
  })

  it('makes the same bytes twice, told one by one in the text', async () => {
    const edition = { id: 'edition-1', title: 'Titre' }
    const [once, again] = [await buildKit(edition, layout), await buildKit(edition, layout)]
    expect(again).toEqual(once)
    const text = new TextDecoder().decode(once.find(({ name }) => name === 'LISEZMOI.txt')?.bytes)
    for (const { name } of once.slice(2, -1)) expect(text).toContain(name)
    expect(text).toContain('C100 M70 J0 N35, encrage 205\u00a0%')
  })
})

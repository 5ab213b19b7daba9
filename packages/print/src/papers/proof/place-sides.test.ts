import { PDFDocument, PDFName } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { pageText, readBack, smallPdf } from '../../testing/small-pdf.ts'
import { placeSides } from './place-sides.ts'
import type { ProofPage, Reduction } from './proof-page.ts'

/** 25.4 mm are 72 points. */
const INCH = 25.4

/** Two sides of 200 × 100 points, as saved. */
const SIDES = await (
  await smallPdf(() => [{ content: '0 0 9 9 re f' }, { content: '5 5 9 9 re f' }])
).save()

async function proofWith(reductions: readonly Reduction[]) {
  const proof = await PDFDocument.create({ updateMetadata: false })
  const page = proof.addPage([595, 842])
  page.node.set(PDFName.of('Contents'), proof.context.register(proof.context.stream('q Q')))
  const pages: ProofPage[] = [{ name: 'one', blocks: reductions }]
  await placeSides(proof, SIDES, pages)
  await proof.flush()
  return (await readBack(proof)).getPage(0)
}

const picture = (cuts: Reduction['cuts']): Reduction => ({
  kind: 'reduction',
  name: 'picture',
  label: 'Image',
  cuts,
  scale: 0.5,
  x: INCH,
  y: 2 * INCH,
  width: INCH,
  height: INCH,
})

describe('a side that is placed smaller', () => {
  it('is clipped where it stands, scaled, and painted before all else', async () => {
    const from = { x: 0, y: 0, width: (200 / 72) * INCH, height: (100 / 72) * INCH }
    const page = await proofWith([picture([{ side: 'outside', from, at: 0 }])])
    // 842 points are 0.0276 more than 297 mm; y is counted from the foot of 297 mm.
    const top = (297 / INCH) * 72 - 144
    const text = (value: number) => String(Math.round(value * 1e4) / 1e4)
    expect(
      pageText(page)
        .trim()
        .split(/\s*\n\s*/),
    ).toEqual([
      'q',
      `72 ${text(top - 50)} 100 50 re W n`,
      `0.5 0 0 0.5 72 ${text(top - 50)} cm`,
      '/Outside Do',
      'Q',
      'q Q',
    ])
    expect(page.node.has(PDFName.of('Annots'))).toBe(false)
  })

  it('shows a piece of a side beside another', async () => {
    const from = { x: INCH, y: INCH / 2, width: INCH, height: INCH / 2 }
    const page = await proofWith([
      picture([
        { side: 'inside', from, at: 0 },
        { side: 'outside', from, at: INCH },
      ]),
    ])
    const content = pageText(page)
    const clips = [...content.matchAll(/(\S+) \S+ (\S+) (\S+) re/g)].map(([, ...some]) =>
      some.map(Number),
    )
    expect(clips).toEqual([
      [72, 36, 18],
      [108, 36, 18],
    ])
    const origins = [...content.matchAll(/0\.5 0 0 0\.5 (\S+) \S+ cm/g)].map(([, x]) => Number(x))
    expect(origins).toEqual([36, 72])
    expect([...content.matchAll(/\/(\w+) Do/g)].map(([, name]) => name)).toEqual([
      'Inside',
      'Outside',
    ])
  })

  it('comes from a leaflet of two sides', async () => {
    const proof = await PDFDocument.create({ updateMetadata: false })
    const one = await (await smallPdf(() => [{ content: 'q Q' }])).save()
    await expect(placeSides(proof, one, [])).rejects.toThrow('no two sides')
  })
})

import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { readXml, type XmlElement } from '../../packages/print/src/testing/read-xml.ts'
import { catalogueWith } from '../bad-input/faults.ts'
import { callCommand } from '../setup/call-command.ts'

const RUN = 'meuse-2024'
const WITH_PACKET = ['press', 'press-no-marks', 'repro-sra3'] as const

/** The XMP packets of a file, as any tool finds them: by their marks, with no filter to undo. */
async function packetsOf(folder: string, product: string): Promise<XmlElement[]> {
  const pdf = await readFile(join(folder, RUN, `${RUN}-${product}.pdf`))
  const found = pdf.toString('utf8').matchAll(/<\?xpacket begin[\s\S]*?<\?xpacket end="r"\?>/g)
  return [...found].map(([packet]) => readXml(packet.replace('\ufeff', '')))
}

/** The text of the first element of a name, whatever holds it. */
function textOf(element: XmlElement, name: string): string | undefined {
  if (element.name === name) return element.text || textOf(element.children[0] ?? element, 'rdf:li')
  for (const child of element.children) {
    const found = textOf(child, name)
    if (found !== undefined) return found
  }
  return undefined
}

let out: string
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'flyer-metadata-'))
  const { code, stderr } = await callCommand(
    [RUN, '--product', WITH_PACKET.join(), '--out', out],
    catalogueWith('marked-up-texts'),
  )
  expect({ code, stderr }).toMatchObject({ code: 0 })
})
afterAll(() => rm(out, { recursive: true, force: true }))

describe.each(WITH_PACKET)('the metadata of %s', (product) => {
  it('are one packet of well-formed XML', async () => {
    expect(await packetsOf(inject('out'), product)).toHaveLength(1)
  })

  it('are well-formed and true whatever signs the texts hold', async () => {
    const [packet, ...others] = await packetsOf(out, product)
    expect(others).toEqual([])
    if (!packet) throw new Error('There is no packet.')
    expect(textOf(packet, 'dc:title')).toBe('Ouvrir <ses> données & « les\u00a0siennes »')
    expect(textOf(packet, 'dc:description')).toBe(
      `Journée ]]> & <rdf:li>“l’été”</rdf:li> € (${RUN}). ÉPREUVE\u00a0– 8\u00a0réserves, ne pas tirer`,
    )
  })
})

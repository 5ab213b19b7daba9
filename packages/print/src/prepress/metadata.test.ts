import { PDFDocument, PDFName } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { pressJob } from '../testing/press-job.ts'
import { setMetadata } from './metadata.ts'
import { CREATOR } from './press-job.ts'

/** A PDF that says of itself what another tool wrote at another time. */
async function pdfOfAnotherTool() {
  const document = await PDFDocument.create({ updateMetadata: false })
  document.addPage()
  document.setTitle('Sans titre')
  document.setSubject('Essai')
  document.setLanguage('en-GB')
  document.setCreator('react-pdf')
  document.setProducer('react-pdf')
  document.setCreationDate(new Date('1999-12-31T12:00:00Z'))
  document.setModificationDate(new Date('2001-01-01T12:00:00Z'))
  return document
}

/** What the file says once it is saved and read again. */
async function readBack(document: PDFDocument) {
  const read = await PDFDocument.load(await document.save(), { updateMetadata: false })
  return {
    title: read.getTitle(),
    author: read.getAuthor(),
    subject: read.getSubject(),
    keywords: read.getKeywords(),
    language: read.getLanguage(),
    creator: read.getCreator(),
    producer: read.getProducer(),
    created: read.getCreationDate()?.toISOString(),
    modified: read.getModificationDate()?.toISOString(),
  }
}

describe('the stage that sets the metadata', () => {
  it('replaces what the renderer said by what the job says', async () => {
    const document = await pdfOfAnotherTool()
    expect(await readBack(document)).toMatchObject({
      title: 'Sans titre',
      producer: 'react-pdf',
      created: '1999-12-31T12:00:00.000Z',
      modified: '2001-01-01T12:00:00.000Z',
    })

    setMetadata(document, pressJob())

    expect(await readBack(document)).toEqual({
      title: 'Données ouvertes',
      author: 'DataGrandEst',
      subject: 'Journée d’essai (essai-2024)',
      keywords: 'edition: edition-1; date: 2024-11-21',
      language: 'fr-FR',
      creator: CREATOR,
      producer: CREATOR,
      created: '2024-11-21T00:00:00.000Z',
      modified: '2024-11-21T00:00:00.000Z',
    })
  })

  it('asks viewers to show the title, not the name of the file', async () => {
    const document = await pdfOfAnotherTool()
    expect(document.catalog.get(PDFName.of('ViewerPreferences'))).toBeUndefined()
    setMetadata(document, pressJob())
    expect(document.catalog.getViewerPreferences()?.getDisplayDocTitle()).toBe(true)
  })
})

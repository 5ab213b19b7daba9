import { identityKeywords, jobOf, printedTexts, REPRINT_RUN } from '@flyer-open-data/flyer'
import { expect, it } from 'vitest'
import { CATALOGUE, itemAt, runOf } from '../../testing/catalogue.ts'
import { FILE, pageOf } from '../rules/example-file.ts'
import { text } from '../rules/example-painted.ts'
import { leafletRecogniser } from './leaflet-recogniser.ts'

const recognise = leafletRecogniser(CATALOGUE)
const member = { ...itemAt(CATALOGUE.partners, 0), id: 'toul' }
const job = jobOf(CATALOGUE, { ...runOf('meuse-2024'), id: REPRINT_RUN }, member)
const REPRINT = { Keywords: identityKeywords(job) }
const WORDS = [
  pageOf(
    1,
    printedTexts(job.edition).map((one) => text(one.text)),
  ),
]

it('a file with the words of an edition is the leaflet of a sender of the catalogue', () => {
  const found = recognise({ ...FILE, pages: WORDS })
  expect(found).toMatchObject({ edition: 'edition-1', sender: 'datagrandest', untold: null })
})

it('one whose metadata tell of a member’s reprint is that, even without its imprint', () => {
  const found = recognise({ ...FILE, pages: WORDS, info: REPRINT })
  expect(found).toMatchObject({ edition: 'edition-1', sender: 'toul', url: null })
})

it('one without the words is none, whatever its metadata tell', () => {
  const pages = [pageOf(1, [text('Lorem ipsum')])]
  expect(recognise({ ...FILE, pages, info: REPRINT })).toBeNull()
})

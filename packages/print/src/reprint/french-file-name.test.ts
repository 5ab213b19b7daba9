import { jobOf, readOrder, reprintOf } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { PRODUCT_NAMES } from '../products/products.ts'
import { CATALOGUE, itemAt, runOf } from '../testing/catalogue.ts'
import { frenchFileName, publishedBundle, reprintBundle } from './french-file-name.ts'

function memberJob(name: string, bleed: 3 | 5 = 3) {
  const order = readOrder({
    sender: { name, contact: { email: 'a@b.example', website: 'www.b.example' } },
    reprint: { bleed },
  })
  const { run, sender } = reprintOf(CATALOGUE, order)
  return jobOf(CATALOGUE, run, sender)
}

describe('the name of a file', () => {
  it.each([
    ['press', 'depliant-open-data_valmont_imprimeur_fonds-perdus-5mm.pdf'],
    ['press-no-marks', 'depliant-open-data_valmont_imprimeur-sans-traits_fonds-perdus-5mm.pdf'],
    ['press-x1a', 'depliant-open-data_valmont_imprimeur-x1a_fonds-perdus-5mm.pdf'],
    ['repro-sra3', 'depliant-open-data_valmont_reprographie_sra3.pdf'],
    ['office-a4', 'depliant-open-data_valmont_bureau_a4.pdf'],
    ['screen', 'depliant-open-data_valmont_ecran.pdf'],
    ['proof', 'depliant-open-data_valmont_bon-a-tirer.pdf'],
    ['order-slip', 'depliant-open-data_valmont_bon-de-commande.pdf'],
    ['archive', 'depliant-open-data_valmont_dossier.zip'],
  ] as const)('of a member’s %s is %s', (file, name) => {
    expect(frenchFileName(memberJob('Valmont', 5), file)).toBe(name)
  })

  it('of a run of the catalogue says which', () => {
    const run = runOf('meuse-2024')
    expect(frenchFileName(jobOf(CATALOGUE, run), 'press')).toBe(
      'depliant-open-data_datagrandest-meuse-2024_imprimeur_fonds-perdus-3mm.pdf',
    )
    expect(frenchFileName(jobOf(CATALOGUE, run, itemAt(CATALOGUE.partners, 0)), 'screen')).toBe(
      'depliant-open-data_trois-vallons-meuse-2024_ecran.pdf',
    )
  })

  it.each(['/etc/passwd', 'مدينة', '🎉', 'x'.repeat(200), 'CON', 'a:b*c?"d"'.replaceAll('"', '')])(
    'is one that any system takes, whoever the member is: %j',
    (name) => {
      for (const product of PRODUCT_NAMES) {
        const file = frenchFileName(memberJob(name), product)
        expect(file).toMatch(/^depliant-open-data_[a-z0-9-]+_[a-z0-9_-]+\.pdf$/)
        expect(file.length).toBeLessThan(120)
      }
    },
  )
})

it('the files that an edition is published with are called by the leaflet and its owner alone', () => {
  const bundle = publishedBundle(jobOf(CATALOGUE, runOf('reserve-2024')))
  expect(bundle.product('press')).toBe(
    'depliant-open-data_datagrandest_imprimeur_fonds-perdus-3mm.pdf',
  )
  expect(bundle.papers.report).toBe('depliant-open-data_datagrandest_controle.html')
  expect(bundle.archive).toBe('depliant-open-data_datagrandest_dossier.zip')
})

it('the files of a reprint are called so, none as another', () => {
  const job = memberJob('Valmont')
  const bundle = reprintBundle(job)
  const names = [
    ...PRODUCT_NAMES.map(bundle.product),
    ...Object.values(bundle.papers),
    bundle.archive,
  ]
  expect(new Set(names).size).toBe(names.length)
  expect(bundle.product('press')).toBe(frenchFileName(job, 'press'))
  expect(bundle.folder).toBe('depliant-open-data_valmont')
})

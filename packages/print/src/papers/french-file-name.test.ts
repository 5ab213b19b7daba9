import { jobOf, readOrder, reprintOf } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { HAND_OVER } from '../products/hand-over.ts'
import { PRODUCT_NAMES } from '../products/products.ts'
import { CATALOGUE, itemAt, runOf } from '../testing/catalogue.ts'
import { publishedBundle, reprintBundle, runBundle } from './bundle.ts'
import { frenchFileName } from './french-file-name.ts'

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
    ['press', 'EPREUVE_depliant-open-data_valmont_imprimeur_fonds-perdus-5mm.pdf'],
    [
      'press-no-marks',
      'EPREUVE_depliant-open-data_valmont_imprimeur-en-ligne_sans-traits_fonds-perdus-5mm.pdf',
    ],
    ['press-x1a', 'EPREUVE_depliant-open-data_valmont_imprimeur_pdf-x1a_fonds-perdus-5mm.pdf'],
    ['repro-sra3', 'EPREUVE_depliant-open-data_valmont_reprographie_copieur-sra3.pdf'],
    ['office-a4', 'EPREUVE_depliant-open-data_valmont_bureau_a4.pdf'],
    ['screen', 'EPREUVE_depliant-open-data_valmont_ecran.pdf'],
    ['proof', 'EPREUVE_depliant-open-data_valmont_bon-a-tirer.pdf'],
    ['order-slip', 'EPREUVE_depliant-open-data_valmont_bon-de-commande.pdf'],
    ['guide', 'EPREUVE_depliant-open-data_valmont_guide-des-adherents.html'],
    ['imprimeur-en-ligne', 'EPREUVE_depliant-open-data_valmont_imprimeur-en-ligne.zip'],
    ['archive', 'EPREUVE_depliant-open-data_valmont_dossier-complet.zip'],
  ] as const)('of a member’s %s is %s', (file, name) => {
    expect(frenchFileName(memberJob('Valmont', 5), file)).toBe(name)
  })

  it('of a run of the catalogue says which', () => {
    const run = runOf('meuse-2024')
    expect(frenchFileName(jobOf(CATALOGUE, run), 'press')).toBe(
      'EPREUVE_depliant-open-data_datagrandest-meuse-2024_imprimeur_fonds-perdus-3mm.pdf',
    )
    expect(frenchFileName(jobOf(CATALOGUE, run, itemAt(CATALOGUE.partners, 0)), 'screen')).toBe(
      'EPREUVE_depliant-open-data_trois-vallons-meuse-2024_ecran.pdf',
    )
  })

  it('no longer begins with « EPREUVE » once no point is open', () => {
    const settled = { ...jobOf(CATALOGUE, runOf('meuse-2024')), openPoints: [] }
    expect(frenchFileName(settled, 'press')).toBe(
      'depliant-open-data_datagrandest-meuse-2024_imprimeur_fonds-perdus-3mm.pdf',
    )
    expect(publishedBundle(settled).archive).toBe(
      'depliant-open-data_datagrandest_dossier-complet.zip',
    )
  })

  it.each(['/etc/passwd', 'مدينة', '🎉', 'x'.repeat(200), 'CON', 'a:b*c?"d"'.replaceAll('"', '')])(
    'is one that any system takes, whoever the member is: %j',
    (name) => {
      for (const product of PRODUCT_NAMES) {
        const file = frenchFileName(memberJob(name), product)
        expect(file).toMatch(/^EPREUVE_depliant-open-data_[a-z0-9-]+_[a-z0-9_-]+\.pdf$/)
        expect(file.length).toBeLessThan(120)
      }
    },
  )
})

describe('the files of a bundle', () => {
  const member = memberJob('Valmont')
  const run = jobOf(CATALOGUE, runOf('meuse-2024'))

  it.each([
    ['reprint', reprintBundle(member)],
    ['run', runBundle(run)],
    ['published edition', publishedBundle(run)],
  ])('of a %s are called so, none as another', (_, bundle) => {
    for (const product of [bundle.product, bundle.handedOver]) {
      const names = [
        ...PRODUCT_NAMES.map(product),
        ...Object.values(bundle.papers),
        ...bundle.audiences.map(({ name }) => name),
        bundle.archive,
      ]
      expect(new Set(names).size).toBe(names.length)
    }
  })

  it('have French names when they are sent, and those that tools read in the folder of a run', () => {
    const french =
      'EPREUVE_depliant-open-data_datagrandest-meuse-2024_imprimeur_fonds-perdus-3mm.pdf'
    const bundle = runBundle(run)
    expect([bundle.product('press'), bundle.handedOver('press')]).toEqual([
      'meuse-2024-press.pdf',
      french,
    ])
    expect(bundle.beginning).toBe('EPREUVE_depliant-open-data_datagrandest-meuse-2024')
    expect(publishedBundle(run).product('press')).toBe(
      'EPREUVE_depliant-open-data_datagrandest_imprimeur_fonds-perdus-3mm.pdf',
    )
    expect(reprintBundle(member).product('press')).toBe(frenchFileName(member, 'press'))
    expect(reprintBundle(member).beginning).toBe('EPREUVE_depliant-open-data_valmont')
  })
})

describe('whoever is handed the folder finds by its name alone', () => {
  it.each([
    ['an online printer', /_imprimeur-en-ligne_.*\.pdf$/, 'press-no-marks'],
    ['the copier', /copieur-sra3\.pdf$/, 'repro-sra3'],
    ['the office printer', /_bureau_a4\.pdf$/, 'office-a4'],
    ['a screen', /_ecran\.pdf$/, 'screen'],
  ] as const)('the file for %s', (_, name, product) => {
    const { handedOver } = runBundle(jobOf(CATALOGUE, runOf('meuse-2024')))
    expect(PRODUCT_NAMES.filter((one) => name.test(handedOver(one)))).toEqual([product])
  })

  it.each(PRODUCT_NAMES)('whom %s is for: its name begins with it', (product) => {
    const { audiences, ending } = HAND_OVER[product]
    expect(ending(3)).toMatch(new RegExp(`^${audiences[0]}[_.]`))
  })
})

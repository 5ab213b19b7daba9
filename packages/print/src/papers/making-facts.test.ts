import { expect, it } from 'vitest'
import { jobWith, paperSourceOf, someFiles } from '../testing/paper-sources.ts'
import { makingFacts } from './making-facts.ts'
import { printerReadme } from './printer-readme.ts'

const sourceOf = (product: string, bleed: 1 | 3 | 5 = 3) => {
  const job = jobWith('meuse-2024', { bleed })
  const files = someFiles(job).filter((file) => file.product === product)
  return paperSourceOf(job, { files })
}

it.each([
  ['press', 5, 5, '5\u00a0mm sur les quatre côtés', 'Traits de coupe et de pli, gamme de contrôle'],
  ['press-no-marks', 1, 1, '1\u00a0mm sur les quatre côtés', 'Aucun'],
  [
    'press-x1a',
    3,
    3,
    '3\u00a0mm sur les quatre côtés',
    'Traits de coupe et de pli, gamme de contrôle',
  ],
  // An imposed sheet has room for 3 mm at the most.
  [
    'repro-sra3',
    5,
    3,
    '3\u00a0mm autour de chaque dépliant',
    'Traits de coupe et de pli autour de chaque dépliant',
  ],
  [
    'repro-a3',
    5,
    5,
    '5\u00a0mm sur les quatre côtés',
    'Traits de coupe et de pli, mires de repérage, gamme de contrôle',
  ],
  ['office-a4', 5, 0, 'Aucun\u00a0: une marge blanche de 5\u00a0mm', 'Petits repères aux plis'],
  [
    'office-a4-light',
    5,
    0,
    'Aucun\u00a0: une marge blanche de 5\u00a0mm',
    'Petits repères aux plis',
  ],
] as const)('%s with %d mm shows %d mm of bleed', (product, bleed, bleedMm, says, marks) => {
  expect(makingFacts(sourceOf(product, bleed))).toMatchObject({ bleedMm, bleed: says, marks })
})

it.each([
  ['press', 'FOGRA39, papier couché', true],
  ['repro-sra3', 'FOGRA39, papier couché', true],
  ['office-a4', 'sRGB', false],
] as const)('%s is made for %s', (product, profile, isInInks) => {
  expect(makingFacts(sourceOf(product))).toMatchObject({ profile, isInInks })
})

it('of several files, the one that is to be printed counts', () => {
  const source = paperSourceOf(jobWith('meuse-2024'))
  expect(makingFacts(source)).toEqual(makingFacts(sourceOf('press')))
})

it('the text for the printer tells how the one file that is there is printed', () => {
  const office = printerReadme(sourceOf('office-a4'))
  expect(office).toContain(
    '  4. Imprimer\u00a0: depliant-open-data_datagrandest-meuse-2024_bureau_a4.pdf',
  )
  expect(office).toContain('Fonds perdus    Aucun\u00a0: une marge blanche de 5\u00a0mm')
  expect(office).toContain('Recto verso     Retourné sur le bord court')
  expect(office).not.toContain('Envoyer à l’imprimeur')
  const sheet = printerReadme(sourceOf('repro-sra3'))
  expect(sheet).toMatch(/Lui faire imprimer\u00a0:\s+\S+_reprographie_copieur-sra3\.pdf/)
  expect(sheet).toContain('Recto verso     2\u00a0exemplaires par feuille SRA3')
})

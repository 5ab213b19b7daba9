import { checkText, type Job } from '@flyer-open-data/flyer'
import type { Item } from '@flyer-open-data/ui'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, it, vi } from 'vitest'
import { AUDIENCE_NAMES } from '../../products/audiences.ts'
import { FORMATS_TO_FIT } from '../../testing/formats.ts'
import { jobWith, paperSourceOf } from '../../testing/paper-sources.ts'
import { publishedBundle } from '../bundle.ts'
import type { PaperSource } from '../paper-source.ts'
import { buildMemberReadme } from './build-member-readme.ts'
import { layMemberReadme } from './lay-member-readme.ts'

// A page is drawn in a second, and more on a loaded machine.
vi.setConfig({ testTimeout: 60_000 })

const textsIn = (items: readonly Item[]): string[] =>
  items.flatMap((item) => {
    if (item.kind === 'text') return [item.text.lines.map(({ text }) => text).join(' ')]
    return item.kind === 'group' ? textsIn(item.items) : []
  })

/** Every text of it, page by page. */
const pagesOf = (job: Job, change: Partial<PaperSource> = {}): string[][] =>
  pagesFrom(paperSourceOf(job, change))

function pagesFrom(source: PaperSource): string[][] {
  return layMemberReadme(source).map(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'items' ? textsIn(block.items) : [])),
  )
}

const job = jobWith('meuse-2024')
const NAMED = 'EPREUVE_depliant-open-data_datagrandest-meuse-2024'

describe('what a member reads first', () => {
  const [first = [], second = [], ...others] = pagesOf(job)

  it('tells on its first page, for each who prints, what to do and which file to take', () => {
    const places = Object.values(AUDIENCE_NAMES).map((name) => first.indexOf(name))
    expect(places.every((place) => place > 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    const toldOf = (i: number) => first.slice(places[i], places[i + 1]).join('\n')
    expect(toldOf(0)).toContain(`${NAMED}_imprimeur-en-ligne_sans-traits_fonds-perdus-3mm.pdf`)
    expect(toldOf(0)).toContain('un seul PDF')
    expect(toldOf(0)).toContain(
      '100\u00a0exemplaires, pli roulé, 3\u00a0volets, 297\u00a0×\u00a0210\u00a0mm ouvert, 100\u00a0×\u00a0210\u00a0mm fermé, quadrichromie (CMJN) recto verso, papier couché',
    )
    expect(toldOf(1)).toContain(`${NAMED}_imprimeur_fonds-perdus-3mm.pdf`)
    expect(toldOf(1)).toContain(`Son archive, envoyée à part\u00a0: ${NAMED}_imprimeur.zip`)
    expect(toldOf(2)).toContain(`${NAMED}_reprographie_copieur-sra3.pdf`)
    expect(toldOf(3)).toContain(`${NAMED}_bureau_a4.pdf`)
    expect(toldOf(3)).toContain('retourner sur le bord court')
    expect(toldOf(3)).toContain('Le rabat (97\u00a0mm) rentre en premier')
    expect(toldOf(4)).toContain(`${NAMED}_ecran.pdf`)
  })

  it('says on its second page what is ordered, how it is folded, and who lifts what is open', () => {
    expect(others).toEqual([])
    for (const text of [
      '100\u00a0exemplaires',
      'Papier couché, profil FOGRA39\u202f; grammage à préciser',
      'pli\u00a01',
      '1. Le rabat rentre d’abord',
      '2. La couverture se ferme par-dessus',
      'Couleurs et polices officielles à fournir. À lever par DataGrandEst et la Région Grand Est.',
      'bon-a-tirer.pdf\u00a0: à relire et à signer avant d’imprimer',
      'contact@datagrandest.fr',
    ]) {
      expect(second).toContain(text)
    }
  })

  it('tells what tools call each file, where that is another name', () => {
    expect(second).toContain('meuse-2024-press.pdf\u00a0: …_imprimeur_fonds-perdus-3mm.pdf')
    const files = paperSourceOf(job).files.map((file) => ({ ...file, inFolder: file.path }))
    const published = pagesOf(job, { files, bundle: publishedBundle(job) }).flat()
    expect(published).not.toContain('Noms d’origine')
  })

  it('says first that it is not to be printed yet, as long as something is open', () => {
    const warning = /^À ne pas imprimer encore\u00a0: 8\u00a0réserves/
    expect(first.filter((text) => warning.test(text))).toHaveLength(1)
    const settled = pagesOf({ ...job, openPoints: [] }).flat()
    expect(settled.filter((text) => text.startsWith('À ne pas imprimer'))).toEqual([])
    expect(settled).toContain('Aucune réserve.')
  })

  it('warns of an example on each page', () => {
    const banners = pagesOf(jobWith('meuse-2024', {}, true)).map((texts) =>
      texts.includes('EXEMPLE FICTIF, NE PAS TIRER'),
    )
    expect(banners).toEqual([true, true])
  })

  it('is in French that obeys T1–T16', () => {
    for (const text of [...first, ...second]) {
      // Names of files and addresses are no prose.
      if (/\.(?:pdf|zip|html|txt|xjdf)|@/.test(text)) continue
      expect(checkText({ text, role: 'body' }, {}), text).toEqual([])
    }
  })

  it.each(FORMATS_TO_FIT.map((format, i) => ({ i, format })))(
    'draws the fold of format $i, whatever it is',
    ({ format }) => {
      const source = { ...paperSourceOf(job), job: { ...job, format } }
      const texts = pagesFrom(source).flat()
      expect(texts.filter((text) => /^pli\u00a0\d$/.test(text))).toHaveLength(
        format.outside.length - 1,
      )
    },
  )
})

it('goes on to another page where more files are made than one page holds', () => {
  const source = paperSourceOf(job)
  const files = source.files.flatMap((file) =>
    Array.from({ length: 4 }, (_, i) => ({ ...file, path: `${i}_${file.path}` })),
  )
  const pages = pagesOf(job, { files })
  expect(pages.length).toBeGreaterThan(2)
  for (const { path } of files) expect(pages.flat()).toContain(path)
  expect(pages.at(-1)).toContain(`Page ${pages.length} sur ${pages.length}`)
})

it('is a tagged file with a title, a language and an author, the same bytes each time', async () => {
  const source = paperSourceOf(job)
  const [bytes, again] = [await buildMemberReadme(source), await buildMemberReadme(source)]
  expect(Buffer.compare(bytes, again)).toBe(0)
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  expect(document.getTitle()).toBe(
    'Lisez-moi\u00a0: Engager une démarche open data dans ma collectivité',
  )
  expect([document.getAuthor(), document.getLanguage()]).toEqual(['DataGrandEst', 'fr-FR'])
})

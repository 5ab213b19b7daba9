import { checkText } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import type { ToldPreflightFinding, ToldReport } from '../preflight/told-report.ts'
import { reportPage } from './report-page.tsx'

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47)

const WHOLE = Uint8Array.of(0x89, 0x50, 0x4e, 0x48)

/** A drawn page of 297 × 210 mm with its bleed. */
const DRAWN = {
  area: { x: -3, y: -3, width: 303, height: 216 },
  part: () => PNG,
  whole: () => WHOLE,
}

const finding = (changes: Partial<ToldPreflightFinding>): ToldPreflightFinding => ({
  rule: 'P301',
  title: 'Espaces de couleur',
  severity: 'error',
  page: 1,
  areaMm: { x: 10, y: 20, width: 30, height: 5 },
  where: 'page\u00a01, à 10\u00a0mm de la gauche et 20\u00a0mm du haut',
  what: 'Une couleur est en RVB.',
  why: 'La presse imprime des encres.',
  mend: 'Convertissez cette couleur en CMJN.',
  ...changes,
})

const report = (changes: Partial<ToldReport> = {}): ToldReport => ({
  path: 'out/meuse-2024/meuse-2024-press.pdf',
  verdict: 'accepted',
  sentence: 'Ce fichier peut être envoyé à un imprimeur offset, sur papier couché.',
  language: 'fr',
  profile: 'offset-coated',
  printer: null,
  leaflet: null,
  bytes: 123_456,
  sha256: 'ab'.repeat(32),
  findings: [],
  rules: [
    { rule: 'P101', outcome: 'passed', title: 'Le fichier s’ouvre' },
    { rule: 'L101', outcome: 'not-checked', missing: 'leaflet', title: 'Le QR code est lu' },
  ],
  measures: {
    pages: 2,
    trimMm: [297, 210],
    bleedMm: 3,
    standards: ['PDF/X-4'],
    outputCondition: 'FOGRA39',
    fonts: ['ABCDEF+SourceSans3-Regular'],
    inks: ['Cyan', 'Black', 'Or'],
    mostInk: { percent: 212.4, page: 1, area: { x: 0, y: 0, width: 1, height: 1 } },
    mostInkOnSquare: null,
    smallestTextPt: 8,
    thinnestLinePt: 0.25,
    code: { text: 'https://a.fr', page: 1, sideMm: 30, moduleMm: 1, quietModules: 4 },
  },
  ...changes,
})

const pageOf = (...reports: ToldReport[]) =>
  reportPage({
    subject: 'Tirage meuse-2024',
    files: reports.map((one) => ({ report: one, pictureOf: () => DRAWN })),
  })

const faulty = report({
  path: 'faulty.pdf',
  verdict: 'refused',
  sentence: 'N’envoyez pas ce fichier à un imprimeur\u00a0: il a un défaut.',
  findings: [
    finding({
      rule: 'P404',
      severity: 'warning',
      title: 'Petit texte',
      page: null,
      areaMm: null,
      where: '',
    }),
    finding({}),
    finding({ rule: 'P201', severity: 'warning', areaMm: null, where: 'page\u00a01' }),
  ],
})

/** What a person reads in a page, block by block. */
const textsIn = (page: string) =>
  page
    .replace(/<(head|svg)[\s>].*?<\/\1>/gs, '')
    .replaceAll(/<\/?(span|strong|b|a)\b[^>]*>/g, '')
    .split(/<[^>]+>/)
    .map((text) => text.replaceAll('&#x27;', "'").replaceAll('&amp;', '&').trim())
    .filter((text) => text !== '')

describe('the page of reports', () => {
  it('is whole in itself: it asks for nothing and runs nothing', () => {
    const page = pageOf(report(), faulty)
    expect(page).toMatch(/^<!doctype html>\n<html lang="fr">/)
    expect(page).not.toMatch(/<script|<link|@import|url\(/)
    const leads = [...page.matchAll(/(?:href|src)="([^"]{1,22})/g)].map(([, address]) => address)
    expect(new Set(leads.filter((address) => !address?.startsWith('data:image/png')))).toEqual(
      new Set(['#fichier-1', '#fichier-2', '#fichier-2-page-1']),
    )
  })

  it('is the same for the same reports', () => {
    expect(pageOf(report(), faulty)).toBe(pageOf(report(), faulty))
  })

  it('says for each file first whether it may be sent, then in a table how much there is to do', () => {
    const texts = textsIn(pageOf(report(), faulty))
    expect(texts.slice(0, 7)).toEqual([
      'Tirage meuse-2024\u00a0: contrôle des fichiers',
      'En bref',
      '2\u00a0fichiers contrôlés\u00a0: 1\u00a0conforme, 1\u00a0à corriger.',
      'out/meuse-2024/meuse-2024-press.pdf Bon pour l’impression',
      'Ce fichier peut être envoyé à un imprimeur offset, sur papier couché.',
      'faulty.pdf À corriger',
      'N’envoyez pas ce fichier à un imprimeur\u00a0: il a un défaut.',
    ])
    expect(texts.slice(7, 20)).toEqual([
      ...['Les fichiers', 'Fichier', 'Verdict', 'À\u00a0corriger', 'À\u00a0regarder'],
      ...['out/meuse-2024/meuse-2024-press.pdf', 'Bon pour l’impression', '0', '0'],
      ...['faulty.pdf', 'À corriger', '1', '2'],
    ])
  })

  it('tells errors before warnings, each with its rule, place, mend and reason', () => {
    const texts = textsIn(pageOf(faulty))
    const from = texts.indexOf('À\u00a0corriger\u00a0: 1\u00a0point')
    expect(texts.slice(from, from + 12)).toEqual([
      'À\u00a0corriger\u00a0: 1\u00a0point',
      '1. Espaces de couleur P301',
      'Page\u00a01, à 10\u00a0mm de la gauche et 20\u00a0mm du haut',
      'Une couleur est en RVB.',
      'Que faire\u00a0: Convertissez cette couleur en CMJN.',
      'Pourquoi\u00a0: La presse imprime des encres.',
      'Extrait de la page\u00a01, 60\u00a0×\u00a040\u00a0mm',
      'À\u00a0regarder\u00a0: 2\u00a0points',
      '2. Petit texte P404',
      'Concerne tout le fichier',
      'Une couleur est en RVB.',
      'Que faire\u00a0: Convertissez cette couleur en CMJN.',
    ])
  })

  it('tells the figures of a file in French', () => {
    const texts = textsIn(pageOf(report())).join('|')
    expect(texts).toContain('Format fini|297\u00a0×\u00a0210\u00a0mm')
    expect(texts).toContain('Fonds perdus|3\u00a0mm au moins')
    expect(texts).toContain('Encres|cyan, noir, Or')
    expect(texts).toContain('Encrage le plus fort|212\u00a0%, page\u00a01')
    expect(texts).toContain('Encrage moyen sur 15\u00a0mm|non mesuré')
    expect(texts).toContain('Polices|Source\u00a0Sans\u00a03 (Regular)')
    expect(texts).toContain('Trait le plus fin|0,25\u00a0pt')
    expect(texts).toContain('Poids du fichier|123\u00a0ko')
    expect(texts).toContain(`Empreinte SHA-256|${Array(8).fill('abababab').join(' ')}`)
  })

  it('calls the page of an imposed file a sheet, and says where there is none of something', () => {
    const { measures } = report()
    const texts = textsIn(
      pageOf(
        report({
          profile: 'reprographics',
          measures: measures && { ...measures, bleedMm: 0, thinnestLinePt: null },
        }),
      ),
    ).join('|')
    expect(texts).toContain('Feuille|297\u00a0×\u00a0210\u00a0mm|Fonds perdus|aucun|')
    expect(texts).toContain('Trait le plus fin|aucun trait')
    expect(texts).not.toContain('Format fini')
  })

  it('tells which rules were not checked, and why', () => {
    const texts = textsIn(pageOf(report()))
    const at = texts.indexOf('1\u00a0règle non contrôlée')
    expect(texts.slice(at + 1, at + 3)).toEqual([
      'Le fichier n’est pas reconnu comme le dépliant\u00a0: son contenu n’est pas comparé.',
      'L101 Le QR code est lu',
    ])
  })

  it('tells rules that ask nothing of a file apart from those that it keeps', () => {
    const rules = [
      { rule: 'P101', outcome: 'passed' as const, title: 'Le fichier s’ouvre' },
      { rule: 'P204', outcome: 'not-applicable' as const, title: 'Fond perdu suffisant' },
    ]
    const texts = textsIn(pageOf(report({ rules })))
    expect(texts.slice(texts.indexOf('Règles'))).toEqual([
      'Règles',
      '1\u00a0règle respectée',
      'P101 Le fichier s’ouvre',
      'Sans objet pour cet usage\u00a0: 1\u00a0règle',
      'P204 Fond perdu suffisant',
    ])
  })

  it('tells a file that cannot be read without figures of its pages', () => {
    const page = pageOf(report({ verdict: 'unreadable', measures: null, rules: [] }))
    expect(textsIn(page)).toContain('out/meuse-2024/meuse-2024-press.pdf Illisible')
    expect(page).not.toContain('Format fini')
    expect(page).not.toContain('respectée')
  })

  it('lists what is still open in a run straight under its heading', () => {
    const source = { subject: null, files: [{ report: report(), pictureOf: () => null }] }
    expect(reportPage(source)).not.toContain('réserve')
    const openPoints = ['Pliage à confirmer (3 volets)', 'Logos à fournir']
    const texts = textsIn(reportPage({ ...source, openPoints }))
    expect(texts.slice(1, 5)).toEqual([
      '2\u00a0réserves à lever avant d’imprimer\u00a0: ne commandez pas encore',
      'Pliage à confirmer (3\u00a0volets)',
      'Logos à fournir',
      'En bref',
    ])
  })

  it('calls no file good for printing while something is open', () => {
    const reports = [report(), report({ path: 'b.pdf', verdict: 'accepted-with-warnings' })]
    const files = reports.map((one) => ({ report: one, pictureOf: () => null }))
    const page = reportPage({ subject: null, files, openPoints: ['Logos à fournir'] })
    expect(page).not.toContain('Bon pour l’impression')
    expect(textsIn(page)).toContain('out/meuse-2024/meuse-2024-press.pdf Fichier conforme')
    expect(textsIn(page)).toContain('b.pdf Fichier conforme, à relire')
  })

  it('is headed by the document, its occasion, its place and date, and its sender', () => {
    const job = {
      title: 'Engager une démarche open data',
      details: ['Journée', 'Bar-le-Duc, 12\u00a0novembre\u00a02024', 'DataGrandEst'],
      isExample: false,
    }
    const page = reportPage({ subject: 'Tirage meuse-2024', job, files: [] })
    expect(textsIn(page).slice(0, 3)).toEqual([
      'Engager une démarche open data',
      'Journée\u00a0· Bar-le-Duc, 12\u00a0novembre\u00a02024\u00a0· DataGrandEst',
      'Tirage meuse-2024\u00a0: contrôle des fichiers',
    ])
    expect(page).not.toContain('fictif')
  })

  it('says of an example before all else that it is not to be printed', () => {
    const job = { title: 'Titre', details: ['Syndicat d’exemple'], isExample: true }
    const files = [{ report: report(), pictureOf: () => null }]
    const page = reportPage({ subject: null, job, files, openPoints: ['Logos à fournir'] })
    expect(textsIn(page)[3]).toBe('Exemple fictif, ne pas tirer')
    expect(page).not.toContain('Bon pour l’impression')
    expect(reportPage({ subject: null, job, files })).not.toContain('Bon pour l’impression')
  })

  it('has headings of every level in order', () => {
    const levels = [...pageOf(report(), faulty).matchAll(/<h([1-6])/g)].map(([, n]) => Number(n))
    expect(levels[0]).toBe(1)
    for (const [i, level] of levels.entries()) {
      expect(level - (levels[i - 1] ?? 0), `heading ${i}`).toBeLessThanOrEqual(1)
    }
  })

  it('keeps the typography rules in all its own words', () => {
    for (const text of textsIn(pageOf(report(), faulty))) {
      expect(checkText({ text, role: 'body' }, {}), text).toEqual([])
    }
  })
})

describe('the picture of a place', () => {
  it('is asked for with its surroundings, and outlines the place in words and lines', () => {
    const asked: unknown[] = []
    const page = reportPage({
      subject: null,
      files: [
        {
          report: faulty,
          pictureOf: (page) => ({
            ...DRAWN,
            part: (area) => {
              asked.push([page, area])
              return PNG
            },
          }),
        },
      ],
    })
    expect(asked).toEqual([[1, { x: -3, y: 2.5, width: 60, height: 40 }]])
    expect(page).toContain('viewBox="-3 2.5 60 40"')
    expect(page).toContain('href="data:image/png;base64,iVBORw=="')
    expect(page).toContain('<rect class="outline" x="9.2" y="19.2" width="31.6" height="6.6">')
    expect(page).toContain(
      'aria-label="Extrait de la page\u00a01\u00a0: l’endroit du point\u00a01 est entouré." class="error" role="img"',
    )
  })

  it('is all of the page, small, where it has no other, or is most of the page', () => {
    const whole = { x: 0, y: 0, width: 297, height: 210 }
    for (const [areaMm, where, label] of [
      [
        whole,
        'Page\u00a01, sur presque toute la page',
        '\u00a0: l’endroit du point\u00a01 est entouré.',
      ],
      [null, 'Page\u00a01', ', telle qu’elle s’imprime.'],
    ] as const) {
      const page = pageOf(report({ findings: [finding({ areaMm, where: 'page\u00a01' })] }))
      expect(page.match(/<figure/g)).toHaveLength(1)
      expect(page).toContain(`aria-label="Page\u00a01, toute la page${label}"`)
      expect(page.match(/class="outline"/g) ?? []).toHaveLength(areaMm ? 1 : 0)
      expect(textsIn(page)).toEqual(expect.arrayContaining([where, 'Page\u00a01, toute la page']))
    }
  })

  it('is one for all that show the same page, under one heading, each place with its numbers', () => {
    const large = { x: 0, y: 0, width: 297, height: 170 }
    const findings = [
      finding({ areaMm: { ...large, height: 210 } }),
      finding({ rule: 'P201', areaMm: null, where: 'page\u00a01' }),
      finding({ rule: 'P303', areaMm: large }),
      finding({ rule: 'P304', areaMm: large }),
    ]
    const page = pageOf(report({ findings }))
    expect(page.match(/<figure/g)).toHaveLength(1)
    expect(page).toContain('<h4>Page\u00a01, toute la page</h4>')
    expect(page.match(/<h5>/g)).toHaveLength(4)
    expect(page.match(/class="outline"/g)).toHaveLength(2)
    expect(
      [...page.matchAll(/class="place-numbers"[^>]*>([^<]+)/g)].map(([, text]) => text),
    ).toEqual(['1', '3, 4'])
    expect(page).toContain(
      'Page\u00a01, toute la page\u00a0: les endroits des points\u00a01, 3 et\u00a04 sont entourés.',
    )
    // The heading says it.
    expect(textsIn(page)).not.toContain('Page\u00a01')
  })

  it('of a whole page is in the file once, however many findings show it', () => {
    const severities = ['error', 'warning'] as const
    const findings = severities.map((severity) => finding({ severity, areaMm: null }))
    const page = pageOf(report({ findings }), report({ path: 'b.pdf', findings }))
    expect(page.match(/<figure/g)).toHaveLength(4)
    expect(page.match(/data:image\/png;base64,iVBOSA==/g)).toHaveLength(2)
    expect([...page.matchAll(/<use href="#([^"]+)"/g)].map(([, id]) => id)).toEqual([
      ...['fichier-1-page-1', 'fichier-1-page-1'],
      ...['fichier-2-page-1', 'fichier-2-page-1'],
    ])
  })

  it('is told to be missing where the page was not drawn', () => {
    const files = [{ report: faulty, pictureOf: () => null }]
    const page = reportPage({ subject: null, files })
    expect(page).not.toContain('<figure')
    const missing = textsIn(page).filter((text) => text.startsWith('Pas d’image'))
    expect(missing).toHaveLength(2)
    expect(missing[0]).toBe('Pas d’image\u00a0: cette page n’a pas été dessinée.')
  })
})

describe('what comes from a file', () => {
  const hostile = '</style><script>alert(1)</script><img src=x onerror="alert(2)">'

  it('is shown as it is written and never becomes part of the page', () => {
    const { measures } = report()
    const page = reportPage({
      subject: hostile,
      openPoints: [hostile],
      files: [
        {
          pictureOf: () => DRAWN,
          report: report({
            path: hostile,
            sentence: hostile,
            measures: measures && {
              ...measures,
              fonts: [hostile],
              inks: [hostile],
              standards: [hostile],
              outputCondition: hostile,
              code: measures.code && { ...measures.code, text: hostile },
            },
            findings: [
              finding({
                title: hostile,
                where: hostile,
                what: hostile,
                why: hostile,
                mend: hostile,
              }),
            ],
            rules: [{ rule: 'P101', outcome: 'passed', title: hostile }],
          }),
        },
      ],
    })
    expect(page).not.toMatch(/<script|<img/)
    expect(page.match(/<\/style>/g)).toHaveLength(1)
    expect(page.match(/&lt;script&gt;alert\(1\)/g)?.length).toBeGreaterThanOrEqual(16)
  })
})

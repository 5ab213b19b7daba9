import { checkText } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { jobWith, paperSourceOf } from '../testing/paper-sources.ts'
import { printerReadme } from './printer-readme.ts'

const readme = (...job: Parameters<typeof jobWith>) => printerReadme(paperSourceOf(jobWith(...job)))

describe.each([
  ['a run', readme('meuse-2024')],
  ['a partner’s run', readme('rencontres-2024', {}, true)],
  ['a run of an unknown number', readme('fig-2024')],
  ['a run without place or date', readme('reserve-2024')],
])('the text for the printer of %s', (_, text) => {
  const lines = text.replace('\ufeff', '').split('\r\n')

  it('begins with a byte order mark and ends lines with CR and LF, for an old Notepad', () => {
    expect(text.startsWith('\ufeff')).toBe(true)
    expect(text.lastIndexOf('\ufeff')).toBe(0)
    expect(text.match(/\r\n/g)).toHaveLength(lines.length - 1)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('fits a terminal and a sheet: 78 characters a line, some 115 lines', () => {
    // The name of a file stays whole, on a line of its own.
    const isOnlyName = (line: string) => /^ +(?:EPREUVE_)?depliant-open-data_\S+$/.test(line)
    expect(lines.filter((line) => line.length > 78 && !isOnlyName(line))).toEqual([])
    expect(lines.length).toBeLessThanOrEqual(115)
    expect(text.endsWith('\r\n')).toBe(true)
    expect(lines.filter((line) => /\s$/.test(line))).toEqual([])
  })

  it('obeys the typography rules', () => {
    const faults = lines
      // The name of a file is no prose.
      .map((line) => line.trim().replaceAll(/(?:EPREUVE_)?depliant-open-data_\S+/g, 'fichier'))
      .map((line) => line.replaceAll(/ {2,}/g, ' '))
      .flatMap((line) => checkText({ text: line, role: 'body' }, {}))
    expect(faults).toEqual([])
  })
})

const NAMED = 'EPREUVE_depliant-open-data_datagrandest-meuse-2024'
/** Once no point is open. */
const SETTLED = 'depliant-open-data_datagrandest-meuse-2024'

describe('the text for the printer', () => {
  const text = readme('meuse-2024').replaceAll('\r\n', '\n')
  const part = (title: string) =>
    text.split('\n\n').find((paragraph) => paragraph.startsWith(title)) ?? ''

  it('says which file is for whom', () => {
    const files = part('QUEL FICHIER')
    expect(files).toContain(
      `${NAMED}_imprimeur_fonds-perdus-3mm.pdf\n      à imprimer chez un imprimeur\u00a0: fonds perdus`,
    )
    expect(files).toContain(
      `${NAMED}_imprimeur-en-ligne_sans-traits_fonds-perdus-3mm.pdf\n      sans aucun trait`,
    )
    expect(files).toContain(
      `${NAMED}_imprimeur_pdf-x1a_fonds-perdus-3mm.pdf\n      seulement si l’imprimeur demande`,
    )
    const flowing = files.replaceAll(/\s+/g, ' ')
    expect(flowing).toContain('retourner sur le bord long, puis couper (PDF/X-4)')
    expect(flowing).toContain('retourner sur le bord court ; chez qui l’a fabriqué')
    expect(flowing).toContain('chez qui l’a fabriqué : meuse-2024-press.pdf')
    expect(files).toContain('bon-a-tirer.pdf\u00a0: à relire et à signer')
    for (const name of ['LISEZMOI.pdf', 'ticket.xjdf', 'controle.html', 'apercu-*.png']) {
      expect(files).toContain(`\n  ${name}\u00a0: `)
    }
    expect(files).toContain(`\n  ${NAMED}_bureau.zip\n      l’archive pour\u00a0: imprimante`)
    expect(files).toContain(`\n  ${NAMED}_dossier-complet.zip\n      tous ces fichiers`)
  })

  it('says what is printed', () => {
    const what = part('QUOI IMPRIMER').replaceAll('\u00a0', ' ')
    expect(what).toContain('Quantité        100 exemplaires\n')
    expect(what).toContain('Format ouvert   297 × 210 mm\n')
    expect(what).toContain('Format fermé    100 × 210 mm\n')
    expect(what).toContain('Pliage          Pli roulé, 3 volets : 97 | 100 | 100 mm, vu')
    expect(what).toContain('Ordre des plis  Le rabat (97 mm) rentre en premier')
    expect(what).toContain('Fonds perdus    3 mm')
    expect(what).toContain('Papier couché, profil FOGRA39\u202f; grammage à préciser')
    expect(what).toContain('Imprimer à 100 %')
  })

  it('says first what is to be done, in order, with the open points that nobody has lifted', () => {
    const steps = part('À FAIRE, DANS L’ORDRE\u00a0:')
    expect(text.split('\n\n')[1]).toBe(steps)
    expect(steps.match(/^ {2}\d\. .*$/gm)).toEqual([
      '  1. Lever les 8\u00a0réserves\u00a0:',
      '  2. Demander à contact@datagrandest.fr les fichiers qui remplacent ceux-ci',
      '  3. Relire et signer bon-a-tirer.pdf',
      '  4. Envoyer à l’imprimeur\u00a0:',
      '  5. Lui faire imprimer\u00a0:',
    ])
    expect(steps).toContain(`\n     ${SETTLED}_imprimeur.zip et le bon à`)
    expect(steps).toContain(`\n     ${SETTLED}_imprimeur_fonds-perdus-3mm.pdf`)
    expect(steps.split('\n     – ')).toHaveLength(9)
    const none = printerReadme(paperSourceOf({ ...jobWith('meuse-2024'), openPoints: [] }))
    expect(none).toContain('Aucune réserve à lever.\r\n  1. Relire et signer bon-a-tirer.pdf\r\n')
  })

  it('does not call the only file to print one that is asked for besides', () => {
    const source = paperSourceOf(jobWith('meuse-2024'))
    const [only] = source.files.filter(({ product }) => product === 'press-no-marks')
    if (!only) throw new Error('there is no file without marks')
    const alone = printerReadme({ ...source, files: [only] })
    expect(alone).toContain('à remettre à l’imprimeur')
    expect(alone).not.toContain('seulement si')
    expect(text).toContain('seulement si l’imprimeur demande du PDF/X-1a')
  })

  it('tells the hash of the file to print, in groups', () => {
    const groups = part('EMPREINTE').match(/\b[0-9a-f]{8}\b/g) ?? []
    expect(groups.join('')).toBe('3fa81c07'.repeat(8))
    const source = paperSourceOf(jobWith('meuse-2024'), { files: [] })
    expect(printerReadme(source)).not.toContain('EMPREINTE')
  })

  it('says how to reach who prints it', () => {
    expect(part('CONTACT')).toContain('contact@datagrandest.fr\n  www.datagrandest.fr')
    const partner = readme('meuse-2024', {}, true).replaceAll('\r\n', '\n')
    expect(partner).toContain('donnees@trois-vallons.example\n  03\u00a000')
    expect(partner).toContain('EXEMPLE FICTIF, NE PAS TIRER')
    expect(partner).toContain('À FAIRE POUR UN VRAI TIRAGE, DANS L’ORDRE')
  })
})

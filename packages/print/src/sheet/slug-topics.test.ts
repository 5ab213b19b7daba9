import { checkText, jobOf, REPRINT_RUN, SIDES, type Side } from '@flyer-open-data/flyer'
import { a4Accordion, a5SingleFold } from '@flyer-open-data/ui/specimens'
import { describe, expect, it } from 'vitest'
import { CATALOGUE, itemAt, runOf } from '../testing/catalogue.ts'
import { COATED, UNCOATED } from '../testing/conditions.ts'
import { FORMATS_TO_FIT } from '../testing/formats.ts'
import { jobWith } from '../testing/paper-sources.ts'
import { type SlugTopic, warningTopic } from './slug-text.ts'
import { slugTopics } from './slug-topics.ts'

const LIFTED = { on: '2024-10-01', ground: 'Accord écrit' }
const texts = (topics: readonly SlugTopic[]) => topics.map((topic) => topic.map(({ text }) => text))
const slugOf = (job = jobWith('meuse-2024'), side: Side = 'outside', condition = COATED) => {
  const { status, what, how } = slugTopics({ job, side, condition })
  return { status: texts(status), what: texts(what), how: texts(how) }
}

describe('the slug', () => {
  it('says whether it may be printed and which side it is, which leaflet, and how it is made', () => {
    expect(slugOf()).toEqual({
      status: [
        ['ÉPREUVE\u00a0– 8\u00a0réserves, ne pas tirer'],
        ['Recto (extérieur), page 1 sur 2', 'Imprimer à 100\u00a0%'],
      ],
      what: [
        [
          'Engager une démarche open data dans ma collectivité',
          'Édition 1, contenu du 21\u00a0novembre\u00a02024',
        ],
        [
          'Tirage meuse-2024',
          'Occasion\u00a0: Journée départementale de la donnée en Meuse, Bar-le-Duc, 12\u00a0novembre\u00a02024',
        ],
        ['DataGrandEst'],
      ],
      how: [
        [
          'Fini 100\u00a0×\u00a0210\u00a0mm, ouvert 297\u00a0×\u00a0210\u00a0mm',
          'Fonds perdus 3\u00a0mm',
        ],
        ['Pli roulé, rabat d’abord', 'Volets\u00a097\u00a0|\u00a0100\u00a0|\u00a0100\u00a0mm'],
        [
          '100\u00a0exemplaires',
          'Papier couché, grammage à préciser',
          'Encres cyan, magenta, jaune, noir',
          'Profil FOGRA39',
        ],
      ],
    })
  })

  it('tells the side and the panels of the inside as whoever looks at it has them before them', () => {
    const { status, how } = slugOf(jobWith('meuse-2024'), 'inside')
    expect(status[1]?.[0]).toBe('Verso (intérieur), page 2 sur 2')
    expect(how[1]?.[1]).toBe('Volets\u00a0100\u00a0|\u00a0100\u00a0|\u00a097\u00a0mm')
  })

  it('says that a quantity is to be told, and for whom and when, as long as nobody has said', () => {
    expect(slugOf(jobWith('fig-2024')).how[2]?.[0]).toBe('Tirage à préciser')
    expect(slugOf(jobWith('reserve-2024')).what[1]?.[1]).toBe(
      'Occasion\u00a0: Exemplaires en supplément, lieu et date à préciser',
    )
  })

  it('tells the paper and the profile that the inks are made for', () => {
    expect(slugOf(jobWith('meuse-2024'), 'outside', UNCOATED).how[2]?.slice(1)).toEqual([
      'Papier non couché, grammage à préciser',
      'Encres cyan, magenta, jaune, noir',
      'Profil FOGRA47',
    ])
  })

  it('tells who reprints it, and no occasion of a member’s reprint', () => {
    expect(slugOf(jobWith('meuse-2024', {}, true)).what[2]).toEqual([
      'Communauté de communes des Trois-Vallons, avec DataGrandEst',
    ])
    const reprint = jobWith('meuse-2024', { id: REPRINT_RUN, event: 'Réimpression' }, true)
    expect(slugOf(reprint).what[1]).toEqual(['Réimpression'])
  })

  it('tells how another format is folded', () => {
    const folded = [a4Accordion, a5SingleFold, itemAt(FORMATS_TO_FIT, 2)].map((format) =>
      slugOf({ ...jobWith('meuse-2024'), format })
        .how.slice(0, 2)
        .map((topic) => topic[0]),
    )
    expect(folded).toEqual([
      [
        'Fini 99\u00a0×\u00a0210\u00a0mm, ouvert 297\u00a0×\u00a0210\u00a0mm',
        'Pli accordéon, en zigzag',
      ],
      ['Fini 148,5\u00a0×\u00a0210\u00a0mm, ouvert 297\u00a0×\u00a0210\u00a0mm', 'Un seul pli'],
      ['Fini 148,5\u00a0×\u00a0210\u00a0mm, ouvert 297\u00a0×\u00a0210\u00a0mm', 'Un seul pli'],
    ])
  })

  it.each(
    CATALOGUE.printRuns.flatMap((run) =>
      [undefined, ...CATALOGUE.partners].flatMap((sender) =>
        SIDES.map((side) => {
          const job = jobOf(CATALOGUE, run, sender)
          return { id: job.id, job, side }
        }),
      ),
    ),
  )('breaks no rule of typography: $id, $side', ({ job, side }) => {
    const { status, what, how } = slugOf(job, side)
    for (const text of [...status, ...what, ...how].flat()) {
      expect(checkText({ text, role: 'body' }, {})).toEqual([])
    }
  })

  it.each([
    { what: 'the date', space: '21\u00a0novembre', rule: 'T7' },
    { what: 'the length', space: '210\u00a0mm', rule: 'T11' },
    { what: 'the scale', space: '100\u00a0%', rule: 'T11' },
  ])('would break $rule without the no-break space of $what', ({ space, rule }) => {
    const text = Object.values(slugOf()).flat(2).join('\n')
    expect(text).toContain(space)
    const broken = text.replaceAll(space, space.replace('\u00a0', ' '))
    const findings = checkText({ text: broken, role: 'body' }, {})
    expect(findings.map((finding) => finding.rule)).toContain(rule)
  })
})

describe('the warning of a sheet', () => {
  const job = jobWith('meuse-2024')
  const warnings = (open: number, sender = CATALOGUE.partners[0]) => {
    const openPoints = job.openPoints.map((point, i) =>
      i < open ? point : { ...point, lifted: LIFTED },
    )
    return warningTopic({ openPoints, partner: sender }).map(({ text }) => text)
  }

  it('counts the open points that nobody has lifted, whoever prints it', () => {
    const example = 'Exemple fictif, ne pas tirer'
    expect(warnings(2)).toEqual(['ÉPREUVE\u00a0– 2\u00a0réserves, ne pas tirer', example])
    expect(warnings(1)).toEqual(['ÉPREUVE\u00a0– 1\u00a0réserve, ne pas tirer', example])
  })

  it('is none once all are lifted, but that of an example', () => {
    const partner = { ...itemAt(CATALOGUE.partners, 0), isExample: undefined }
    expect(warnings(0)).toEqual(['Exemple fictif, ne pas tirer'])
    expect(warnings(0, partner)).toEqual([])
    expect(warningTopic({ openPoints: [], partner: undefined })).toEqual([])
  })

  it('leaves out the points that a run lifts by what it carries', () => {
    const printer = { name: 'Imprimerie du Val', address: '1 rue du Port, 55000 Bar-le-Duc' }
    const carrying = jobOf(CATALOGUE, { ...runOf('meuse-2024'), mentions: { printer } })
    expect(warningTopic(carrying).map(({ text }) => text)).toEqual([
      'ÉPREUVE\u00a0– 7\u00a0réserves, ne pas tirer',
    ])
  })
})

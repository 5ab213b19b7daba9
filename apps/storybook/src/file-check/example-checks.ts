import {
  type CheckState,
  CheckTooLongError,
  type DrawnPage,
} from '@flyer-open-data/browser/preflight'
import type { ToldReport } from '@flyer-open-data/print/report-parts'

/** A page of 309 × 222 mm at 2 pixels to the mm, grey bars in place of its texts. */
function drawnPage(number: number): DrawnPage {
  const [width, height] = [618, 444]
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  const bar = (left: number, top: number, across: number, down: number, grey: number) => {
    for (let row = top; row < top + down; row++) {
      const from = 4 * (row * width + left)
      for (let at = from; at < from + 4 * across; at += 4) data.fill(grey, at, at + 3)
    }
  }
  bar(number === 1 ? 406 : 12, 12, 200, 420, number === 1 ? 90 : 210)
  for (const panel of [0, 1, 2]) {
    for (let line = 0; line < 9; line++)
      bar(40 + panel * 198, 60 + line * 27, 130 - line * 8, 8, 120)
  }
  return { number, width, height, data, area: { x: -6, y: -6, width: 309, height: 222 } }
}

const pages = [drawnPage(1), drawnPage(2)]

const report: ToldReport = {
  path: 'depliant-final-v3.pdf',
  verdict: 'accepted',
  sentence: 'Ce fichier peut être envoyé à un imprimeur offset, sur papier couché.',
  language: 'fr',
  profile: 'offset-coated',
  printer: null,
  leaflet: null,
  bytes: 412_345,
  sha256: '0123456789abcdef'.repeat(4),
  findings: [],
  rules: [
    { rule: 'P101', outcome: 'passed', title: 'Ouverture du fichier' },
    { rule: 'P201', outcome: 'passed', title: 'Boîte de rogne' },
    { rule: 'P401', outcome: 'passed', title: 'Incorporation des polices' },
    { rule: 'L101', outcome: 'not-checked', missing: 'leaflet', title: 'Lecture du QR code' },
  ],
  measures: {
    pages: 2,
    trimMm: [297, 210],
    bleedMm: 3,
    standards: ['PDF/X-4'],
    outputCondition: 'FOGRA39',
    fonts: ['BricolageGrotesque-ExtraBold', 'SourceSans3-Regular'],
    inks: ['Cyan', 'Magenta', 'Yellow', 'Black'],
    mostInk: { percent: 212, page: 1, area: { x: 200, y: 40, width: 0.5, height: 0.5 } },
    mostInkOnSquare: { percent: 203, page: 1, area: { x: 200, y: 40, width: 15, height: 15 } },
    smallestTextPt: 8.5,
    thinnestLinePt: 0.25,
    code: {
      text: 'https://www.datagrandest.fr/open-data',
      page: 1,
      sideMm: 33,
      moduleMm: 1,
      quietModules: 4,
    },
  },
}

const findings: ToldReport['findings'] = [
  {
    rule: 'P204',
    title: 'Fonds perdus',
    severity: 'error',
    page: 1,
    areaMm: { x: -1, y: -1, width: 299, height: 212 },
    where: 'page\u00a01, à \u22121\u00a0mm de la gauche et \u22121\u00a0mm du haut',
    what: 'Les fonds perdus ont 1\u00a0mm\u202f; il en faut 3.',
    why: 'La coupe dévie d’un millimètre ou deux\u00a0: un filet blanc se verrait au bord.',
    mend: 'Exportez à nouveau avec 3\u00a0mm de fonds perdus sur les quatre côtés.',
  },
  {
    rule: 'P301',
    title: 'Espaces de couleur',
    severity: 'error',
    page: 2,
    areaMm: { x: 0, y: 0, width: 97, height: 210 },
    where: 'page\u00a02, à 0\u00a0mm de la gauche et 0\u00a0mm du haut',
    what: 'Un aplat est en RVB\u202f; ce fichier d’impression ne prend que des encres.',
    why: 'L’imprimeur le convertirait à sa façon, et la couleur changerait.',
    mend: 'Convertissez cet aplat en CMJN dans le logiciel de mise en page.',
  },
  {
    rule: 'P404',
    title: 'Taille du texte',
    severity: 'warning',
    page: 2,
    areaMm: { x: 14, y: 96, width: 40, height: 3 },
    where: 'page\u00a02, à 14\u00a0mm de la gauche et 96\u00a0mm du haut',
    what: 'Un texte a 5,5\u00a0pt\u202f; moins de 6\u00a0pt se lit mal.',
    why: 'Les petites lettres se bouchent à l’impression.',
    mend: 'Agrandissez ce texte, ou retirez-le.',
  },
  {
    rule: 'P903',
    title: 'Titre, logiciel et dates',
    severity: 'warning',
    page: null,
    areaMm: null,
    where: '',
    what: 'Le fichier n’a pas de titre.',
    why: 'Un atelier qui reçoit vingt fichiers les reconnaît à leur titre.',
    mend: 'Donnez-lui un titre dans ses propriétés.',
  },
]

const checked = (changes: Partial<ToldReport>, drawn: readonly DrawnPage[]): CheckState => ({
  status: 'checked',
  name: report.path,
  checked: { report: { ...report, ...changes }, pages: drawn },
})

const working: CheckState = { status: 'working', name: report.path, step: 'check' }

const accepted = checked({}, pages)

const refused = checked(
  {
    verdict: 'refused',
    sentence:
      'N’envoyez pas ce fichier à un imprimeur offset, sur papier couché\u00a0: il contient 2\u00a0défauts. Commencez par ceci\u00a0: exportez à nouveau avec 3\u00a0mm de fonds perdus sur les quatre côtés.',
    findings,
  },
  pages,
)

const unreadable = checked(
  {
    verdict: 'unreadable',
    sentence:
      'Ce fichier ne peut pas être lu\u00a0: il ne peut être ni contrôlé ni imprimé. Exportez-le à nouveau.',
    findings: [
      {
        rule: 'P101',
        title: 'Ouverture du fichier',
        severity: 'error',
        page: null,
        areaMm: null,
        where: '',
        what: 'Le fichier est abîmé\u00a0: sa structure ne peut pas être suivie.',
        why: 'Ce qui ne s’ouvre pas ne s’imprime pas.',
        mend: 'Exportez-le à nouveau.',
      },
    ],
    rules: [
      { rule: 'P101', outcome: 'found', title: 'Ouverture du fichier' },
      {
        rule: 'P201',
        outcome: 'not-checked',
        missing: 'file',
        title: 'Boîte de rogne',
      },
    ],
    measures: null,
  },
  [],
)

const tooLong: CheckState = {
  status: 'failed',
  name: report.path,
  step: 'check',
  error: new CheckTooLongError(report.path, 30),
}

/** States of a check to look at: their files are made up, so that every look is the same. */
export const EXAMPLE_CHECKS = {
  working,
  refused,
  accepted,
  unreadable,
  tooLong,
} as const

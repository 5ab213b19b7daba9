import { formatDay, isReprintRun } from '@flyer-open-data/flyer'
import { foldOrderText, foldText, panelWidthsText } from '../job-facts/fold-words.ts'
import {
  capitalised,
  closedSizeText,
  quantityText,
  senderText,
  sizeText,
  TO_BE_TOLD,
} from '../job-facts/job-words.ts'
import { AUDIENCE_NAMES } from '../products/audiences.ts'
import { handOverOf } from '../products/hand-over.ts'
import { warningsOf } from '../sheet/slug-text.ts'
import type { Bundle } from './bundle.ts'
import { editionText, eventText, hashGroups, pointsWithWho } from './french-facts.ts'
import { settledName } from './french-file-name.ts'
import { makingFacts } from './making-facts.ts'
import type { PaperKind } from './paper-names.ts'
import { fileToPrint, type PaperSource, type PrintedFile } from './paper-source.ts'

/** The most characters of a line: a terminal and an e-mail show as many. */
const MOST_CHARACTERS = 78
const LINE_END = '\r\n'
/** Characters before the words of a part, and of what a value is called. */
const INDENT = 2
const LABEL = 16

/** What the papers beside them are for. */
const PAPERS: readonly (readonly [kind: PaperKind, use: string])[] = [
  ['member-readme', 'qui imprime quoi, et comment\u00a0: à lire d’abord'],
  ['proof', 'à relire et à signer avant l’impression'],
  ['order-slip', 'la commande, à joindre au fichier'],
  ['guide', 'le mode d’emploi, pour un navigateur'],
  ['report', 'ce que le contrôle a relevé, fichier par fichier'],
  ['ticket', 'la commande, pour le logiciel de l’imprimeur (XJDF\u00a02.2)'],
]

/** The pictures of a leaflet. */
const PREVIEWS =
  'apercu-*.png\u00a0: images (-web\u00a0: pour un site\u202f; -courriel\u00a0: pour un message)'

/** By what an editor knows UTF-8: without it Windows' Notepad, before 2019, may take another encoding. */
const BYTE_ORDER_MARK = '\ufeff'

/**
 * What lies in a run's folder, for the printer and the member, in French: plain text in UTF-8 behind
 * a byte order mark, lines that end with CR and LF, since Windows' Notepad shows LF alone as no new
 * line before 2018, and print shops keep old machines.
 */
export function printerReadme(source: PaperSource): string {
  const { job, files, bundle } = source
  const making = makingFacts(source)
  const { run, edition, format, owner, partner } = job
  const printed = fileToPrint(files)
  // A press lays the two sides of one leaflet on each other as it does with any.
  const isAsOne = !printed || printed.product.startsWith('press')
  const { email, telephone, website } = (partner ?? owner).contact
  const parts: readonly (readonly string[])[] = [
    [
      ...wrapped(edition.title, 0),
      ...wrapped(`Édition ${editionText(job)}`, 0),
      ...wrapped(isReprintRun(run) ? run.event : `Tirage ${job.id}\u00a0: ${eventText(job)}`, 0),
      ...wrapped(`Émetteur\u00a0: ${senderText(job)}`, 0),
      ...warningsOf(job).map((warning) => warning.toUpperCase()),
    ],
    stepLines(source),
    [
      'QUEL FICHIER POUR QUEL USAGE',
      ...files.flatMap((file) => fileLines(file, files.length === 1)),
      ...PAPERS.flatMap(([kind, use]) => {
        const name = bundle.papers[kind]
        return name === undefined ? [] : hung('', `${name}\u00a0: ${use}`)
      }),
      ...(bundle.hasPreviews ? hung('', PREVIEWS) : []),
      ...bundle.audiences.flatMap(({ audience, name }) =>
        named(name, `l’archive pour\u00a0: ${AUDIENCE_NAMES[audience].toLowerCase()}`),
      ),
      ...named(
        bundle.archive,
        `tous ces fichiers en un seul envoi${bundle.audiences.length > 0 ? ', sans les archives' : ''}`,
      ),
    ],
    [
      'QUOI IMPRIMER',
      ...value('Quantité', capitalised(quantityText(run.quantity))),
      ...value('Format ouvert', sizeText(format.openSize)),
      ...value('Format fermé', closedSizeText(format)),
      ...value('Pliage', `${foldText(format)}\u00a0: ${panelWidthsText(format)}`),
      ...value('Ordre des plis', foldOrderText(format)),
      ...value('Fonds perdus', making.bleed),
      ...value('Encres', making.inks),
      ...(isAsOne ? [] : value('Recto verso', capitalised(making.turning))),
      ...value('Papier', `${making.paper}\u202f; grammage ${TO_BE_TOLD}`),
      ...value('Échelle', 'Imprimer à 100\u00a0%, sans mise à l’échelle'),
    ],
    printed
      ? [
          'EMPREINTE SHA-256 DU FICHIER À IMPRIMER',
          `${' '.repeat(INDENT)}${printed.path}`,
          ...inPairs(hashGroups(printed.sha256)),
          ...wrapped(
            'Celles de tous les fichiers\u00a0: SHA256SUMS, dans le dossier complet',
            INDENT,
          ),
        ]
      : [],
    [
      'CONTACT',
      ...[(partner ?? owner).name, email, telephone, website].flatMap((text) =>
        text === undefined ? [] : wrapped(text, INDENT),
      ),
      ...wrapped(
        `Contenu mis à jour le ${formatDay(edition.updatedOn)}, Licence Ouverte 2.0`,
        INDENT,
      ),
    ],
  ]
  const text = parts
    .filter((part) => part.length > 0)
    .map((part) => [...part, ''].join(LINE_END))
    .join(LINE_END)
  return `${BYTE_ORDER_MARK}${text}`
}

/**
 * What is done before it is printed, step by step, the open points with the step that lifts them. Files
 * that come after that step are told by the names that they have then.
 */
function stepLines({ job, files, bundle }: PaperSource): string[] {
  const printed = fileToPrint(files)
  const { proof } = bundle.papers
  const points = pointsWithWho(job)
  const toLift =
    points.length === 0
      ? []
      : [
          [
            `Lever ${points.length < 2 ? 'la réserve' : `les ${points.length}\u00a0réserves`}\u00a0:`,
            ...points,
          ],
          [`Demander à ${job.owner.contact.email} les fichiers qui remplacent ceux-ci`],
        ]
  const steps: readonly (readonly string[])[] = [
    ...toLift,
    ...(proof === undefined ? [] : [[`Relire et signer ${settledName(proof)}`]]),
    ...printingSteps(printed, bundle),
  ]
  const isExample = warningsOf(job).length > 0
  return [
    `À FAIRE${isExample ? ' POUR UN VRAI TIRAGE' : ''}, DANS L’ORDRE\u00a0:`,
    ...(points.length === 0 ? wrapped('Aucune réserve à lever.', INDENT) : []),
    ...steps.flatMap(([step = '', ...details], i) => [
      ...hung(`${i + 1}. `, step),
      ...details.flatMap((detail) => hung('   – ', detail)),
    ]),
  ]
}

/** What is done with the file itself: it is printed, put on a printer's site or sent to one. */
function printingSteps(printed: PrintedFile | undefined, bundle: Bundle): string[][] {
  const name = printed && settledName(printed.path)
  if (name && printed.product.startsWith('office')) return [[`Imprimer\u00a0: ${name}`]]
  const slip = bundle.papers['order-slip']
  if (name && slip !== undefined && printed.product === 'press-no-marks') {
    return [
      [`Déposer sur le site de l’imprimeur, ou lui remettre\u00a0: ${name}`],
      [`Choisir ou lui donner ce que dit ${settledName(slip)}`],
    ]
  }
  return [
    [
      `Envoyer à l’imprimeur\u00a0: ${settledName(archiveFor(printed, bundle))} et le bon à tirer signé`,
    ],
    ...(name ? [[`Lui faire imprimer\u00a0: ${name}`]] : []),
  ]
}

/** What goes to whoever prints a file: an archive of their own, or that of all. */
function archiveFor(printed: PrintedFile | undefined, bundle: Bundle): string {
  const audience = printed && handOverOf(printed.product)?.audiences[0]
  return bundle.audiences.find((one) => one.audience === audience)?.name ?? bundle.archive
}

/** @param isOnly whether no other file is there to be printed: nobody chooses it against another */
function fileLines(
  { path, inFolder, product, standards }: PaperSource['files'][number],
  isOnly: boolean,
): string[] {
  const norm = standards.find((standard) => standard.startsWith('PDF/X'))
  const norms = norm ? ` (${norm.replace(/:\d+$/, '')})` : ''
  const handOver = handOverOf(product)
  const use = (isOnly && handOver?.useAlone) || (handOver?.use ?? product)
  const elsewhere = inFolder === path ? '' : `\u202f; chez qui l’a fabriqué\u00a0: ${inFolder}`
  return named(path, `${use}${norms}${elsewhere}`)
}

/** The name of a file, on a line of its own however long it is, and what is told of it. */
const named = (name: string, text: string): string[] => [
  `${' '.repeat(INDENT)}${name}`,
  ...wrapped(text, INDENT + 4),
]

/** A value beside what it is called. */
function value(label: string, text: string): string[] {
  return hung(label.padEnd(LABEL), text)
}

/** A text whose later lines begin under its first word. */
function hung(before: string, text: string): string[] {
  const [first = '', ...others] = wrapped(text, INDENT + before.length)
  return [`${' '.repeat(INDENT)}${before}${first.trimStart()}`, ...others]
}

/** Four groups a line. */
function inPairs(groups: readonly string[]): string[] {
  return [groups.slice(0, 4), groups.slice(4)].map(
    (some) => `${' '.repeat(INDENT + 4)}${some.join(' ')}`,
  )
}

/** Lines of as many words as they hold, broken at plain spaces alone; a longer word stays whole. */
function wrapped(text: string, indent: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && indent + longer.length > MOST_CHARACTERS) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line].map((some) => ' '.repeat(indent) + some)
}

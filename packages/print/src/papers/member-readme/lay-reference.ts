import { foldOrderText, foldText, panelWidthsText } from '../../job-facts/fold-words.ts'
import {
  capitalised,
  closedSizeText,
  quantityText,
  senderText,
  sizeText,
  TO_BE_TOLD,
} from '../../job-facts/job-words.ts'
import { editionText, pointsWithWho } from '../french-facts.ts'
import { makingFacts } from '../making-facts.ts'
import type { PaperKind } from '../paper-names.ts'
import type { PaperSource } from '../paper-source.ts'
import { type LaidPart, layPart, layRows, type Row } from '../proof/lay-part.ts'
import { layPoints } from '../proof/lay-points.ts'
import type { SetText } from '../proof/text-column.ts'
import { layFoldDrawing } from './lay-fold-drawing.ts'
import type { Part } from './part.ts'

/** What the other papers are, and what for, in the order in which they are told. */
const OTHER_PAPERS: readonly (readonly [kind: PaperKind, label: string, use: string])[] = [
  ['proof', 'Bon à tirer', 'à relire et à signer avant d’imprimer'],
  ['order-slip', 'Commande', 'à joindre au fichier'],
  ['guide', 'Mode d’emploi', 'à ouvrir dans un navigateur'],
  ['report', 'Contrôle', 'ce que le contrôle a relevé, fichier par fichier'],
  ['readme', 'Imprimeur', 'l’essentiel pour l’imprimeur, en texte seul'],
  ['ticket', 'Ticket', 'la commande, pour le logiciel de l’imprimeur'],
]

/** What is asked of whoever prints, how it is folded, what is open, and what else there is. */
export function referenceParts(source: PaperSource, setText: SetText): Part[] {
  const part =
    (field: string, title: string, content: (firstBaseline: number) => LaidPart): Part =>
    (y) =>
      layPart(setText, { field, title, y }, content)
  const rows = (field: string, some: readonly Row[]) => layRows(setText, field, some)
  const names = nameRows(source)
  return [
    part('order', 'La commande', rows('order', orderRows(source))),
    part('fold', 'Le pliage', layFoldDrawing(setText, source.job.format)),
    part('points', 'Les réserves', layPoints(setText, pointsWithWho(source.job))),
    part('papers', 'Dans le dossier complet', rows('papers', paperRows(source))),
    ...(names.length > 0 ? [part('names', 'Noms d’origine', rows('names', names))] : []),
    part('contact', 'Une question', rows('contact', contactRows(source))),
  ]
}

/** What tools call each file, in the folder that the print command fills and a reader of the archive has not. */
function nameRows({ files, bundle }: PaperSource): Row[] {
  return files
    .filter(({ path, inFolder }) => path !== inFolder)
    .map(({ product, path, inFolder }) => ({
      field: product,
      label: product,
      value: `${inFolder}\u00a0: …${path.slice(bundle.beginning.length)}`,
      role: 'name',
    }))
}

function orderRows(source: PaperSource): Row[] {
  const { job } = source
  const { format } = job
  const { bleed, inks, paper } = makingFacts(source)
  return [
    { field: 'quantity', label: 'Quantité', value: capitalised(quantityText(job.run.quantity)) },
    { field: 'paper', label: 'Papier', value: `${paper}\u202f; grammage ${TO_BE_TOLD}` },
    {
      field: 'size',
      label: 'Format',
      value: `${sizeText(format.openSize)} ouvert, ${closedSizeText(format)} fermé`,
    },
    {
      field: 'fold',
      label: 'Pliage',
      value: `${foldText(format)}\u00a0: ${panelWidthsText(format)}. ${foldOrderText(format)}.`,
    },
    { field: 'inks', label: 'Impression', value: `${inks}, à 100\u00a0%, sans mise à l’échelle` },
    { field: 'bleed', label: 'Fonds perdus', value: bleed },
  ]
}

function paperRows({ bundle }: PaperSource): Row[] {
  const papers = OTHER_PAPERS.flatMap(([kind, label, use]): Row[] => {
    const name = bundle.papers[kind]
    if (name === undefined) return []
    return [{ field: kind, label, value: `${name}\u00a0: ${use}`, role: 'name' }]
  })
  return [...papers, { field: 'archive', label: 'Le tout', value: bundle.archive, role: 'name' }]
}

function contactRows({ job }: PaperSource): Row[] {
  const { owner, partner } = job
  const { email, telephone } = (partner ?? owner).contact
  return [
    { field: 'sender', label: 'Émetteur', value: senderText(job) },
    { field: 'email', label: 'Courriel', value: email, role: 'address' },
    ...(telephone === undefined
      ? []
      : [{ field: 'telephone', label: 'Téléphone', value: telephone }]),
    {
      field: 'edition',
      label: 'Édition',
      value: `${editionText(job)}, Licence Ouverte 2.0`,
    },
  ]
}

import { count, isReprintRun } from '@flyer-open-data/flyer'
import { foldOrderText, foldText, panelWidthsText } from '../../job-facts/fold-words.ts'
import {
  capitalised,
  closedSizeText,
  quantityText,
  senderText,
  sizeText,
  TO_BE_TOLD,
} from '../../job-facts/job-words.ts'
import { PRINTERS } from '../../preflight/demands/printers.ts'
import type { PreflightReport, RuleOutcome } from '../../preflight/report.ts'
import { FRENCH_VERDICTS } from '../../preflight/words/french.ts'
import { editionText, hashGroups } from '../french-facts.ts'
import { makingFacts } from '../making-facts.ts'
import { fileToPrint, type PaperSource } from '../paper-source.ts'
import type { Blank, Row } from '../proof/lay-part.ts'
import { VERDICTS } from '../proof/proof-words.ts'

/** What is ordered and by whom. */
export function orderRows({ job }: PaperSource): Row[] {
  const { edition, run, owner, partner } = job
  const { email, telephone, website } = (partner ?? owner).contact
  const service = (partner ?? owner).service
  return [
    { field: 'document', label: 'Document', value: edition.title },
    { field: 'edition', label: 'Édition', value: editionText(job) },
    {
      field: 'run',
      label: 'Tirage',
      value: isReprintRun(run) ? run.event : `${run.event} (${job.id})`,
    },
    { field: 'quantity', label: 'Quantité', value: capitalised(quantityText(run.quantity)) },
    { field: 'sender', label: 'Commandé par', value: senderText(job) },
    ...(service === undefined ? [] : [{ field: 'service', label: 'Service', value: service }]),
    { field: 'email', label: 'Courriel', value: email, role: 'address' },
    ...(telephone === undefined
      ? []
      : [{ field: 'telephone', label: 'Téléphone', value: telephone }]),
    { field: 'website', label: 'Site', value: website, role: 'address' },
  ]
}

/** What is made: sizes, fold, paper, inks, finishing. */
export function productRows(source: PaperSource): Row[] {
  const { format } = source.job
  const making = makingFacts(source)
  return [
    { field: 'open', label: 'Format ouvert', value: sizeText(format.openSize) },
    { field: 'closed', label: 'Format fermé', value: closedSizeText(format) },
    {
      field: 'fold',
      label: 'Pliage',
      value: `${foldText(format)}\u00a0: ${panelWidthsText(format)}`,
    },
    { field: 'folding', label: 'Ordre des plis', value: foldOrderText(format) },
    { field: 'inks', label: 'Impression', value: making.inks },
    { field: 'turning', label: 'Recto verso', value: capitalised(making.turning) },
    { field: 'scale', label: 'Échelle', value: '100\u00a0%, sans mise à l’échelle' },
    { field: 'paper', label: 'Papier', value: `${making.paper}\u202f; grammage ${TO_BE_TOLD}` },
    { field: 'finishing', label: 'Façonnage', value: making.finishing },
  ]
}

/** Which file is printed, how it is made, and how to know that it is that one. */
export function fileRows(source: PaperSource): Row[] {
  const file = fileToPrint(source.files)
  const making = makingFacts(source)
  if (!file) return [{ field: 'path', label: 'Nom', value: 'Aucun fichier n’a été fait' }]
  return [
    { field: 'path', label: 'Nom', value: file.path, role: 'name' },
    {
      field: 'standard',
      label: 'Norme',
      value: `${file.standards.join(', ')}\u202f; ${count(file.pages, 'page', 'pages')}`,
    },
    { field: 'bleed', label: 'Fonds perdus', value: making.bleed },
    { field: 'marks', label: 'Traits', value: making.marks },
    { field: 'profile', label: 'Profil', value: making.profile },
    { field: 'check', label: 'Contrôle', value: checkText(source.reports.get(file.product)) },
    { field: 'sha256', label: 'SHA-256', value: hashGroups(file.sha256).join(' ') },
  ]
}

/** What the file was held to, and what came of it. */
function checkText(report: PreflightReport | undefined): string {
  if (!report) return 'Ce fichier n’a pas été contrôlé.'
  const printer = PRINTERS.find(({ id }) => id === report.printer)?.name
  const passed = report.rules.filter(({ outcome }: RuleOutcome) => outcome === 'passed').length
  const forWhom = printer ?? FRENCH_VERDICTS.profiles[report.profile]
  return `${VERDICTS[report.verdict]} pour ${forWhom}\u00a0: ${count(passed, 'règle respectée', 'règles respectées')}`
}

/** What only the printer can say, or is written once it is agreed. */
export const SLIP_BLANKS: readonly Blank[] = [
  { field: 'printer', label: 'Imprimeur' },
  { field: 'quote', label: 'Devis' },
  { field: 'weight', label: 'Grammage' },
  { field: 'finish', label: 'Finition' },
  { field: 'price', label: 'Prix HT' },
  { field: 'delivery', label: 'Livraison le' },
  { field: 'address', label: 'Livré à' },
  { field: 'signature', label: 'Date, visa' },
]

import { isReprintRun, readableUrl } from '@flyer-open-data/flyer'
import { foldOrderText, foldText, panelWidthsText } from '../../job-facts/fold-words.ts'
import {
  capitalised,
  closedSizeText,
  occasionText,
  quantityText,
  senderText,
  sizeText,
} from '../../job-facts/job-words.ts'
import { editionText, hashGroups } from '../french-facts.ts'
import { makingFacts } from '../making-facts.ts'
import { fileToPrint, type PaperSource } from '../paper-source.ts'
import { inkText } from './check-words.ts'
import type { Blank, Row } from './lay-part.ts'

/** What is printed, for whom, how many. */
export function runRows({ job }: PaperSource): Row[] {
  const { edition, run, landingLink } = job
  return [
    { field: 'document', label: 'Document', value: edition.title },
    { field: 'edition', label: 'Édition', value: editionText(job) },
    { field: 'sender', label: 'Émetteur', value: senderText(job) },
    ...(isReprintRun(run)
      ? [{ field: 'event', label: 'Tirage', value: run.event }]
      : [
          { field: 'event', label: 'Tirage', value: `${run.event} (${job.id})` },
          { field: 'occasion', label: 'Lieu et date', value: capitalised(occasionText(job)) },
        ]),
    { field: 'quantity', label: 'Quantité', value: capitalised(quantityText(run.quantity)) },
    { field: 'code', label: 'QR code', value: readableUrl(landingLink.url), role: 'address' },
    {
      field: 'target',
      label: 'qui mène à',
      value: readableUrl(landingLink.redirect.target),
      role: 'address',
    },
  ]
}

/** How it is made. */
export function makingRows(source: PaperSource): Row[] {
  const { format } = source.job
  const making = makingFacts(source)
  const printed = fileToPrint(source.files)
  return [
    {
      field: 'size',
      label: 'Format',
      value: `${sizeText(format.openSize)} ouvert, ${closedSizeText(format)} plié`,
    },
    {
      field: 'fold',
      label: 'Pliage',
      value: `${foldText(format)}\u00a0: ${panelWidthsText(format)}. ${foldOrderText(format)}.`,
    },
    {
      field: 'bleed',
      label: 'Fonds perdus',
      value: making.bleed,
    },
    {
      field: 'printing',
      label: 'Impression',
      value: `${making.inks}, ${making.turning}, à 100\u00a0%`,
    },
    { field: 'paper', label: 'Papier', value: making.paper },
    ...(making.isInInks
      ? [
          {
            field: 'ink',
            label: 'Encrage maximal',
            value: inkText(printed && source.reports.get(printed.product)),
          },
        ]
      : []),
  ]
}

/** Which file is printed, and how to know that it is that one: who signs, signs for these bytes. */
export function fileRows({ files }: PaperSource): Row[] {
  const file = fileToPrint(files)
  if (!file) {
    const value = 'Aucun fichier d’impression n’a été fait pour ce tirage'
    return [{ field: 'path', label: 'À imprimer', value }]
  }
  return [
    {
      field: 'path',
      label: 'À imprimer',
      value: `${file.path} (${file.standards.join(', ')}\u202f; ${file.pages}\u00a0pages)`,
      role: 'name',
    },
    { field: 'sha256', label: 'SHA-256', value: hashGroups(file.sha256).join(' ') },
    ...files
      .filter(({ product }) => product === 'press-no-marks' && file.product !== product)
      .flatMap(({ path, sha256 }) => [
        {
          field: 'no-marks',
          label: 'Sans traits',
          value: `Si l’imprimeur refuse les traits\u00a0: ${path}`,
          role: 'name' as const,
        },
        { field: 'no-marks-sha256', label: 'SHA-256', value: hashGroups(sha256).join(' ') },
      ]),
  ]
}

/** What only the printer can say; the number of copies too, where nobody has said it yet. */
export function blanksOf({ job }: PaperSource): Blank[] {
  const isCounted = job.run.quantity.kind === 'exact'
  return [
    { field: 'printer', label: 'Imprimeur' },
    { field: 'order', label: 'Bon de commande' },
    { field: 'contact', label: 'Contact' },
    { field: 'telephone', label: 'Téléphone' },
    isCounted
      ? { field: 'paper', label: 'Papier choisi' }
      : { field: 'quantity', label: 'Quantité' },
    { field: 'weight', label: 'Grammage' },
    { field: 'finishing', label: 'Finition' },
    { field: 'delivery', label: 'Livraison le' },
  ]
}

import { closedSize, type Format, POINTS_PER_MM } from '@flyer-open-data/flyer'
import { md5 } from '@noble/hashes/legacy.js'
import { foldOrderText, foldText, panelWidthsText } from '../job-facts/fold-words.ts'
import { occasionText, quantityText, standingPoints, TO_BE_TOLD } from '../job-facts/job-words.ts'
import type { OutputCondition } from '../prepress/press-job.ts'
import { warningsOf } from '../sheet/slug-text.ts'
import { fileToPrint, type PaperSource, type PrintedFile } from './paper-source.ts'
import { writeXml, type XmlNode } from './write-xml.ts'

/** The namespace of all XJDF 2.x (XJDF 2.2, 2.1). */
const NAMESPACE = 'http://www.CIP4.org/JDFSchema_2_0'

/**
 * The fold catalogue of CIP4, for as many panels as it has a scheme for (XJDF 2.2, table « Product
 * Folds »): single fold, zigzag, tri-fold (each fold over the last), barrel fold.
 */
const FOLD_CATALOG: Readonly<Record<Format['fold'], Readonly<Record<number, string>>>> = {
  single: { 2: 'F4-1' },
  accordion: { 3: 'F6-1' },
  roll: { 3: 'F6-4', 4: 'F8-5' },
}

const PROCESS_INKS = 'Cyan Magenta Yellow Black'

/**
 * What is ordered, for the print shop's own system: a product ticket in XJDF 2.2 (CIP4). Lengths in
 * points, as XJDF has them. What nobody has said yet is left out and told in a comment: a quantity,
 * the weight of the paper.
 *
 * @param place where it lies: it leads to the file beside it
 */
export function jobTicket(source: PaperSource, place: 'folder' | 'archive'): string {
  const { job, files } = source
  const printed = fileToPrint(files)
  return writeXml({
    name: 'XJDF',
    attributes: {
      xmlns: NAMESPACE,
      JobID: job.id,
      Types: 'Product',
      Version: '2.2',
      DescriptiveName: `${job.edition.title}, ${job.run.event}, ${occasionText(job)}`,
    },
    children: [
      ...[...warningsOf(job), ...standingPoints(job).map((what) => `Réserve\u00a0: ${what}`)].map(
        comment,
      ),
      { name: 'ProductList', children: [product(source)] },
      ...(printed ? [runList(printed, place === 'folder' ? printed.inFolder : printed.path)] : []),
    ],
  })
}

const comment = (text: string): XmlNode => ({
  name: 'Comment',
  attributes: { Language: 'fr' },
  children: text,
})

function product({ job, condition }: PaperSource): XmlNode {
  const { run, format, edition } = job
  const amount = run.quantity.kind === 'exact' ? run.quantity.count : undefined
  return {
    name: 'Product',
    attributes: { Amount: amount, DescriptiveName: edition.title, IsRoot: true },
    children: [
      ...(amount === undefined ? [comment(`Quantité\u00a0: ${quantityText(run.quantity)}`)] : []),
      comment(`Grammage du papier ${TO_BE_TOLD}`),
      comment(`${foldText(format)}\u00a0: ${panelWidthsText(format)}. ${foldOrderText(format)}.`),
      intent('LayoutIntent', {
        Bleed: points(run.bleed),
        Dimensions: `${points(format.openSize.width)} ${points(format.openSize.height)}`,
        FinishedDimensions: `${points(closedSize(format).width)} ${points(format.openSize.height)} 0`,
        Pages: format.outside.length + format.inside.length,
        Sides: 'TwoSidedHeadToHead',
        SpreadType: 'Spread',
      }),
      intent('MediaIntent', {
        Coating: run.paper === 'coated' ? 'Coated' : 'None',
        MediaType: 'Paper',
      }),
      intent(
        'ColorIntent',
        {},
        ['Front', 'Back'].map((surface) => surfaceColour(surface, condition)),
      ),
      ...folding(format),
    ],
  }
}

function intent(
  name: string,
  attributes: XmlNode['attributes'] = {},
  children: readonly XmlNode[] = [],
): XmlNode {
  return {
    name: 'Intent',
    attributes: { Name: name },
    children: [{ name, attributes, children }],
  }
}

/** The inks of a side; the printing condition where its name is a word without spaces, as XJDF asks. */
function surfaceColour(surface: string, { identifier }: OutputCondition): XmlNode {
  return {
    name: 'SurfaceColor',
    attributes: {
      ColorsUsed: PROCESS_INKS,
      PrintStandard: /^[\w.-]+$/.test(identifier) ? identifier : undefined,
      Surface: surface,
    },
  }
}

/** How it is folded; the widths of the panels as details, since the catalogue knows equal ones alone. */
function folding(format: Format): XmlNode[] {
  const scheme = FOLD_CATALOG[format.fold][format.outside.length]
  if (scheme === undefined) return []
  const widths = format.outside.map(({ width }) => width).join('-')
  return [intent('FoldingIntent', { FoldCatalog: scheme, FoldingDetails: widths })]
}

/** The file to print. XJDF's checksum is MD5, against faults of transmission; SHA-256 stands beside it. */
function runList({ bytes, sha256, pages }: PrintedFile, path: string): XmlNode {
  return {
    name: 'ResourceSet',
    attributes: { Name: 'RunList', Usage: 'Input' },
    children: [
      {
        name: 'Resource',
        children: [
          { name: 'GeneralID', attributes: { IDUsage: 'SHA-256', IDValue: sha256 } },
          {
            name: 'RunList',
            attributes: { NPage: pages },
            children: [
              {
                name: 'FileSpec',
                attributes: {
                  CheckSum: Array.from(md5(bytes), (byte) =>
                    byte.toString(16).padStart(2, '0').toUpperCase(),
                  ).join(''),
                  FileSize: bytes.length,
                  MimeType: 'application/pdf',
                  URL: encodeURI(path),
                },
              },
            ],
          },
        ],
      },
    ],
  }
}

/** A length in points, to a thousandth. */
const points = (millimetres: number): number =>
  Math.round(millimetres * POINTS_PER_MM * 1000) / 1000

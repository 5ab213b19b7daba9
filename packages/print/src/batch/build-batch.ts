import {
  type Catalogue,
  type Finding,
  type Job,
  jobOf,
  type Order,
  type PanelContent,
  type PanelId,
  type ReprintChoices,
  reprintOf,
} from '@flyer-open-data/flyer'
import { type FontBook, type LeafletLayout, layoutLeaflet } from '@flyer-open-data/ui'
import type { PrinterDemands } from '../preflight/demands/printer-demands.ts'
import type { PreflightReport } from '../preflight/report.ts'
import type { OutputCondition } from '../prepress/press-job.ts'
import { sha256 } from '../prepress/sha256.ts'
import { findingsIn } from '../reprint/build-reprint.ts'
import { frenchFileName } from '../reprint/french-file-name.ts'
import { orderArtwork, type TakeLogo } from '../reprint/order-logo.ts'
import { PANELS_OF_SENDER } from '../reprint/panels-of-sender.ts'
import { reprintJob } from '../reprint/reprint-job.ts'
import type { TechnicalChoice } from '../reprint/technical-choice.ts'
import { buildRun, type RunFile, type RunRequest } from '../run/build-run.ts'
import type { Inspect } from '../run/inspect-products.ts'
import { batchReport } from './batch-report.ts'
import type { MemberRow, MembersTable } from './members-table.ts'
import { findingsOfRow, logoNamed, orderOfRow } from './order-of-row.ts'
import type { RowMade, RowOutcome, RowRefused } from './row-outcome.ts'

/** What the leaflets of many members are built from. */
export interface BatchRequest {
  readonly catalogue: Catalogue
  readonly table: MembersTable
  /** How all of them are printed. */
  readonly reprint: ReprintChoices
  /** The logos of the folder, by their names; each is read when its row comes. */
  readonly logos: ReadonlyMap<string, () => Promise<Uint8Array>>
  readonly takeLogo: TakeLogo
  readonly fonts: FontBook
  /** What the inks are printed on and by, of the paper of the choices. */
  readonly condition: OutputCondition
  readonly tools: Readonly<Record<string, string>>
  /** Bytes of `lcms.wasm`, asked for when a logo has colours of its own. */
  readonly readColourEngine: RunRequest['readColourEngine']
  readonly inspect: Inspect
  /** Printers whose demands are known; the project's own unless others are given. */
  readonly printers?: readonly PrinterDemands[]
  /**
   * Takes each file as soon as it is made, the two reports last, and is waited for: nothing is kept.
   */
  readonly onFile: (file: RunFile) => void | Promise<void>
  /** Told of each row once it is done, and waited for. */
  readonly onRow?: (outcome: RowOutcome, at: RowsDone) => void | Promise<void>
  /** Calls the work off between two rows and between the steps of a row, with its reason. */
  readonly signal?: AbortSignal | undefined
}

/** How far a batch is. */
export interface RowsDone {
  readonly done: number
  readonly rows: number
}

/**
 * Builds the press file of each row of a table. A row that cannot be printed never stops the others:
 * it is told with its line, its column, what is wrong and how to mend it. What all rows share is made
 * once: fonts, profile, and the panels that say nothing of the sender.
 *
 * @returns what became of each row, in the order of the table
 * @throws the signal's reason when the work is called off; what no row can mend
 */
export async function buildBatch(request: BatchRequest): Promise<readonly RowOutcome[]> {
  const { catalogue, table, onFile, onRow, signal } = request
  const takenIds = new Set([catalogue.owner.id])
  const outcomes: RowOutcome[] = []
  let shared: Shared | undefined
  for (const row of table.rows) {
    signal?.throwIfAborted()
    const outcome = await rowOutcome(row, async () => {
      const prepared = await prepare(request, row, takenIds)
      if ('findings' in prepared) return prepared
      shared ??= sharedOf(request, prepared.order)
      return buildRow(request, prepared, shared)
    })
    outcomes.push(outcome)
    await onRow?.(outcome, { done: outcomes.length, rows: table.rows.length })
  }
  for (const file of batchReport(table, outcomes)) await onFile(file)
  return outcomes
}

/** What a row gives, or all that was found in it, whoever found it. */
async function rowOutcome(
  row: MemberRow,
  work: () => Promise<RowMade | RowRefused>,
): Promise<RowOutcome> {
  const { line } = row
  const name = row.cells.nom ?? ''
  try {
    return { line, name, ...(await work()) }
  } catch (error) {
    const findings = findingsIn(error)
    if (!findings) throw error
    return { line, name, findings }
  }
}

/** The order of a row, its job, and how it is built. */
interface Prepared {
  readonly order: Order
  readonly job: Job
  readonly choice: TechnicalChoice
  readonly notes: readonly Finding[]
}

async function prepare(
  { catalogue, reprint, logos, takeLogo, printers }: BatchRequest,
  row: MemberRow,
  takenIds: Set<string>,
): Promise<Prepared | RowRefused> {
  const ordering = orderOrFindings(row, reprint, takenIds)
  const findings = [
    ...findingsOfRow(row, logos),
    ...('findings' in ordering ? ordering.findings : []),
  ]
  if (findings.length > 0 || 'findings' in ordering) return { findings }
  const { order } = ordering
  const taken = await orderArtwork(
    order,
    async (file) => (await logoNamed(file, logos)?.()) ?? NONE,
    takeLogo,
  )
  if ('findings' in taken) return taken
  const ordered = reprintJob(catalogue, order, taken.artwork, printers)
  return 'findings' in ordered ? ordered : { ...ordered, order, notes: taken.notes }
}

/** The order of a row, or what is wrong with it: a row tells all of its faults at once. */
function orderOrFindings(
  ...[row, reprint, takenIds]: Parameters<typeof orderOfRow>
): { readonly order: Order } | RowRefused {
  try {
    return { order: orderOfRow(row, reprint, takenIds) }
  } catch (error) {
    const findings = findingsIn(error)
    if (!findings) throw error
    return { findings }
  }
}

/** A logo that is not there: a row that names one was refused before. */
const NONE = new Uint8Array()

/** Panels that were laid out once for all rows. */
type Shared = ReadonlyMap<PanelContent<PanelId>, LeafletLayout['panels'][number]>

/** Lays out the leaflet as its owner has it: of a member, only some panels differ. */
function sharedOf({ catalogue, fonts }: BatchRequest, order: Order): Shared {
  const { run } = reprintOf(catalogue, order)
  const job = jobOf(catalogue, run)
  const { panels } = layoutLeaflet({ ...job, fonts })
  return new Map(
    panels.flatMap((panel) => {
      const content = job.edition.panels[panel.id]
      return content && !PANELS_OF_SENDER.includes(panel.id) ? [[content, panel] as const] : []
    }),
  )
}

async function buildRow(
  { fonts, condition, readColourEngine, tools, inspect, onFile, signal }: BatchRequest,
  { job, choice, notes }: Prepared,
  shared: Shared,
): Promise<RowMade> {
  const name = frenchFileName(job, choice.product)
  let bytes: Uint8Array | undefined
  let report: PreflightReport | undefined
  await buildRun({
    ...{ job, fonts, condition, readColourEngine, tools, signal },
    laidOut: new WeakMap(shared),
    products: [choice.product],
    wanted: choice.wanted,
    isRelease: false,
    inspect: async (file) => {
      const checked = await inspect(file)
      report = checked.report
      return checked
    },
    draw: async () => [],
    onFile: (file) => {
      bytes ??= file.bytes
    },
  })
  if (!(bytes && report)) throw new TypeError('a row was built without a file')
  await onFile({ name, bytes })
  return {
    id: job.partner?.id ?? job.owner.id,
    file: name,
    bytes: bytes.length,
    sha256: await sha256(bytes),
    verdict: report.verdict,
    notes: [...notes, ...report.findings],
  }
}

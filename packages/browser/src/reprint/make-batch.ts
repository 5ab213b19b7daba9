import { outputConditionOf } from '@flyer-open-data/print'
import { buildBatch, readMembers, rowFault, streamArchive } from '@flyer-open-data/print/batch'
import { takeSenderLogo } from '@flyer-open-data/print/reprint'
import { technicalChoice } from '@flyer-open-data/print/reprint-choices'
import { inspectWith } from './inspect-with.ts'
import type { MadeBatch, Tasks, ToldRow } from './worker-messages.ts'
import type { Workshop } from './workshop.ts'

/** The folder that an archive unpacks into. */
const FOLDER = 'reimpressions'

/** Builds the files of all rows of a table, one bad row never keeping the others from it. */
export async function makeBatch(
  workshop: Workshop,
  { table: bytes, logos, reprint, profile, tools }: Tasks['batch']['order'],
  tell: (told: Tasks['batch']['told']) => void,
): Promise<MadeBatch> {
  const { catalogue, fonts, readColourEngine, renderer } = workshop
  const table = readMembers(bytes)
  if ('findings' in table) return { faults: table.findings.map(rowFault) }
  const chosen = technicalChoice(reprint)
  if ('findings' in chosen) return { faults: chosen.findings.map(rowFault) }
  const parts: Uint8Array<ArrayBuffer>[] = []
  const archive = streamArchive(FOLDER, (part) => parts.push(new Uint8Array(part)))
  const rows = await buildBatch({
    ...{ catalogue, table, reprint, readColourEngine, tools },
    logos: new Map(
      logos.map((file) => [file.name, async () => new Uint8Array(await file.arrayBuffer())]),
    ),
    takeLogo: (file) => takeSenderLogo(file, { renderer }),
    fonts: fonts(),
    condition: outputConditionOf({ paper: reprint.paper }, workshop.keptProfile(profile)),
    inspect: inspectWith(workshop),
    onFile: archive.add,
    onRow: (row, at) => tell({ row: toldRow(row), ...at }),
  })
  await archive.end()
  const made = rows.filter((row) => 'file' in row).length
  return {
    made,
    refused: rows.length - made,
    archive: new Blob(parts, { type: 'application/zip' }),
  }
}

type Row = Awaited<ReturnType<typeof buildBatch>>[number]

function toldRow(row: Row): ToldRow {
  const { line, name } = row
  return 'file' in row
    ? { line, name, file: row.file, faults: [] }
    : { line, name, file: undefined, faults: row.findings.map(rowFault) }
}

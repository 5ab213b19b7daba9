import { MessageChannel } from 'node:worker_threads'
import { afterEach, expect, it } from 'vitest'
import { soundFor } from '../../preflight/rules/examples.ts'
import { smallPdf } from '../../testing/small-pdf.ts'
import { inspectFile } from '../inspect-files.ts'
import { answerInspections } from './answer-inspections.ts'
import { type InspectionThread, inspectInThreads } from './inspection-threads.ts'

const open: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

/** A thread whose other end is in this one. */
function answered() {
  const { port1, port2 } = new MessageChannel()
  answerInspections(port1)
  const thread = Object.assign(port2, {
    terminate: async () => {
      port1.close()
      return 0
    },
  })
  const inspection = inspectInThreads(() => thread as unknown as InspectionThread, 1)
  open.push(inspection.close)
  return inspection
}

const { wanted, leaflet } = soundFor('offset-coated')
if (!leaflet) throw new TypeError('the example is no leaflet')

it('says of a file in another thread what is said of it here', async () => {
  const document = await smallPdf(() => [{ content: '1 0 0 rg 0 0 9 9 re f' }])
  const bytes = await document.save({ useObjectStreams: false })
  const file = { bytes, wanted, leaflet }
  const { report, rendered } = await answered().inspect(file)
  const here = await inspectFile(file)
  expect(report.findings.length).toBeGreaterThan(0)
  expect(report).toEqual(here.report)
  expect(rendered?.pages.map(({ raster }) => raster.data)).toEqual(
    here.rendered?.pages.map(({ raster }) => raster.data),
  )
})

it('fails over there as it does here', async () => {
  const bytes = new TextEncoder().encode('no PDF')
  const area = { x: 0, y: 0, width: 10, height: 10 }
  await expect(answered().draw(bytes, [{ page: 1, area, widthPixels: 9 }])).rejects.toThrow(
    'a file that passed preflight cannot be drawn',
  )
})

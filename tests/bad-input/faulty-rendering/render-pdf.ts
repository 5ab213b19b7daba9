import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FontBook } from '@flyer-open-data/ui'
import { createElement, type ReactElement } from 'react'
import { renderPdf as renderOwn } from '../../../packages/print/src/document/render-pdf.ts'
import { FaultContext } from './fault-context.ts'
import { PAGE_FAULTS, type PageFaultName } from './page-faults.tsx'

/** What the test asks for: a process gets it by its environment variables. */
export interface FaultRequest {
  readonly FAULT: PageFaultName | 'none'
  /** Which rendering gets it, counted from 1 since it was asked for. */
  readonly FAULTY_RENDERING: string
  /** Where every rendering is kept for the test to look at, as 1.pdf, 2.pdf and so on. */
  readonly RENDERINGS: string
}

let request = process.env as unknown as FaultRequest
let renderings = 0

/** Asks for a fault in the renderings that follow. */
export function askForFault(asked: FaultRequest): void {
  request = asked
  renderings = 0
}

/** Renders as the command does, with the fault in the rendering that is to have it. */
export async function renderPdf(document: ReactElement, fonts: FontBook): Promise<Uint8Array> {
  renderings += 1
  const number = renderings
  const { FAULT, FAULTY_RENDERING, RENDERINGS } = request
  const isFaulty = number === Number(FAULTY_RENDERING) && FAULT !== 'none'
  const value = isFaulty ? PAGE_FAULTS[FAULT] : undefined
  const bytes = await renderOwn(createElement(FaultContext.Provider, { value }, document), fonts)
  writeFileSync(join(RENDERINGS, `${number}.pdf`), bytes)
  return bytes
}

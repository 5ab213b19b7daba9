import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FontBook } from '@flyer-open-data/ui'
import { createElement, type ReactElement } from 'react'
import { renderPdf as renderOwn } from '../../../packages/print/src/document/render-pdf.ts'
import { FaultContext } from './fault-context.ts'
import { PAGE_FAULTS, type PageFaultName } from './page-faults.tsx'

/** What the test asks for, by environment variables of the process. */
export interface FaultRequest {
  readonly FAULT: PageFaultName | 'none'
  /** Which rendering of the process gets it, counted from 1. */
  readonly FAULTY_RENDERING: string
  /** Where every rendering is kept for the test to look at, as 1.pdf, 2.pdf and so on. */
  readonly RENDERINGS: string
}

const request = process.env as unknown as FaultRequest
let renderings = 0

/** Renders as the command does, with the fault in the rendering that is to have it. */
export async function renderPdf(document: ReactElement, fonts: FontBook): Promise<Uint8Array> {
  renderings += 1
  const number = renderings
  const isFaulty = number === Number(request.FAULTY_RENDERING) && request.FAULT !== 'none'
  const value = isFaulty ? PAGE_FAULTS[request.FAULT] : undefined
  const bytes = await renderOwn(createElement(FaultContext.Provider, { value }, document), fonts)
  writeFileSync(join(request.RENDERINGS, `${number}.pdf`), bytes)
  return bytes
}

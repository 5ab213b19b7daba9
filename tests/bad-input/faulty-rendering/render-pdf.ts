import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FontBook } from '@flyer-open-data/ui'
import { createElement, type ReactElement } from 'react'
import { renderPdf as renderOwn } from '../../../packages/print/src/document/render-pdf.ts'
import { FaultContext } from './fault-context.ts'
import { asked } from './fault-request.ts'
import { PAGE_FAULTS } from './page-faults.tsx'

/** Renders as the command does, with the fault in the rendering that is to have it. */
export async function renderPdf(document: ReactElement, fonts: FontBook): Promise<Uint8Array> {
  asked.rendered += 1
  const { request, rendered } = asked
  const isFaulty = rendered === request.rendering && request.fault !== 'none'
  const value = isFaulty ? PAGE_FAULTS[request.fault] : undefined
  const bytes = await renderOwn(createElement(FaultContext.Provider, { value }, document), fonts)
  writeFileSync(join(request.renderings, `${rendered}.pdf`), bytes)
  return bytes
}

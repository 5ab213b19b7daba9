import { buildPlan } from '../plan/build-plan.ts'
import type { BuiltFile } from '../product.ts'
import type { Workshop } from '../workshop.ts'
import { layTemplate, TEMPLATE_TITLE } from './lay-template.ts'

/**
 * The fold template of a format, on one page: what a designer draws to and a printer folds by. A file
 * without marks cannot tell where its folds are.
 */
export function buildFoldTemplate(workshop: Workshop): Promise<BuiltFile> {
  const { job, fonts, layout } = workshop
  return buildPlan(workshop, {
    title: `${TEMPLATE_TITLE}\u00a0: ${layout.format.name}`,
    pages: [layTemplate(fonts, layout.format, job.run.bleed)],
    printing: { turnOver: 'long-edge' },
  })
}

import { readFile } from 'node:fs/promises'
import { CONDITIONS_REGISTRY, PRINTING_CONDITIONS } from '@flyer-open-data/ui'
import type { OutputCondition } from '../prepress/press-job.ts'

async function conditionOf(paper: keyof typeof PRINTING_CONDITIONS): Promise<OutputCondition> {
  const known = PRINTING_CONDITIONS[paper]
  return {
    identifier: known.identifier,
    paper: known.paper,
    registry: CONDITIONS_REGISTRY,
    profile: new Uint8Array(await readFile(known.profile)),
  }
}

/** Offset sheets on coated paper, FOGRA39: what a run is printed on unless it says otherwise. */
export const COATED = await conditionOf('coated')

/** Offset sheets on uncoated paper, FOGRA47. */
export const UNCOATED = await conditionOf('uncoated')

/** Versions of tools, for tests that only describe them. */
export const TOOLS: Readonly<Record<string, string>> = { 'pdf-lib': '1.2.3' }

import { readCondition } from '../cli/read-condition.ts'
import { runOf } from './catalogue.ts'

/** Offset sheets on coated paper, FOGRA39: what a run is printed on unless it says otherwise. */
export const COATED = await readCondition({ ...runOf('meuse-2024'), paper: 'coated' })

/** Offset sheets on uncoated paper, FOGRA47. */
export const UNCOATED = await readCondition({ ...runOf('meuse-2024'), paper: 'uncoated' })

/** Versions of tools, for tests that only describe them. */
export const TOOLS: Readonly<Record<string, string>> = { 'pdf-lib': '1.2.3' }

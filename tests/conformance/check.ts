import type { MadeFile } from './make-files.ts'
import type { ToolName } from './tools.ts'

/** What a check found in one file. */
export interface Finding {
  /** What was looked at. */
  readonly what: string
  /** Name of the file. */
  readonly file: string
  /** What is wrong; empty when nothing is. */
  readonly faults: readonly string[]
  /** A figure that shows what was measured. */
  readonly measured?: string
}

/** What a check works on. */
export interface Workbench {
  /** Every file of every run. */
  readonly files: readonly MadeFile[]
  /** The same runs, made again elsewhere. */
  readonly remade: readonly MadeFile[]
  /** A folder to write into, removed at the end. */
  readonly scratch: string
}

/** One thing that finished files must be, and the tools without which it cannot be told. */
export interface Check {
  readonly name: string
  readonly needs: readonly ToolName[]
  readonly run: (workbench: Workbench) => Promise<readonly Finding[]>
}

/** The line that is printed for a finding. */
export function lineOf({ what, file, faults, measured }: Finding): string {
  const verdict = faults.length === 0 ? 'ok    ' : 'FAILED'
  const said = faults.length === 0 ? (measured ?? '') : faults.join('; ')
  return `${verdict}  ${what.padEnd(18)}  ${file}${said && `  ${said}`}`
}

import type { ProducerName } from '../../preflight/producers/known-files.ts'
import type { ToolName } from '../tools.ts'

/** What makes the page of tests/preflight/producers with one program, now. */
export interface ProgramMaker {
  readonly name: ProducerName
  /** Tools without which it cannot. */
  readonly needs: readonly ToolName[]
  /**
   * @param pdf the file to write
   * @param scratch a folder to write into besides
   */
  readonly make: (pdf: string, scratch: string) => Promise<void>
}

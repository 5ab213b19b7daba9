import { FlyerError, type FlyerErrorParts } from '../errors/flyer-error.ts'
import type { TypographyFinding } from './rule.ts'

/** Content that breaks typography rules T1–T16. */
export class TypographyError extends FlyerError {
  /** Each fault by itself, for whoever shows it in its place or in French. */
  readonly findings: readonly TypographyFinding[]

  constructor(parts: FlyerErrorParts, findings: readonly TypographyFinding[] = []) {
    super(parts)
    this.findings = findings
  }
}

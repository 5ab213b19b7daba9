/** What a person needs to mend a fault: each part is a sentence or a short list. */
export interface FlyerErrorParts {
  /** What is wrong. */
  readonly what: string
  /** The place: a data path, a file, a panel and field, a command-line argument. */
  readonly where: string
  /** Why it matters: what would go wrong on paper or on screen. */
  readonly why: string
  /** How to mend it. */
  readonly mend: string
}

/**
 * The base of every error this project raises on purpose. Anything that is not a `FlyerError`
 * is a defect of ours. Subclasses name the kind of fault; the command line maps kinds to exit
 * codes in one place (`print/src/cli/exit-codes.ts`).
 */
export class FlyerError extends Error {
  /** Everything that is wrong, one report a fault. */
  readonly reports: readonly [FlyerErrorParts, ...FlyerErrorParts[]]

  constructor(
    parts: FlyerErrorParts | readonly [FlyerErrorParts, ...FlyerErrorParts[]],
    options?: ErrorOptions,
  ) {
    const reports = isList(parts) ? parts : ([parts] as const)
    super(reports.map(({ what, where }) => `${what} (${where})`).join('\n'), options)
    this.reports = reports
    this.name = new.target.name
  }

  /** The first report: the only one, unless the error carries several faults. */
  get parts(): FlyerErrorParts {
    return this.reports[0]
  }
}

const isList = <T extends object>(parts: T | readonly [T, ...T[]]): parts is readonly [T, ...T[]] =>
  Array.isArray(parts)

/** A name (print run, edition, product) that is not in the catalogue. */
export class UnknownNameError extends FlyerError {}

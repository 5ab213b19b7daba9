import { type Format, foldPositions, type Side } from '@flyer-open-data/flyer'

/** What stands beside a fold mark. */
export interface FoldLabel {
  /** From the left trim edge of the side, in mm. */
  readonly fold: number
  readonly text: string
}

/**
 * A word for each fold of a side, so that nobody takes its mark for one of cutting. A roll fold has to
 * be folded in order, the flap first, so its folds are counted: « pli 1 ».
 */
export function foldLabels(format: Format, side: Side): FoldLabel[] {
  return foldPositions(format, side).map((fold, i, { length }) => ({
    fold,
    text: format.fold === 'roll' ? `pli\u00a0${side === 'outside' ? i + 1 : length - i}` : 'pli',
  }))
}

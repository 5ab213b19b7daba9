import type { MeasuredLine } from '../reading/text-lines.ts'

/** Screen and paper may differ by no more than this, in mm. */
export const TOLERANCE_MM = 0.15

/** What two sets of lines differ in; nothing when they agree. */
export function compareLines(
  screen: readonly MeasuredLine[],
  paper: readonly MeasuredLine[],
): string[] {
  const inOrder = (lines: readonly MeasuredLine[]) =>
    lines.toSorted((a, b) =>
      Math.abs(a.baseline - b.baseline) > 0.5 ? a.baseline - b.baseline : a.left - b.left,
    )
  const [onScreen, onPaper] = [inOrder(screen), inOrder(paper)]
  const differences: string[] = []
  for (let i = 0; i < Math.max(onScreen.length, onPaper.length); i++) {
    const [a, b] = [onScreen[i], onPaper[i]]
    if (!a || !b || sameSpaces(a.text) !== sameSpaces(b.text)) {
      differences.push(`line ${i + 1}: screen « ${a?.text ?? '–'} », paper « ${b?.text ?? '–'} »`)
      continue
    }
    for (const edge of ['left', 'baseline', 'width'] as const) {
      const gap = a[edge] - b[edge]
      if (Math.abs(gap) > TOLERANCE_MM) {
        differences.push(`« ${a.text} »: ${edge} differs by ${gap.toFixed(3)} mm`)
      }
    }
  }
  return differences
}

/** The largest gap of any line, in mm, for the record. */
export function largestGap(
  screen: readonly MeasuredLine[],
  paper: readonly MeasuredLine[],
): Record<'left' | 'baseline' | 'width', number> {
  const gap = { left: 0, baseline: 0, width: 0 }
  for (const line of screen) {
    const other = paper.find(
      (p) =>
        sameSpaces(p.text) === sameSpaces(line.text) && Math.abs(p.baseline - line.baseline) < 1,
    )
    if (!other) continue
    for (const edge of ['left', 'baseline', 'width'] as const) {
      gap[edge] = Math.max(gap[edge], Math.abs(other[edge] - line[edge]))
    }
  }
  return gap
}

/** PDF readers tell a no-break space from a space by its glyph, and some fonts share one. */
function sameSpaces(text: string): string {
  return text.replace(/\s/g, ' ')
}

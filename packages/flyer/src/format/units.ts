declare const unit: unique symbol

/** A length in millimetres. */
export type Millimetres = number & { readonly [unit]: 'mm' }

/** A length in PostScript points (1/72 inch). */
export type Points = number & { readonly [unit]: 'pt' }

/** Points in one millimetre: 72 points to the inch, 25.4 mm to the inch. */
export const POINTS_PER_MM = 72 / 25.4

/** Marks a number as millimetres. */
export function mm(value: number): Millimetres {
  return value as Millimetres
}

/** Marks a number as points. */
export function pt(value: number): Points {
  return value as Points
}

/** Converts millimetres to points. */
export function toPoints(length: Millimetres): Points {
  return pt(length * POINTS_PER_MM)
}

/** Converts points to millimetres. */
export function toMillimetres(length: Points): Millimetres {
  return mm(length / POINTS_PER_MM)
}

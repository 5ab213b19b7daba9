/** A part of the screen that is printed in one ink: a text, a solid, a drawing. */
export type Inked = HTMLElement | SVGElement

/** What is in ink at a point of the window, in CSS pixels, even where paper covers it. */
export function inkedAt(x: number, y: number): Inked | undefined {
  const found = document
    .elementsFromPoint(x, y)
    .map((element) => element.closest<Inked>('[data-ink]'))
  return found.find((inked) => inked !== null) ?? undefined
}

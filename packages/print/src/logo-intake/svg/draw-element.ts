import { type Matrix, moved, product } from '../../content-stream/matrix.ts'
import { LOGO_LIMITS } from '../limits.ts'
import type { Point } from '../outlines/contour.ts'
import { refuseLogo, shown } from '../refuse-logo.ts'
import { type Room, shapeOf } from './basic-shapes.ts'
import { type Style, styleOf } from './cascade.ts'
import { clipWindow } from './clip-window.ts'
import type { Around, Drawing } from './drawing.ts'
import { lengthOf } from './numbers.ts'
import { paintShape } from './paint-shape.ts'
import type { PaintedShape } from './painted-shape.ts'
import { opacityOf } from './read-paint.ts'
import { readTransform } from './read-transform.ts'
import { idOf, resolved } from './references.ts'
import type { SvgElement } from './svg-element.ts'
import { isSilent, refuseUndrawable } from './undrawable.ts'
import { viewportOf } from './view-box.ts'

/** Draws elements into shapes. */
export class ElementDrawer {
  readonly shapes: PaintedShape[] = []
  readonly #drawing: Drawing
  #groups = 0

  constructor(drawing: Drawing) {
    this.#drawing = drawing
  }

  /**
   * Draws an element and all that is in it.
   * @throws ContentError when it is no flat shape, or asks for too much
   */
  draw(element: SvgElement, around: Around): void {
    const style = styleOf(element, this.#drawing.rules, around.style)
    if (style.display === 'none' || isSilent(element)) return
    this.#take(element, around)
    const inside = this.#inside(element, style, around)
    switch (element.name) {
      case 'g':
      case 'a':
        this.#drawAll(element.children, inside)
        break
      case 'switch':
        this.#drawAll(element.children.filter(isChosen).slice(0, 1), inside)
        break
      case 'svg':
        this.#drawViewport(element, placed(element, inside))
        break
      case 'use':
        this.#drawUsed(element, placed(element, inside))
        break
      default:
        this.#paint(element, inside)
        break
    }
  }

  /** Draws the content of an element with a room of its own. */
  drawViewport(element: SvgElement, around: Around): void {
    const style = styleOf(element, this.#drawing.rules, around.style)
    this.#take(element, around)
    this.#drawViewport(element, this.#inside(element, style, around))
  }

  #take(element: SvgElement, { path }: Around): void {
    let characters = 0
    for (const value of element.attributes.values()) characters += value.length
    this.#drawing.budget.takeElement(characters)
    if (path.includes(element)) {
      refuseLogo('logo-drawing', 'circular', { id: shown(element.attributes.get('id') ?? '') })
    }
    if (path.length > LOGO_LIMITS.depth) {
      refuseLogo('logo-drawing', 'excess', { what: 'depth', most: LOGO_LIMITS.depth })
    }
  }

  /** What the content of an element stands in. */
  #inside(element: SvgElement, style: Style, around: Around): Around {
    refuseUndrawable(element, style)
    const opacity = opacityOf(style.opacity)
    const { transform } = style
    const inside: Around = {
      ...around,
      style,
      matrix:
        transform === undefined ? around.matrix : product(readTransform(transform), around.matrix),
      alpha: around.alpha * opacity,
      groups: opacity < 1 ? [...around.groups, this.#nextGroup()] : around.groups,
      path: [...around.path, element],
    }
    const clip = style['clip-path'] ?? 'none'
    return clip === 'none'
      ? inside
      : { ...inside, windows: [...inside.windows, clipWindow(clip, inside, this.#drawing)] }
  }

  readonly #nextGroup = () => {
    this.#groups += 1
    return this.#groups
  }

  #drawAll(elements: readonly SvgElement[], inside: Around): void {
    for (const element of elements) this.draw(element, inside)
  }

  #paint(element: SvgElement, inside: Around): void {
    const { name, attributes } = element
    const d = inside.style.d
    const contours = shapeOf(name, attributes, inside.room, this.#drawing.budget)
    if (!contours) return
    if (d !== undefined && d !== attributes.get('d')?.trim()) {
      refuseLogo('logo-drawing', 'bad-path', { value: shown(d) })
    }
    this.shapes.push(
      ...paintShape({ element: name, contours }, inside, this.#drawing, this.#nextGroup),
    )
  }

  #drawViewport(
    element: SvgElement,
    inside: Around,
    sized: { readonly width?: string | undefined; readonly height?: string | undefined } = {},
  ): void {
    const { matrix, room, outer, isEmpty } = viewportOf(element, inside.room, sized)
    if (isEmpty) return
    const isOpen = /^(visible|auto)$/.test(inside.style.overflow ?? '')
    const window = cornersOf(outer, inside.matrix)
    this.#drawAll(element.children, {
      ...inside,
      matrix: product(matrix, inside.matrix),
      room,
      windows: isOpen ? inside.windows : [...inside.windows, window],
    })
  }

  #drawUsed(element: SvgElement, inside: Around): void {
    const href = element.attributes.get('href')
    if (href === undefined || href.trim() === '') return
    const used = resolved(this.#drawing.byId, idOf(href))
    if (used.name !== 'symbol' && used.name !== 'svg') {
      this.draw(used, inside)
      return
    }
    const style = styleOf(used, this.#drawing.rules, inside.style)
    if (style.display === 'none') return
    this.#take(used, inside)
    const { attributes } = element
    const sized = { width: attributes.get('width'), height: attributes.get('height') }
    this.#drawViewport(used, this.#inside(used, style, inside), sized)
  }
}

function cornersOf({ width, height }: Room, matrix: Matrix): Point[] {
  return [
    moved(matrix, 0, 0),
    moved(matrix, width, 0),
    moved(matrix, width, height),
    moved(matrix, 0, height),
  ]
}

/** Where x and y of an element put what it holds. */
function placed({ attributes }: SvgElement, inside: Around): Around {
  const x = lengthOf(attributes.get('x') ?? '0', 'x', inside.room.width)
  const y = lengthOf(attributes.get('y') ?? '0', 'y', inside.room.height)
  return { ...inside, matrix: product([1, 0, 0, 1, x, y], inside.matrix) }
}

/** Whether `switch` may take an element: it asks for nothing, and speaks French or no language. */
function isChosen({ attributes }: SvgElement): boolean {
  const languages = attributes.get('systemLanguage')
  return (
    (attributes.get('requiredExtensions') ?? '').trim() === '' &&
    (languages === undefined || /(^|[\s,])fr/i.test(languages))
  )
}

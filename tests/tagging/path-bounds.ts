import type { WrittenOperation } from './content-operations.ts'

/** A rectangle of a page in pt, from its bottom left. */
export interface PointBox {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

type Matrix = readonly [number, number, number, number, number, number]

/** Follows the transformations of a page and tells the bounds of its paths, control points among them. */
export class PathBounds {
  #matrix: Matrix = [1, 0, 0, 1, 0, 0]
  readonly #saved: Matrix[] = []
  #points: (readonly [number, number])[] = []

  take({ operator, operands }: WrittenOperation): void {
    const numbers = operands.map(Number)
    if (operator === 'q') this.#saved.push(this.#matrix)
    else if (operator === 'Q') this.#matrix = this.#saved.pop() ?? this.#matrix
    else if (operator === 'cm') this.#transform(numbers)
    else if (operator === 're') {
      const [x = 0, y = 0, width = 0, height = 0] = numbers
      this.#add([x, y, x + width, y, x + width, y + height, x, y + height])
    } else if (/^[mlcvy]$/.test(operator)) this.#add(numbers)
  }

  /** The bounds of a picture: it fills a square of 1 (ISO 32000-1, 8.9.5). */
  ofPicture(): PointBox {
    this.#add([0, 0, 1, 0, 1, 1, 0, 1])
    return this.end()
  }

  /** Ends the path. */
  end(): PointBox {
    const [xs, ys] = [this.#points.map(([x]) => x), this.#points.map(([, y]) => y)]
    this.#points = []
    return {
      left: Math.min(...xs),
      bottom: Math.min(...ys),
      right: Math.max(...xs),
      top: Math.max(...ys),
    }
  }

  #transform([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): void {
    const [A, B, C, D, E, F] = this.#matrix
    this.#matrix = [
      a * A + b * C,
      a * B + b * D,
      c * A + d * C,
      c * B + d * D,
      e * A + f * C + E,
      e * B + f * D + F,
    ]
  }

  #add(numbers: readonly number[]): void {
    const [a, b, c, d, e, f] = this.#matrix
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      const [x = 0, y = 0] = numbers.slice(i, i + 2)
      this.#points.push([a * x + c * y + e, b * x + d * y + f])
    }
  }
}

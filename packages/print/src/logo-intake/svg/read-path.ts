import { arcSegments } from '../outlines/arc.ts'
import type { Contour, Point, Segment } from '../outlines/contour.ts'
import { refuseLogo, shown } from '../refuse-logo.ts'
import type { Budget } from './budget.ts'
import { isWithin, NUMBER } from './numbers.ts'

/** How many numbers follow each command of path data (SVG 2, 9.3). */
const TAKES: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
}

/**
 * Reads path data: what comes back has straight lines and cubic curves alone.
 * @throws ContentError when they are none, or too many
 */
export function readPath(data: string, budget: Budget): Contour[] {
  const pen = new Pen()
  for (const { command, numbers } of commandsIn(data)) {
    budget.takeCommand()
    pen.follow(command, numbers)
  }
  return pen.finish()
}

interface Command {
  readonly command: string
  readonly numbers: readonly number[]
}

/** Each command with its numbers; one that is left out is the one before. */
function* commandsIn(data: string): Generator<Command> {
  const refuse = (at: number) =>
    refuseLogo('logo-drawing', 'bad-path', { value: shown(data.slice(at)) })
  const reader = new NumberReader(data)
  let command = ''
  reader.skip()
  while (!reader.isAtEnd) {
    const begun = reader.at
    const letter = reader.letter()
    if (command === '' && letter.toUpperCase() !== 'M') refuse(begun)
    if (letter !== '') command = letter
    else if (/[zZ]/.test(command)) refuse(begun)
    const takes = TAKES[command.toUpperCase()]
    if (takes === undefined) refuse(begun)
    const isArc = /[aA]/.test(command)
    const numbers = Array.from({ length: takes ?? 0 }, (_, i) =>
      isArc && (i === 3 || i === 4) ? reader.flag() : reader.number(),
    )
    if (!numbers.every(isWithin)) refuse(begun)
    yield { command, numbers }
    // Points that follow a move are lines.
    if (command === 'M') command = 'L'
    if (command === 'm') command = 'l'
    reader.skip()
  }
}

/** Reads along path data. What cannot be read is NaN. */
class NumberReader {
  at = 0
  readonly #data: string

  constructor(data: string) {
    this.#data = data
  }

  get isAtEnd(): boolean {
    return this.at >= this.#data.length
  }

  skip(): void {
    while (/[\s,]/.test(this.#data[this.at] ?? '')) this.at += 1
  }

  letter(): string {
    const letter = /[a-zA-Z]/.exec(this.#data[this.at] ?? '')?.[0] ?? ''
    this.at += letter.length
    return letter
  }

  number(): number {
    this.skip()
    NUMBER.lastIndex = this.at
    const found = NUMBER.exec(this.#data)?.[0]
    this.at += found?.length ?? 0
    return found === undefined ? Number.NaN : Number(found)
  }

  /** A flag of an arc is one character, and needs no space after it. */
  flag(): number {
    this.skip()
    const found = this.#data[this.at]
    if (found !== '0' && found !== '1') return Number.NaN
    this.at += 1
    return Number(found)
  }
}

/** Follows commands, and keeps what is drawn. */
class Pen {
  #done: Contour[] = []
  #start: Point = [0, 0]
  #at: Point = [0, 0]
  #segments: Segment[] = []
  /** The last control point of a curve that the next may go on from, and of which kind. */
  #control: { readonly point: Point; readonly kind: 'C' | 'Q' } | undefined

  follow(command: string, numbers: readonly number[]): void {
    const kind = command.toUpperCase()
    const [ox, oy] = command === kind ? [0, 0] : this.#at
    const points: Point[] = []
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      points.push([(numbers[i] ?? 0) + ox, (numbers[i + 1] ?? 0) + oy])
    }
    const [value = 0] = numbers
    const [p1 = this.#at, p2 = this.#at, p3 = this.#at] = points
    switch (kind) {
      case 'M':
        this.#lift(false)
        this.#start = p1
        this.#at = p1
        return
      case 'Z':
        this.#lift(true)
        this.#at = this.#start
        return
      case 'H':
        this.#put({ to: [value + ox, this.#at[1]] })
        break
      case 'V':
        this.#put({ to: [this.#at[0], value + oy] })
        break
      case 'L':
        this.#put({ to: p1 })
        break
      case 'C':
        this.#curve(p1, p2, p3)
        break
      case 'S':
        this.#curve(this.#reflected('C'), p1, p2)
        break
      case 'Q':
        this.#quadratic(p1, p2)
        break
      case 'T':
        this.#quadratic(this.#reflected('Q'), p1)
        break
      default:
        this.#arc(numbers, [ox, oy])
        break
    }
  }

  finish(): Contour[] {
    this.#lift(false)
    return this.#done
  }

  #put(...segments: readonly Segment[]): void {
    this.#segments.push(...segments)
    this.#at = segments.at(-1)?.to ?? this.#at
    this.#control = undefined
  }

  #curve(first: Point, second: Point, to: Point): void {
    this.#put({ curve: [first, second], to })
    this.#control = { point: second, kind: 'C' }
  }

  #quadratic(control: Point, to: Point): void {
    const toward = ([x, y]: Point): Point => [
      x + (2 / 3) * (control[0] - x),
      y + (2 / 3) * (control[1] - y),
    ]
    this.#put({ curve: [toward(this.#at), toward(to)], to })
    this.#control = { point: control, kind: 'Q' }
  }

  #arc(
    [rx = 0, ry = 0, turn = 0, isLarge, sweeps, x = 0, y = 0]: readonly number[],
    [ox, oy]: Point,
  ): void {
    const arc = { rx, ry, turn, isLarge: isLarge === 1, sweeps: sweeps === 1 }
    this.#put(...arcSegments(this.#at, arc, [x + ox, y + oy]))
  }

  /** The control point that lets a curve go on smoothly. */
  #reflected(kind: 'C' | 'Q'): Point {
    if (this.#control?.kind !== kind) return this.#at
    const [x, y] = this.#control.point
    return [2 * this.#at[0] - x, 2 * this.#at[1] - y]
  }

  #lift(isClosed: boolean): void {
    if (this.#segments.length > 0 || isClosed) {
      this.#done.push({ start: this.#start, segments: this.#segments, isClosed })
    }
    this.#segments = []
    this.#control = undefined
  }
}

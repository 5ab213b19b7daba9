import { refuseLogo, shown } from '../refuse-logo.ts'

/** Coordinates beyond this lose their fractions, and mean no logo. */
const FARTHEST = 1e7

/** A number as SVG writes it (SVG 2, 4.2; CSS Values 4.3). */
export const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y

/** In characters: no length is longer. */
const LONGEST = 100

const PER_UNIT: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  q: 96 / 101.6,
  em: 16,
  rem: 16,
  ex: 8,
}

/**
 * A length in user units.
 *
 * @param attribute its name, for the message
 * @param whole what 100 % is
 * @throws ContentError when it is no length
 */
export function lengthOf(value: string, attribute: string, whole: number): number {
  const text = value.trim().slice(0, LONGEST)
  const parts = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)\s*(%|[a-zA-Z]*)$/.exec(text)
  const unit = parts?.[2]?.toLowerCase() ?? ''
  const scale = unit === '%' ? whole / 100 : PER_UNIT[unit]
  const length = scale === undefined ? Number.NaN : Number(parts?.[1] ?? Number.NaN) * scale
  if (!isWithin(length))
    refuseLogo('logo-drawing', 'bad-number', { attribute, value: shown(value) })
  return length
}

/** A number is one that can be drawn. */
export const isWithin = (number: number) => Math.abs(number) <= FARTHEST

/**
 * Numbers apart by spaces, commas, or nothing where a sign parts them.
 * @throws ContentError when there is anything else
 */
export function numbersIn(value: string, attribute: string): number[] {
  const numbers: number[] = []
  let at = 0
  const skip = () => {
    while (/[\s,]/.test(value[at] ?? '')) at += 1
  }
  skip()
  while (at < value.length) {
    NUMBER.lastIndex = at
    const found = NUMBER.exec(value)?.[0] ?? ''
    const number = found === '' ? Number.NaN : Number(found)
    if (!isWithin(number)) {
      refuseLogo('logo-drawing', 'bad-number', { attribute, value: shown(value.slice(at)) })
    }
    numbers.push(number)
    at += found.length
    skip()
  }
  return numbers
}

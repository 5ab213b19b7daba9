import { deflateSync, inflateSync } from 'node:zlib'
import type { SeededRandom } from './seeded-random.ts'

/** A file as Latin-1, with something done to it. */
type Damage = (file: string, random: SeededRandom) => string

/** Numbers at which programs fall over. */
const NUMBERS = [
  '0',
  '-1',
  '1',
  '65536',
  '2147483648',
  '99999999999999999999',
  '9'.repeat(320),
  '0.0000000001',
  '-0.5',
  '1e308',
  '--5',
] as const

function stretch(file: string, random: SeededRandom): readonly [start: number, end: number] {
  const start = random.below(file.length)
  return [start, Math.min(file.length, start + 1 + random.below(random.oneOf([4, 40, 2000])))]
}

const flipBytes: Damage = (file, random) => {
  let flipped = file
  for (let times = 1 + random.below(20); times > 0; times--) {
    const at = random.below(flipped.length)
    flipped = replaced(flipped, at, at + 1, String.fromCharCode(random.below(256)))
  }
  return flipped
}

const remove: Damage = (file, random) => replaced(file, ...stretch(file, random), '')

const double: Damage = (file, random) => {
  const [start, end] = stretch(file, random)
  return replaced(file, end, end, file.slice(start, end))
}

const swap: Damage = (file, random) => {
  const [start, end] = stretch(file, random)
  const [from, to] = stretch(file, random)
  if (from < end) return file
  const swapped = [file.slice(from, to), file.slice(end, from), file.slice(start, end)]
  return file.slice(0, start) + swapped.join('') + file.slice(to)
}

/** Two values of dictionaries change places. */
const swapValues: Damage = (file, random) => {
  const [one, other] = [pick(file, VALUES, random), pick(file, VALUES, random)]
  if (!one || !other || other.start < one.end) return file
  return (
    file.slice(0, one.start) +
    other.text +
    file.slice(one.end, other.start) +
    one.text +
    file.slice(other.end)
  )
}

const changeNumber: Damage = (file, random) => replacing(file, /-?\d+\.?\d*/g, random, NUMBERS)

const changeLength: Damage = (file, random) =>
  replacing(file, /(?<=\/Length )\d+/g, random, NUMBERS)

const changeReference: Damage = (file, random) => {
  const found = pick(file, /\d+(?= 0 R)/g, random)
  return found ? replaced(file, found.start, found.end, String(1 + random.below(40))) : file
}

/** What stands compressed in a stream is changed, and compressed again. */
const changeContent: Damage = (file, random) => {
  const found = pick(file, /stream\r?\n(?=x)/g, random)
  const end = found ? file.indexOf('endstream', found.end) : -1
  if (!found || end < 0) return file
  try {
    const content = inflateSync(Buffer.from(file.slice(found.end, end), 'latin1')).toString(
      'latin1',
    )
    const changed = random.oneOf(CONTENT_DAMAGES)(content, random)
    const data = deflateSync(Buffer.from(changed, 'latin1'), { level: 1 }).toString('latin1')
    return replaced(file, found.end, end, `${data}\n`)
  } catch {
    // What other damage left there is no longer compressed.
    return file
  }
}

const TOKENS = /[^\s[\]<>()/]+|\/[^\s[\]<>()/]+/g
const VALUES = /(?<=\/\w+ )[^\s/<>[\]]+(?: 0 R)?/g

const changeToken: Damage = (content, random) =>
  replacing(content, TOKENS, random, [
    'q',
    'Q',
    'Do',
    'BT',
    'Tj',
    'BI',
    'ID',
    'W',
    'cm',
    'scn',
    'n',
  ])

const swapTokens: Damage = (content, random) => {
  const [one, other] = [pick(content, TOKENS, random), pick(content, TOKENS, random)]
  return one && other ? replaced(content, one.start, one.end, other.text) : content
}

const repeatMuch: Damage = (content, random) => {
  const [start, end] = stretch(content, random)
  return replaced(content, end, end, content.slice(start, end).repeat(random.below(2000)))
}

const CONTENT_DAMAGES: readonly [Damage, ...Damage[]] = [
  changeToken,
  swapTokens,
  changeNumber,
  flipBytes,
  remove,
  double,
  swap,
  repeatMuch,
]

const DAMAGES: readonly [Damage, ...Damage[]] = [
  flipBytes,
  remove,
  double,
  swap,
  swapValues,
  changeNumber,
  changeLength,
  changeReference,
  changeContent,
  changeContent,
  changeContent,
]

/** Does one to four things to a file. */
export function damaged(bytes: Uint8Array, random: SeededRandom): Uint8Array {
  let file = Buffer.from(bytes).toString('latin1')
  for (let times = 1 + random.below(4); times > 0 && file.length > 0; times--) {
    file = random.oneOf(DAMAGES)(file, random)
  }
  return new Uint8Array(Buffer.from(file, 'latin1'))
}

const replaced = (text: string, start: number, end: number, by: string) =>
  text.slice(0, start) + by + text.slice(end)

/** One of the places where a pattern is found, looked for from anywhere in the text. */
function pick(text: string, pattern: RegExp, random: SeededRandom) {
  pattern.lastIndex = random.below(text.length)
  const match = pattern.exec(text)
  if (!match) return undefined
  return { start: match.index, end: match.index + match[0].length, text: match[0] }
}

function replacing(
  text: string,
  pattern: RegExp,
  random: SeededRandom,
  by: readonly [string, ...string[]],
): string {
  const found = pick(text, pattern, random)
  return found ? replaced(text, found.start, found.end, random.oneOf(by)) : text
}

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { changeOperators } from './change-operators.ts'
import { changesOf, reportChanges } from './changes-of.ts'
import { paperPictures } from './paper-pictures.ts'
import type { Picture } from './picture.ts'
import { SUBJECTS, type Subject } from './subjects.ts'

/** A line of running text, by its number in the order of drawing. */
const TEXT = 17

let pdf: Uint8Array

beforeAll(async () => {
  pdf = new Uint8Array(await readFile(join(inject('out'), 'meuse-2024', 'meuse-2024-press.pdf')))
})

/** What differs of a press file from the references. */
async function paperChanges(press: Uint8Array) {
  const pictures = await paperPictures(press)
  return changesOf(
    'paper',
    new Map(
      SUBJECTS.map((subject): [Subject, Picture] => {
        const picture = pictures.get(subject.name)
        if (!picture) throw new Error(`There is no picture of ${subject.name}.`)
        return [subject, picture]
      }),
    ),
  )
}

it('both pages and the six panels look on paper as they did', async () => {
  const changes = await paperChanges(pdf)
  if (changes.length > 0) expect.fail(await reportChanges(changes, 'paper'))
})

describe('a change on paper is seen', () => {
  /** The subjects that differ, and the largest difference, when the outside has other operators. */
  async function seen(change: (operators: string) => string) {
    const changes = await paperChanges(await changeOperators(pdf, change))
    return {
      names: changes.map(({ name }) => name),
      levels: Math.max(...changes.map(({ gap }) => gap.levels)),
    }
  }
  /** Where a text of a panel is shown: the texts of the panels come first, the slug's last. */
  const aText = (operators: string) => {
    const shown = [...operators.matchAll(/ TJ/g)][TEXT]
    if (!shown) throw new Error(`The page has no text ${TEXT}.`)
    return shown.index
  }

  it('nothing, when only the coding of the page differs', async () => {
    expect(await seen((operators) => `${operators}\n`)).toEqual({
      names: [],
      levels: Number.NEGATIVE_INFINITY,
    })
  })

  it('one word', async () => {
    const { names, levels } = await seen((operators) => {
      const start = operators.lastIndexOf('\n', aText(operators)) + 1
      const line = operators.slice(start, aText(operators))
      const other = line.replace(/<((?:[0-9a-f]{4}){3,})>/, (_, glyphs: string) => {
        const turned = glyphs.match(/.{4}/g)?.toReversed().join('')
        return `<${turned}>`
      })
      return operators.slice(0, start) + other + operators.slice(aText(operators))
    })
    expect(names).toHaveLength(2)
    expect(levels).toBeGreaterThan(20)
  })

  it('an ink of a colour, by 2 %', async () => {
    const { names, levels } = await seen((operators) =>
      operators.replaceAll('1 0.7 0 0.35 k', '1 0.68 0 0.35 k'),
    )
    expect(names).toContain('outside')
    expect(names.length).toBeGreaterThanOrEqual(2)
    expect(levels).toBeGreaterThanOrEqual(1)
  })

  it.each([
    ['to the right', 0.3, 0],
    ['down', 0, -0.3],
  ])('a line that moved by 0.3 mm %s', async (_, x, y) => {
    const points = (mm: number) => (mm * 72) / 25.4
    const { names, levels } = await seen((operators) => {
      const start = operators.lastIndexOf('1 0 0 1 0 ', aText(operators))
      const rest = operators
        .slice(start)
        .replace(
          /^1 0 0 1 0 (\S+) Tm/,
          (__, at: string) => `1 0 0 1 ${points(x)} ${Number(at) + points(y)} Tm`,
        )
      return operators.slice(0, start) + rest
    })
    expect(names).toHaveLength(2)
    expect(levels).toBeGreaterThan(10)
  })
})

import { LEXIQUE } from '../source.ts'
import { isWhiteSpace, NO_BREAK_SPACE } from '../text/characters.ts'
import { checkProse } from '../text/check-prose.ts'
import { type Stretch, textRule } from '../text-rule.ts'
import { t03Examples } from './t03-guillemets.examples.ts'

type Guillemet = '«' | '»'

/** How guillemets go wrong. */
export type T03Faults = {
  readonly 'no-space': { readonly mark: Guillemet }
  readonly 'wrong-space': { readonly mark: Guillemet; readonly found: string }
  readonly unpaired: { readonly mark: Guillemet }
}

/** The space that stands inside a guillemet; an unpaired guillemet at an end of the text has none. */
function checkSpaceInside(text: string, index: number, mark: Guillemet): Stretch<T03Faults>[] {
  const opens = mark === '«'
  const found = opens ? text[index + 1] : text[index - 1]
  if (found === undefined || found === NO_BREAK_SPACE) return []
  const wrongSpace = isWhiteSpace(found)
  const stretch = {
    start: wrongSpace && !opens ? index - 1 : index,
    end: wrongSpace && opens ? index + 2 : index + 1,
    replacement: opens ? `«${NO_BREAK_SPACE}` : `${NO_BREAK_SPACE}»`,
  }
  return wrongSpace
    ? [{ ...stretch, fault: 'wrong-space', values: { mark, found } }]
    : [{ ...stretch, fault: 'no-space', values: { mark } }]
}

const unpaired = (index: number, mark: Guillemet): Stretch<T03Faults> => ({
  start: index,
  end: index + 1,
  fault: 'unpaired',
  values: { mark },
})

function checkGuillemets(text: string): Stretch<T03Faults>[] {
  const found: Stretch<T03Faults>[] = []
  const open: number[] = []
  for (const { 0: sign, index } of text.matchAll(/[«»]/g)) {
    const mark = sign === '«' ? '«' : '»'
    found.push(...checkSpaceInside(text, index, mark))
    if (mark === '«') open.push(index)
    else if (open.pop() === undefined) found.push(unpaired(index, '»'))
  }
  return [...found, ...open.map((index) => unpaired(index, '«'))]
}

/** T3: U+00A0 inside « », which go in pairs. Source: the Lexique. */
export const t03Guillemets = textRule<'T3', T03Faults>({
  id: 'T3',
  title: 'U+00A0 inside « »',
  source: LEXIQUE,
  examples: t03Examples,
  find: checkProse(checkGuillemets),
})

import { characterName } from '@flyer-open-data/flyer'
import { markWords } from '@flyer-open-data/flyer/comparison'
import { Fragment, type ReactNode } from 'react'

/** How a stretch is marked in HTML and told to those who cannot see the mark. */
const MARKS = {
  removed: { Tag: 'del', told: 'supprimé' },
  added: { Tag: 'ins', told: 'ajouté' },
} as const

/**
 * A text that is there in one edition alone, or in both with other words: what is new, what is gone.
 * @param isOurs whether the words are those of this page, so that their spaces tell nothing
 */
export function MarkedText({
  from = '',
  to = '',
  isOurs = false,
}: {
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly isOurs?: boolean
}): ReactNode {
  let place = 0
  return markWords(from, to).map(({ kind, text }, i, all) => {
    place += text.length
    const key = `${place} ${kind}`
    if (kind === 'kept') return <Fragment key={key}>{text}</Fragment>
    const { Tag, told } = MARKS[kind]
    const isInstead = kind === 'added' && all[i - 1]?.kind === 'removed'
    return (
      <Tag className={isInstead ? 'instead' : undefined} key={key}>
        <span className="unseen">{`[${told}\u00a0: `}</span>
        {isOurs ? text : <WithSigns text={text} />}
        <span className="unseen">]</span>
      </Tag>
    )
  })
}

/** What a reader overlooks in a marked stretch: special spaces, and plain ones where they are all. */
const UNSEEN = /((?! )[\p{Z}\p{C}]| {2,}|^ +$)/u

/** A text whose spaces are named where they may be the difference. */
function WithSigns({ text }: { readonly text: string }): ReactNode {
  let place = 0
  return text.split(UNSEEN).map((part, i) => {
    place += part.length
    const key = `${place} ${i % 2}`
    if (i % 2 === 0) return <Fragment key={key}>{part}</Fragment>
    const names = Array.from(part, (char) => `[${characterName(char)}]`).join('')
    return (
      <span className="sign" key={key}>
        {names}
      </span>
    )
  })
}

import type { ReactNode } from 'react'
import { screenColour } from '../../tokens/colours.ts'
import type { InkName } from '../../tokens/inks.ts'
import { isOwnColour } from '../../tokens/own-colour.ts'
import type { PlacedText } from '../../typesetting/placed-text.ts'
import { pngAddress } from '../png-address.ts'
import type { DrawingProps, Surface, TextProps } from '../surface.ts'
import { styleNameOf } from './flow-styles.ts'
import { onScreen } from './on-screen.ts'

/** What a text is, for the style sheet: its style by name, its ink, whether it is an address. */
const told = (text: PlacedText, ink: InkName) => ({
  className: 'flow-text',
  'data-field': text.field,
  'data-ink': ink,
  'data-style': styleNameOf(text.style),
})

/** The words of a text, without the line ends that they have on paper; strong ones stay strong. */
function Words({ text, accent }: Pick<TextProps, 'text' | 'accent'>): ReactNode {
  const { face } = text.style
  return text.lines.map((line) => (
    <span key={line.start}>
      {line.runs.map((run) =>
        run.face === face && !(run.strong && accent) ? (
          run.text
        ) : (
          <strong data-ink={accent} key={run.start}>
            {run.text}
          </strong>
        ),
      )}
      {line.joint}
    </span>
  ))
}

/** A mark that is no higher than this, in mm, is a sign of the line of words beside it. */
const SIGN_MM = 8

/** How an artwork is shown: a mark beside words, a sign on their line, or a chain of marks over steps. */
function shapeOf(width: number, height: number): 'chain' | 'mark' | 'sign' {
  if (width > 2 * height) return 'chain'
  return height > SIGN_MM ? 'mark' : 'sign'
}

function Figure({ paths, label, width, height, href }: DrawingProps): ReactNode {
  const viewBox = `0 0 ${width} ${height}`
  const shapes = paths.map(({ d, fill, rule }) => (
    <path
      d={onScreen(d)}
      fill={screenColour(fill)}
      fillRule={rule}
      key={`${fill} ${d.slice(0, 40)}`}
    />
  ))
  if (label === undefined) {
    return (
      <svg
        aria-hidden="true"
        className={`flow-drawing flow-${shapeOf(width, height)}`}
        viewBox={viewBox}
      >
        {shapes}
      </svg>
    )
  }
  const isOnPlate = paths.some(({ fill }) => isOwnColour(fill))
  const shown = href === undefined ? `logo${isOnPlate ? ' flow-plate' : ''}` : 'code'
  return (
    <svg aria-label={label} className={`flow-drawing flow-${shown}`} role="img" viewBox={viewBox}>
      <title>{label}</title>
      {shapes}
    </svg>
  )
}

/**
 * The primitives as HTML that flows: the same words, meaning and order as on paper, lines as wide as
 * the window has room for, text as large as the reader asks. No element has a style of its own, so
 * that a page may forbid them.
 */
export const flowSurface: Surface = {
  Sheet: ({ side, children }) => <div data-side={side}>{children}</div>,
  Panel: ({ panel, children }) => <div data-panel={panel}>{children}</div>,
  // What a text stands on is told by what holds it.
  Box: () => null,
  Text: ({ text, ink, accent }) => (
    <p {...told(text, ink)}>
      <Words accent={accent} text={text} />
    </p>
  ),
  Heading: ({ level, text, ink, accent }) => {
    const Tag = `h${level}` as const
    return (
      <Tag {...told(text, ink)}>
        <Words accent={accent} text={text} />
      </Tag>
    )
  },
  // Safari drops the meaning of a list without bullets unless its role is spelt out.
  List: ({ ordered, children }) => {
    const Tag = ordered ? 'ol' : 'ul'
    return (
      <Tag className="flow-list" role="list">
        {children}
      </Tag>
    )
  },
  ListItem: ({ children }) => <li className="flow-item">{children}</li>,
  Quote: ({ children }) => <blockquote className="flow-quote">{children}</blockquote>,
  Link: ({ href, text, ink, accent }) => (
    <p {...told(text, ink)}>
      <a href={href}>
        <Words accent={accent} text={text} />
      </a>
    </p>
  ),
  Drawing: (drawing) =>
    drawing.href === undefined ? (
      <Figure {...drawing} />
    ) : (
      <a className="flow-figure" href={drawing.href}>
        <Figure {...drawing} />
      </a>
    ),
  Picture: ({ png, label }) => (
    <img alt={label} className="flow-drawing flow-logo flow-plate" src={pngAddress(png)} />
  ),
}

import { type CSSProperties, type ReactNode, useContext } from 'react'
import type { Rectangle } from '../../frame/geometry.ts'
import type { InkName } from '../../tokens/inks.ts'
import { isOwnColour } from '../../tokens/own-colour.ts'
import { FONT_FACES, type FontFaceName } from '../../tokens/type.ts'
import type { PlacedText } from '../../typesetting/placed-text.ts'
import { pngAddress } from '../png-address.ts'
import type { Surface, TextProps } from '../surface.ts'
import { InkColoursContext } from './ink-colours.ts'

const place = ({ x, y, width, height }: Rectangle): CSSProperties => ({
  left: `${x}mm`,
  top: `${y}mm`,
  width: `${width}mm`,
  height: `${height}mm`,
})

const family = (face: FontFaceName): CSSProperties => ({
  fontFamily: `'${FONT_FACES[face].family}'`,
  fontWeight: FONT_FACES[face].weight,
})

/** What a text is, for whoever looks at the page with a tool: its field, its size in pt, its ink. */
const told = (text: PlacedText, ink: InkName) => ({
  'data-field': text.field,
  'data-ink': ink,
  'data-size': text.style.size,
})

/**
 * The box of a text: its top is one leading above the first baseline. Each line begins with a
 * strut as high as the leading and the text itself has no line height, so baselines fall where
 * they were composed whatever rounding the browser applies to the font's ascent.
 */
function useTextBox(text: PlacedText, ink: InkName): CSSProperties {
  const colourOf = useContext(InkColoursContext)
  const { face, size, leading } = text.style
  return {
    ...family(face),
    left: `${text.x}mm`,
    top: `calc(${text.firstBaseline}mm - ${leading}pt)`,
    fontSize: `${size}pt`,
    color: colourOf(ink),
    ['--leading' as string]: `${leading}pt`,
  }
}

function Lines({ text, accent }: Pick<TextProps, 'text' | 'accent'>): ReactNode {
  const colourOf = useContext(InkColoursContext)
  const { face } = text.style
  return text.lines.map((line, i) => (
    <span
      className={
        line.joint === '' && i < text.lines.length - 1
          ? 'flyer-line flyer-line-joined'
          : 'flyer-line'
      }
      key={line.start}
      style={line.hang === 0 ? undefined : { ['--hang' as string]: `${line.hang}mm` }}
    >
      {line.runs.map((run) =>
        run.face === face && !(run.strong && accent) ? (
          run.text
        ) : (
          <strong
            data-ink={accent}
            key={run.start}
            style={{ ...family(run.face), ...(accent && { color: colourOf(accent) }) }}
          >
            {run.text}
          </strong>
        ),
      )}
      {line.joint === ' ' ? '\n' : ''}
    </span>
  ))
}

/** The primitives as semantic HTML, at true size: 1 mm is the CSS millimetre. */
export const screenSurface: Surface = {
  Sheet: ({ side, bleed, children, ...frame }) => (
    <div className="flyer-sheet" data-side={side} style={place(frame)}>
      <div className="flyer-origin" style={{ left: `${bleed}mm`, top: `${bleed}mm` }}>
        {children}
      </div>
    </div>
  ),
  Panel: ({ panel, children, ...frame }) => (
    <section className="flyer-panel" data-panel={panel} style={place(frame)}>
      {children}
    </section>
  ),
  Box: ({ fill, ...frame }) => {
    const colourOf = useContext(InkColoursContext)
    return (
      <div
        aria-hidden="true"
        className="flyer-box"
        data-ink={fill}
        style={{ ...place(frame), background: colourOf(fill) }}
      />
    )
  },
  Text: ({ text, ink, accent }) => (
    <p className="flyer-text" {...told(text, ink)} style={useTextBox(text, ink)}>
      <Lines accent={accent} text={text} />
    </p>
  ),
  Heading: ({ level, text, ink, accent }) => {
    const Tag = `h${level}` as const
    return (
      <Tag className="flyer-text" {...told(text, ink)} style={useTextBox(text, ink)}>
        <Lines accent={accent} text={text} />
      </Tag>
    )
  },
  // Safari drops the meaning of a list without bullets unless its role is spelt out.
  List: ({ ordered, children }) => {
    const Tag = ordered ? 'ol' : 'ul'
    return (
      <Tag className="flyer-group" role="list">
        {children}
      </Tag>
    )
  },
  ListItem: ({ children }) => <li className="flyer-group">{children}</li>,
  Quote: ({ children }) => <blockquote className="flyer-group">{children}</blockquote>,
  Link: ({ href, text, ink, accent }) => (
    <a className="flyer-text" href={href} {...told(text, ink)} style={useTextBox(text, ink)}>
      <Lines accent={accent} text={text} />
    </a>
  ),
  Drawing: ({ paths, label, href, ...frame }) => {
    const colourOf = useContext(InkColoursContext)
    const box = { style: place(frame), viewBox: `0 0 ${frame.width} ${frame.height}` }
    const shapes = paths.map(({ d, fill, rule }) => (
      <path
        d={d}
        data-ink={isOwnColour(fill) ? undefined : fill}
        fill={colourOf(fill)}
        fillRule={rule}
        key={`${fill} ${d}`}
      />
    ))
    if (label === undefined) {
      return (
        <svg aria-hidden="true" className="flyer-drawing" {...box}>
          {shapes}
        </svg>
      )
    }
    const figure = (
      <svg aria-label={label} className="flyer-drawing" role="img" {...box}>
        <title>{label}</title>
        {shapes}
      </svg>
    )
    return href === undefined ? figure : <a href={href}>{figure}</a>
  },
  Picture: ({ png, label, ...frame }) => (
    <img alt={label} className="flyer-drawing" src={pngAddress(png)} style={place(frame)} />
  ),
}

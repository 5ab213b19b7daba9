import { FONT_FACES, screenColour, TOOL_COLOURS } from '@flyer-open-data/ui'
import type { CSSProperties, ReactNode } from 'react'
import './token-page.css'

const colours: CSSProperties & Record<`--${string}`, string> = {
  '--page-ground': TOOL_COLOURS.ground,
  '--page-ink': TOOL_COLOURS.ink,
  '--page-quiet': TOOL_COLOURS.quiet,
  '--page-line': TOOL_COLOURS.line,
  '--page-title': screenColour('deepBlue'),
  '--page-title-face': `'${FONT_FACES.titleExtraBold.family}'`,
  '--page-text-face': `'${FONT_FACES.textRegular.family}'`,
}

/** A page about tokens: what they are called, what they are for, and themselves. */
export function TokenPage({
  title,
  intro,
  children,
}: {
  readonly title: string
  readonly intro: ReactNode
  readonly children: ReactNode
}): ReactNode {
  return (
    <main className="token-page" style={colours}>
      <header>
        <h1>{title}</h1>
        <p className="token-page-intro">{intro}</p>
      </header>
      {children}
    </main>
  )
}

/** A name in French, over the name that code gives to the same thing. */
export function TokenName({
  name,
  token,
}: {
  readonly name: string
  readonly token: string
}): ReactNode {
  return (
    <>
      <span className="token-name">{name}</span>
      <code>{token}</code>
    </>
  )
}

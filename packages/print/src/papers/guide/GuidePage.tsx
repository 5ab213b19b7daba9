import { createElement, type ReactNode } from 'react'
import type { GuideBlock, GuidePiece, GuideText } from './parse-guide.ts'
import { STYLESHEET } from './stylesheet.ts'

/** The members' guide as a page that any browser opens from a folder, and any printer prints. */
export function GuidePage({ blocks }: { readonly blocks: readonly GuideBlock[] }): ReactNode {
  const title = blocks.find((block) => block.kind === 'heading')
  return (
    <html lang="fr">
      <head>
        <meta charSet="utf-8" />
        <meta content="width=device-width, initial-scale=1" name="viewport" />
        <title>{title?.text.map((piece) => piece.text).join('')}</title>
        <style>{STYLESHEET}</style>
      </head>
      <body>{createElement('main', null, ...blocks.map(drawBlock))}</body>
    </html>
  )
}

function drawBlock(block: GuideBlock): ReactNode {
  switch (block.kind) {
    case 'heading':
      return holding(`h${block.level}`, block.text)
    case 'paragraph':
      return holding('p', block.text)
    case 'list':
      return createElement(
        block.isNumbered ? 'ol' : 'ul',
        null,
        ...block.entries.map((entry) => holding('li', entry)),
      )
    case 'table':
      return (
        <table>
          <thead>{row('th', block.head, { scope: 'col' })}</thead>
          {createElement('tbody', null, ...block.rows.map((cells) => row('td', cells)))}
        </table>
      )
  }
}

const row = (tag: 'th' | 'td', cells: readonly GuideText[], attributes: object | null = null) =>
  createElement('tr', null, ...cells.map((cell) => holding(tag, cell, attributes)))

/** An element with a text in its pieces. */
const holding = (tag: string, text: GuideText, attributes: object | null = null): ReactNode =>
  createElement(tag, attributes, ...text.map(drawPiece))

function drawPiece({ kind, text }: GuidePiece): ReactNode {
  if (kind === 'code') return <code>{text}</code>
  return kind === 'strong' ? <strong>{text}</strong> : text
}

import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { guidePage } from './guide-page.tsx'
import { parseGuide } from './parse-guide.ts'

const GUIDE = await readFile(
  new URL('../../../../../docs/guide-adherents.md', import.meta.url),
  'utf8',
)

describe('the page of the members’ guide', () => {
  const page = guidePage(GUIDE)

  it('is one accessible page in French that needs no other file', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="fr">/)
    expect(page).toContain('<title>Imprimer le dépliant')
    expect(page.match(/<h1>/g)).toHaveLength(1)
    expect(page).not.toMatch(/<script|<link|<img|src=|href=/)
  })

  it('says every sentence of its source but what is for the repository alone', () => {
    expect(page).toContain('<h2>Quel fichier choisir')
    expect(page).toContain('<th scope="col">vous imprimez…</th>')
    expect(page).not.toMatch(/npm run|packages\//)
  })

  it('has no sign of Markdown left', () => {
    const words = page.replaceAll(/<style>.*?<\/style>|<[^>]+>/gs, '')
    expect(words).not.toMatch(/[`|]|\*\*|^#/m)
  })
})

describe('reading the guide', () => {
  const text = (...pieces: [string, string][]) => pieces.map(([kind, of]) => ({ kind, text: of }))

  it('knows headings, paragraphs, lists that go on, tables, code and weight', () => {
    const blocks = parseGuide(
      '# Titre\n\nUn **mot** et\n`a.pdf`.\n\n- un\n  suite\n- deux\n\n1. premier\n\n| a | b |\n| - | - |\n| `c` | d |\n',
    )
    expect(blocks).toEqual([
      { kind: 'heading', level: 1, text: text(['text', 'Titre']) },
      {
        kind: 'paragraph',
        text: text(
          ['text', 'Un '],
          ['strong', 'mot'],
          ['text', ' et '],
          ['code', 'a.pdf'],
          ['text', '.'],
        ),
      },
      {
        kind: 'list',
        isNumbered: false,
        entries: [text(['text', 'un suite']), text(['text', 'deux'])],
      },
      { kind: 'list', isNumbered: true, entries: [text(['text', 'premier'])] },
      {
        kind: 'table',
        head: [text(['text', 'a']), text(['text', 'b'])],
        rows: [[text(['code', 'c']), text(['text', 'd'])]],
      },
    ])
  })

  it('leaves out what is for the repository', () => {
    const blocks = parseGuide('a\n\n<!-- dépôt -->\n\nb\n\n<!-- fin du dépôt -->\n\nc\n')
    expect(blocks.map((block) => 'text' in block && block.text[0]?.text)).toEqual(['a', 'c'])
  })

  it.each([
    '> une citation',
    '[lien](x.md)',
    '```\ncode\n```',
    '- a\nb',
    '| a |\n| b |',
    '<b>x</b>',
  ])('refuses what its page cannot show: %j', (markdown) => {
    expect(() => parseGuide(markdown)).toThrow(SyntaxError)
  })
})

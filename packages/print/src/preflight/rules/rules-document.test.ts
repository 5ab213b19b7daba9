import { expect, it } from 'vitest'
import { FILE_OPENS } from './file-opens.ts'
import { PREFLIGHT_RULES } from './preflight-rules.ts'

/** The families, by the beginning of their numbers. */
const FAMILIES: readonly (readonly [beginning: string, title: string])[] = [
  ['P1', 'The file'],
  ['P2', 'Pages, bleed and marks'],
  ['P3', 'Inks'],
  ['P4', 'Fonts and text'],
  ['P5', 'Lines'],
  ['P6', 'Pictures'],
  ['P7', 'Transparency'],
  ['P8', 'What is no page'],
  ['P9', 'Metadata'],
  ['L1', 'The leaflet’s code'],
  ['L2', 'The leaflet’s texts'],
]

const INTRODUCTION = `# The rules of preflight

Preflight reads the bytes of a finished PDF and judges it by these rules, for one kind of printer: a
**profile** (\`profiles/profiles.ts\`), over which a printer’s own demands may be laid
(\`profiles/wanted-of.ts\`). An error refuses the file, a warning wants somebody to look.

Each rule is a file of \`rules/\`, with examples that it accepts and refuses, and is told in English and
French (\`packages/print/src/findings\`). **Needs** are what a rule cannot do without; where one is
missing, the report says that the rule was not checked:

| need      | what it is                                                       |
| --------- | ---------------------------------------------------------------- |
| rendering | a picture of the pages                                           |
| plates    | their inks, plate by plate                                       |
| inks      | colours that are told as inks                                    |
| trim      | a trim box                                                       |
| leaflet   | a leaflet that the file is said to be, or that its texts tell of |

A page shows at most five findings of a rule, a file twelve: then how many there are besides.
After a change of a rule, \`npx vitest run src/preflight/rules -u\` in \`packages/print\` writes this page.
`

/** A table whose columns stand under each other. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`
  const [head = [], ...body] = rows
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n')
}

it('RULES.md tells every rule, as it is', async () => {
  const all = [FILE_OPENS, ...PREFLIGHT_RULES]
  const families = FAMILIES.map(([beginning, title]) => {
    const rules = all.filter(({ id }) => id.startsWith(beginning))
    const rows = rules.map(({ id, title: words, severity, needs, source }) => [
      id,
      words,
      severity,
      needs.join(', ') || '–',
      source,
    ])
    return `## ${title} (${beginning})\n\n${table([['number', 'what must be true', 'severity', 'needs', 'source'], ...rows])}\n`
  })
  const document = [INTRODUCTION, ...families].join('\n')
  for (const { id } of all) expect(document).toContain(`| ${id} `)
  await expect(document).toMatchFileSnapshot('../RULES.md')
})

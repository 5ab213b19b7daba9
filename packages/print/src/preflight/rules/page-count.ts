import { example, failing } from './examples.ts'
import { preflightRule } from './preflight-rule.ts'

/** P210: as many pages as the leaflet has: its two sides, or one for each panel. */
export const pageCount = preflightRule<'P210'>({
  id: 'P210',
  title: 'The file has the pages of the leaflet',
  source: 'This project: two sides, or a page for each panel that says something',
  severity: 'error',
  needs: ['leaflet'],
  examples: {
    passes: [example(), example({ leaflet: { pages: 'panels' } })],
    fails: [failing(['pages'], { file: { pages: example().file.pages.slice(0, 1) } })],
  },
  check({ file, leaflet }) {
    if (!leaflet) return []
    const panels = new Set(leaflet.texts.map(({ panel }) => panel)).size
    const wanted = leaflet.pages === 'panels' ? panels : 2
    const found = file.pages.length
    return found === wanted ? [] : [{ fault: 'pages', values: { found, wanted } }]
  },
})

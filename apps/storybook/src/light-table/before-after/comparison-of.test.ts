import { diff, jobOf, patchAsText, readCatalogue, withText } from '@flyer-open-data/flyer'
import { LEAFLET_INKS, layoutLeaflet, openFonts } from '@flyer-open-data/ui'
import { listChanges } from '@flyer-open-data/ui/comparison'
import { readFontFiles } from '@flyer-open-data/ui/node'
import { describe, expect, it } from 'vitest'
import type { Choice } from './choice.ts'
import { comparisonOf, type OnTable } from './comparison-of.ts'

const catalogue = readCatalogue()
const fonts = openFonts(await readFontFiles())
const [run, ...otherRuns] = catalogue.printRuns
const [partner] = catalogue.partners
if (!run || !partner) throw new Error('The catalogue has no run or no partner.')
const job = jobOf(catalogue, run)
const { edition } = job
const table: OnTable = {
  ...{ catalogue, fonts, edition, leaflet: layoutLeaflet({ ...job, fonts }), given: undefined },
  ...{ run: run.id, sender: catalogue.owner.id },
}
const nothing: Choice = {
  ...{ source: 'run', run: run.id, sender: catalogue.owner.id, patch: '' },
  ...{ ink: 'deepBlue', recipe: LEAFLET_INKS.deepBlue },
}

/** What parts the two leaflets of a choice, or why there are none. */
function changesOf(choice: Partial<Choice>, on: OnTable = table) {
  const comparison = comparisonOf({ ...nothing, ...choice }, on)
  if ('problem' in comparison) return comparison.problem
  const { before, after } = comparison
  return listChanges(before, after).map(({ kind, places }) => [kind, places[0]?.panel])
}

describe('what is compared', () => {
  it('is the leaflet of another run, which is the same where it says the same', () => {
    const [other] = otherRuns
    expect(changesOf({ run: other?.id ?? '' })).toEqual([])
  })

  it('is that of another sender, which differs on the back cover alone', () => {
    const changes = changesOf({ sender: partner.id })
    expect(changes.length).toBeGreaterThan(3)
    expect(new Set(typeof changes === 'string' ? [changes] : changes.map(([, at]) => at))).toEqual(
      new Set(['need-help']),
    )
  })

  it('is a patch, as « Contenu en direct » copies it', () => {
    const draft = withText(edition, { panel: 'why-publish', field: 'title' }, 'Pourquoi ouvrir')
    const patch = patchAsText(diff(edition, draft))
    expect(changesOf({ source: 'patch', patch })).toEqual([['text', 'why-publish']])
  })

  it.each([
    ['', /^Collez ici/],
    ['Bonjour', /JSON Patch\.$/],
    ['[{"op":"remove","path":"/panels"}]', /ne s’applique pas/],
    [
      '[{"op":"replace","path":"/panels/cover/title","value":"Anticonstitutionnellement anticonstitutionnellement"}]',
      /^Couverture/,
    ],
  ])('is nothing for the patch « %s », and it is told why', (patch, why) => {
    expect(changesOf({ source: 'patch', patch })).toMatch(why)
  })

  it('is an ink with 2 % less', () => {
    const recipe = { ...LEAFLET_INKS.coral, y: LEAFLET_INKS.coral.y - 2 }
    expect(changesOf({ source: 'inks', ink: 'coral', recipe })).toMatchObject([['ink', 'cover']])
    expect(changesOf({ source: 'inks' })).toEqual([])
  })

  it('is a draft against its edition', () => {
    const draft = withText(edition, { panel: 'voices', field: 'testimonials.1.speaker' }, 'Hénou')
    const leaflet = layoutLeaflet({ ...job, edition: draft, fonts })
    expect(changesOf({ source: 'draft' }, { ...table, edition: draft, leaflet })).toEqual([
      ['text', 'voices'],
    ])
  })

  it('is nothing before a state is opened, nor when the file holds none', () => {
    expect(changesOf({ source: 'state' })).toMatch(/^Enregistrez/)
    expect(changesOf({ source: 'state', state: 'unreadable' })).toMatch(/n’est pas un état/)
  })
})

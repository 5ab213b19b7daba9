import {
  type Catalogue,
  catalogueData,
  editionOf,
  readCatalogue,
  sendersOf,
  withText,
} from '@flyer-open-data/flyer'
import { openFonts, tellInFrench } from '@flyer-open-data/ui'
import { readFontFiles } from '@flyer-open-data/ui/node'
import { describe, expect, it } from 'vitest'
import { checkOnce } from './check-once.ts'
import { leafletRequestsOf } from './leaflet-requests.ts'

const fonts = openFonts(await readFontFiles())
const catalogue = readCatalogue()

/** The first runs and senders of a catalogue, and its requests. */
function partsOf(of: Catalogue) {
  const [run, otherRun] = of.printRuns
  const [owner, partner] = sendersOf(of)
  if (!run || !otherRun || !owner || !partner) throw new Error('Two runs, two senders are needed.')
  return { run, otherRun, owner, partner, requestOf: leafletRequestsOf(of, fonts) }
}
const { run, otherRun, owner, partner, requestOf } = partsOf(catalogue)

describe('the leaflet of a sender', () => {
  it('is laid out once, however often somebody turns to it', () => {
    const first = checkOnce(requestOf(run, partner))
    expect(first.layout).toBeDefined()
    expect(checkOnce(requestOf(run, owner)).layout).not.toBe(first.layout)
    expect(checkOnce(requestOf(run, partner))).toBe(first)
  })

  it('is the same for every run of its edition', () => {
    expect(run.edition).toBe(otherRun.edition)
    expect(requestOf(otherRun, partner)).toBe(requestOf(run, partner))
  })

  it('has the partner on its back cover, and nobody where the owner prints it', () => {
    const hasPartner = (sender: typeof owner) => {
      const panels = checkOnce(requestOf(run, sender)).layout?.panels
      const cover = panels?.find((panel) => panel.id === 'need-help')
      return cover && JSON.stringify(cover.content).includes('partner.name')
    }
    expect(hasPartner(owner)).toBe(false)
    expect(hasPartner(partner)).toBe(true)
  })

  it('with a name that is too long is refused, and told in French', () => {
    const name = `${partner.name} et de toutes les communes qui viendront la rejoindre`
    const long = partsOf(readCatalogue({ ...catalogueData, partners: [{ ...partner, name }] }))
    const { layout, findings } = checkOnce(long.requestOf(long.run, long.partner))
    expect(layout).toBeUndefined()
    expect(findings.map((one) => tellInFrench(one, editionOf(catalogue, run)).where)).toEqual([
      '4e de couverture › Partenaire › Nom',
    ])
    expect(checkOnce(long.requestOf(long.run, long.owner)).findings).toEqual([])
  })
})

describe('a draft', () => {
  const request = requestOf(run, partner)
  const draft = withText(request.edition, { panel: 'cover', field: 'title' }, 'OUVRIR')

  it('has only the panel that it changes laid out again, and the one that tells the edition', () => {
    const before = checkOnce(request).layout?.panels ?? []
    const changed = checkOnce(request, draft).layout?.panels.filter((one, i) => one !== before[i])
    expect(changed?.map(({ id }) => id)).toEqual(['cover', 'need-help'])
  })

  it('is laid out once for each sender', () => {
    const first = checkOnce(request, draft)
    expect(checkOnce(requestOf(run, owner), draft).layout).not.toBe(first.layout)
    expect(checkOnce(request, draft)).toBe(first)
  })
})

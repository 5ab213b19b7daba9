import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ContentError, jobOf, readCatalogue, type Sender } from '@flyer-open-data/flyer'
import { FRENCH_VERDICTS } from '@flyer-open-data/print/report-parts'
import { drawingsIn, LEAFLET_INKS, layoutLeaflet, openFonts } from '@flyer-open-data/ui'
import { readFontFiles } from '@flyer-open-data/ui/node'
import { describe, expect, it } from 'vitest'
import { REPOSITORY } from '../setup/repository.ts'

const guide = readFileSync(join(REPOSITORY, 'docs/guide-adherents.md'), 'utf8').replaceAll(
  '\u00a0',
  ' ',
)
const catalogue = readCatalogue()
const [run] = catalogue.printRuns
const [partner] = catalogue.partners
if (!run || !partner?.landingLink) throw new Error('The catalogue has no run, or no partner.')
const job = jobOf(catalogue, run, partner)
const fonts = openFonts(await readFontFiles())
const { contact, landingLink } = partner

/** The back cover of a partner with other properties; what is wrong is thrown. */
function backCover(changes: Partial<Sender>) {
  const changed = { ...partner, ...changes } as Sender
  const link = changed.landingLink ?? job.landingLink
  const { panels } = layoutLeaflet({ ...job, partner: changed, landingLink: link, fonts })
  const panel = panels.find(({ id }) => id === 'need-help')
  if (!panel) throw new Error('There is no back cover.')
  return panel.content
}

const NAME =
  'Communauté d’agglomération des vallées de la Moselle, de la Meuse et de leurs affluents réunis'
const SERVICE =
  'Syndicat mixte départemental des transports, de l’énergie et du numérique des communes rurales du Sud'
const PAGE =
  'www.trois-vallons.fr/donnees-publiques/communes-et-intercommunalites/catalogue-territorial/jeux-de-donnees'
const HOST = 'communaute-communes-trois-vallons-et-de-la-haute-vallee'

/** A usual text of a field, cut to a number of characters. */
const CUT: { readonly [field: string]: (length: number) => Partial<Sender> } = {
  mention: (length) => ({ mention: NAME.slice(0, length).trim() }),
  name: (length) => ({ name: NAME.slice(0, length).trim() }),
  service: (length) => ({ service: SERVICE.slice(0, length).trim() }),
  'contact.email': (length) => ({
    contact: { ...contact, email: `donnees@${HOST.slice(0, length - 11)}.fr` },
  }),
  'contact.website': (length) => ({ contact: { ...contact, website: PAGE.slice(0, length) } }),
  'landingLink.url': (length) => ({
    landingLink: { ...landingLink, url: `https://${PAGE.slice(0, length)}` } as typeof landingLink,
  }),
}

const limits = [
  ...guide.matchAll(/^\| `([\w.]+)` +\| (\d+) +\| (\d+)(?: \(sans `https:\/\/`\))? +\|$/gm),
].map(([, field = '', lines, characters]) => ({
  field,
  lines: Number(lines),
  characters: Number(characters),
}))

/** The place of a field in the frame: an address of the code is of the leaflet, not of the partner. */
const placeOf = (field: string) => (field === 'landingLink.url' ? field : `partner.${field}`)

describe('the limits that the guide for members tells', () => {
  it('are those of every text of a partner that can be long', () => {
    expect(limits.map(({ field }) => field)).toEqual(Object.keys(CUT))
  })

  it.each(limits)(
    'of $field: $characters characters fit its lines, a quarter more do not',
    (limit) => {
      const { field, lines, characters } = limit
      const [text] = backCover(CUT[field]?.(characters) ?? {}).items.flatMap((item) =>
        item.kind === 'text' && item.text.field === placeOf(field) ? [item.text] : [],
      )
      expect(text?.lines).toHaveLength(lines)
      expect(guide).toContain(`une colonne de ${text?.measure} mm`)
      const longer = () => backCover(CUT[field]?.(Math.ceil(characters * 1.25)) ?? {})
      expect(longer).toThrow(ContentError)
      expect(longer).toThrow(placeOf(field))
    },
  )

  it('of the logo are the room that it is given', () => {
    const [, width = '', height = ''] =
      /a (\d+,\d) mm de large et (\d+,\d) mm de haut/.exec(guide) ?? []
    const size = {
      width: Number(width.replace(',', '.')),
      height: Number(height.replace(',', '.')),
    }
    const d = `M0 0H${size.width}V${size.height}H0Z`
    const logo = { name: 'Toul', ...size, paths: [{ d, ink: 'sun' }], clearSpace: 0 }
    const { frame } = drawingsIn(backCover({ logo: { ...logo, minimumWidth: size.width } })).find(
      ({ name }) => name === 'logo',
    ) ?? { frame: undefined }
    expect(frame).toMatchObject({
      width: expect.closeTo(size.width, 6),
      height: expect.closeTo(size.height, 6),
    })
  })

  it('of its inks are the inks of the leaflet', () => {
    const [, list = ''] = /une encre du dépliant : (.*)\./.exec(guide) ?? []
    expect([...list.matchAll(/`(\w+)`/g)].map(([, ink]) => ink)).toEqual(Object.keys(LEAFLET_INKS))
  })
})

describe('what the guide for members tells of the check of a file', () => {
  const [, part = ''] = /## Contrôler un fichier avant de l’envoyer\n(.*?)\n## /s.exec(guide) ?? []

  it('are the verdicts that a report gives, each with what to do', () => {
    const rows = [...part.matchAll(/^\| ([^|]+?) +\| [^|]{10,}\|$/gm)].map(([, name]) => name)
    // A head and a rule come before the rows.
    expect(rows.slice(2)).toEqual(Object.values(FRENCH_VERDICTS.verdicts))
  })
})

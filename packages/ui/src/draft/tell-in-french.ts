import {
  type Edition,
  editableTexts,
  type Finding,
  PANEL_IDS,
  type Place,
  panelTitle,
  type ToldFinding,
  tell,
} from '@flyer-open-data/flyer'
import { LAYOUT_FRENCH } from '../findings/french.ts'

/** A finding as designers read it. */
export interface FindingInFrench extends ToldFinding {
  /** The panel and the field: « Ils en parlent le mieux › Témoignage 1 › Citation ». */
  readonly where: string
}

/** Says whether a place is in a text of the form, or in what the text is a part of. */
export function concerns(place: Place, panel: string, field: string): boolean {
  return (
    place.panel === panel &&
    place.field !== undefined &&
    (place.field === field ||
      place.field.startsWith(`${field}.`) ||
      field.startsWith(`${place.field}.`))
  )
}

/** Puts a finding into French, with the French name of its place. */
export function tellInFrench(finding: Finding, edition: Edition): FindingInFrench {
  return { where: placeName(finding.place, edition), ...tell(LAYOUT_FRENCH, finding) }
}

/** What stands in a panel and is no text of the edition. */
const OTHER_FIELDS: ReadonlyMap<string | undefined, string> = new Map([
  ['landingLink.url', 'Adresse du QR code'],
  ['owner.name', 'Nom de l’émetteur'],
  ['owner.logo', 'Logo de l’émetteur'],
  ['partner.mention', 'Partenaire › Mention'],
  ['partner.name', 'Partenaire › Nom'],
  ['partner.service', 'Partenaire › Service'],
  ['partner.logo', 'Partenaire › Logo'],
  ['partner.contact.email', 'Partenaire › Adresse électronique'],
  ['partner.contact.telephone', 'Partenaire › Téléphone'],
  ['partner.contact.website', 'Partenaire › Site'],
  ['imprint.edition', 'Mentions › Édition'],
  ['imprint.reprint', 'Mentions › Réimpression'],
  ['mentions.printer.name', 'Mentions › Imprimeur'],
  ['mentions.printer.address', 'Mentions › Adresse de l’imprimeur'],
  ['mentions.keepOffStreet', 'Mentions › Voie publique'],
  ['mentions.sorting', 'Mentions › Info-tri'],
])

/** What a place is called in French: « Ils en parlent le mieux › Témoignage 1 › Citation ». */
export function placeName(place: Place, edition: Edition): string {
  const panel = PANEL_IDS.find((id) => id === place.panel)
  const first = panel && panelTitle(panel)
  const texts = editableTexts(edition.panels).filter((text) =>
    concerns(place, text.panel, text.field),
  )
  const names = texts.length === 1 ? [texts[0]?.group, texts[0]?.title] : [texts[0]?.group]
  return [first, OTHER_FIELDS.get(place.field), ...names]
    .filter((name) => name !== undefined)
    .join(' › ')
}

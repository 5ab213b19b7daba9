import {
  count,
  describeFinding,
  type Edition,
  editableTexts,
  fixedNumber,
  panelTitle,
  type TextPlaceInEdition,
} from '@flyer-open-data/flyer'
import type { DraftFault, OverflowFault } from './check-draft.ts'

/** A fault of a draft as designers read it, in French. */
export interface FaultInFrench {
  /** The panel and the field: « Ils en parlent le mieux › Témoignage 1 › Citation ». */
  readonly where: string
  readonly what: string
  readonly why: string
  readonly mend: string
  /** The rule that is broken (T4), and the text around the fault. */
  readonly rule?: string
  readonly excerpt?: string
}

/** Says whether a fault is in a text of the form, or in what the text is a part of. */
export function concerns(place: TextPlaceInEdition, panel: string, field: string): boolean {
  return (
    place.panel === panel &&
    (place.field === field ||
      place.field.startsWith(`${field}.`) ||
      field.startsWith(`${place.field}.`))
  )
}

/** Puts a fault into French: the one place that words what the layout refuses. */
export function describeFault(fault: DraftFault, edition: Edition): FaultInFrench {
  const where = placeName(fault, edition)
  switch (fault.kind) {
    case 'typography':
      return { where, rule: fault.finding.rule, ...describeFinding(fault.finding) }
    case 'overflow':
      return { where, ...describeOverflow(fault) }
    case 'value':
      return { where, ...VALUE_FAULTS[fault.problem] }
  }
}

const VALUE_FAULTS = {
  empty: {
    what: 'Le texte est vide.',
    why: 'Un vide s’imprimerait à la place des mots.',
    mend: 'Écrivez un texte.',
  },
  'not-an-email': {
    what: 'Ce n’est pas une adresse électronique.',
    why: 'Le lecteur écrirait à une adresse qui n’existe pas.',
    mend: 'Écrivez une adresse entière, comme contact@datagrandest.fr.',
  },
  'not-a-website': {
    what: 'Ce n’est pas une adresse de site, telle qu’elle s’imprime.',
    why: 'Le lecteur, ou le lien, n’arriverait nulle part.',
    mend: 'Écrivez l’adresse sans «\u00a0https://\u00a0», comme www.datagrandest.fr.',
  },
  invalid: {
    what: 'La valeur n’est pas celle que le contenu attend.',
    why: 'Une valeur fausse donnerait une image fausse.',
    mend: 'Rétablissez la valeur d’origine.',
  },
} as const

/** A length in French: comma, no-break space, one decimal. */
const millimetres = (mm: number) => `${fixedNumber(mm, 1)}\u00a0mm`

/** The address that the QR code carries: no text of the edition, but set like one. */
const LANDING_ADDRESS = 'landingLink.url'

function describeOverflow({ field, excessLines, excessMm }: OverflowFault) {
  if (field === LANDING_ADDRESS) {
    return {
      what: `L’adresse est trop large de ${millimetres(excessMm)}.`,
      why: 'Elle sortirait de sa colonne.',
      mend: 'Choisissez une adresse plus courte.',
    }
  }
  if (excessLines === 0) {
    return {
      what: `Un mot, ou ce que des espaces insécables lui joignent, est trop large de ${millimetres(excessMm)}.`,
      why: 'Il sortirait de sa colonne.',
      mend: 'Choisissez un mot plus court.',
    }
  }
  const lines = count(excessLines, 'ligne', 'lignes')
  return {
    what: `Le texte dépasse de ${lines} (${millimetres(excessMm)}).`,
    why: 'Coupé ou tassé, il partirait à l’impression sans que personne ne le voie.',
    mend: `Raccourcissez le texte ${excessLines === 1 ? 'd’une ligne' : `de ${lines}`}.`,
  }
}

/** What a place is called in French: « Ils en parlent le mieux › Témoignage 1 › Citation ». */
export function placeName(place: TextPlaceInEdition, edition: Edition): string {
  if (place.field === LANDING_ADDRESS) return `${panelTitle(place.panel)} › Adresse du QR code`
  const texts = editableTexts(edition.panels).filter((text) =>
    concerns(place, text.panel, text.field),
  )
  const [first] = texts
  const names = texts.length === 1 ? [first?.group, first?.title] : [first?.group]
  return [panelTitle(place.panel), ...names].filter((name) => name !== undefined).join(' › ')
}

import {
  type Finding,
  type PageObject,
  type Place,
  type ToldFinding,
  tell,
  withUnit,
} from '@flyer-open-data/flyer'
import { PRESS_FRENCH } from './french.ts'

/** A finding of a press file as designers read it. */
export interface PressFindingInFrench extends ToldFinding {
  /** The page and what leads there: « page 2, objet X1 »; empty when it is on no page. */
  readonly where: string
}

const KINDS: Readonly<Record<PageObject['kind'], string>> = {
  form: 'objet',
  pattern: 'motif',
  shading: 'dégradé',
  font: 'police',
  'graphics state': 'état graphique',
  operator: 'opérateur',
}

/** Puts a finding into French, with its place on the pages of the file. */
export function tellPressInFrench(finding: Finding): PressFindingInFrench {
  return { where: placeOnPage(finding.place), ...tell(PRESS_FRENCH, finding) }
}

function placeOnPage({ page, objects = [], area, field }: Place): string {
  if (page === undefined) return ''
  const names = objects.map(
    ({ kind, name, byte }) =>
      `${KINDS[kind]} ${name}${byte === undefined ? '' : ` à l’octet\u00a0${byte}`}`,
  )
  const at = area && `à ${tenths(area.x)} de la gauche et ${tenths(area.y)} du haut`
  return [
    `page\u00a0${page}`,
    ...names,
    ...(at ? [at] : []),
    ...(field === undefined ? [] : [`entrée ${field}`]),
  ].join(', ')
}

/** A length to a tenth of a millimetre, which is as close as printers measure. */
const tenths = (length: number) => withUnit(length, 'mm', 1)

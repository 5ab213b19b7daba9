import {
  type Catalogue,
  type Edition,
  FlyerError,
  jobOf,
  readPatch,
  withTexts,
} from '@flyer-open-data/flyer'
import {
  checkDraft,
  type FontBook,
  INK_NAMES,
  type LeafletLayout,
  tellInFrench,
} from '@flyer-open-data/ui'
import { OWN_RECIPES } from '@flyer-open-data/ui/comparison'
import { chosenIn } from '../settings/chosen.ts'
import type { Choice } from './choice.ts'
import type { ComparedState, Comparison, NoComparison } from './compared.ts'

/** What lies on the table, and what else it knows. */
export interface OnTable {
  readonly catalogue: Catalogue
  readonly fonts: FontBook
  /** Ids of the run and of the sender on the table. */
  readonly run: string
  readonly sender: string
  /** The edition and its layout, which may be a draft. */
  readonly edition: Edition
  readonly leaflet: LeafletLayout
  /** A fixed pair. */
  readonly given: Comparison | undefined
}

/** The two leaflets that a choice asks for, or why there are none. */
export function comparisonOf(choice: Choice, table: OnTable): Comparison | NoComparison {
  const now: ComparedState = {
    name: jobName(table, table),
    edition: table.edition,
    layout: table.leaflet,
    inks: OWN_RECIPES,
  }
  switch (choice.source) {
    case 'given':
      return table.given ?? { problem: 'Cette page n’a pas d’exemple.' }
    case 'draft':
      return withBefore(jobState(table, table), { ...now, name: 'Le brouillon' })
    case 'run':
      return withBefore(jobState(choice, table), now)
    case 'patch':
      return withPatch(choice.patch, now, table)
    case 'inks': {
      const inks = { ...OWN_RECIPES, [choice.ink]: choice.recipe }
      const name = `Encre modifiée\u00a0: ${INK_NAMES[choice.ink].toLowerCase()}`
      return { before: now, after: { ...now, name, inks } }
    }
    case 'state':
      return stateOpened(choice.state, now)
  }
}

type Refused = NoComparison | ComparedState

const withBefore = (before: Refused, after: ComparedState): Comparison | NoComparison =>
  'problem' in before ? before : { before, after }

function stateOpened(state: Choice['state'], after: ComparedState): Comparison | NoComparison {
  if (state === undefined) {
    return {
      problem:
        'Enregistrez l’état actuel, changez ce que vous voulez, puis ouvrez le fichier\u00a0: il sera l’«\u00a0avant\u00a0».',
    }
  }
  if (state === 'unreadable') {
    return { problem: 'Ce fichier n’est pas un état enregistré par cette table lumineuse.' }
  }
  return { before: state, after }
}

interface Named {
  readonly run: string
  readonly sender: string
}

/** « Édition 1 · Rencontres de la Meuse · Communauté de communes ». */
function jobName({ run: runId, sender: senderId }: Named, { catalogue }: OnTable): string {
  const { run, sender } = chosenIn(catalogue, { run: runId, sender: senderId })
  const edition = run.edition.replace('edition-', 'Édition\u00a0')
  const by = sender.id === catalogue.owner.id ? [] : [sender.name]
  return [edition, run.event, ...by].join(' · ')
}

/** The leaflet of a run and a sender, as the catalogue has it. */
function jobState(named: Named, table: OnTable): Refused {
  const { run, sender } = chosenIn(table.catalogue, named)
  const job = jobOf(table.catalogue, run, sender)
  return laidOut(jobName(named, table), { ...job, fonts: table.fonts })
}

function laidOut(name: string, request: Parameters<typeof checkDraft>[0]): Refused {
  const { layout, findings } = checkDraft(request)
  if (layout) return { name, edition: request.edition, layout, inks: OWN_RECIPES }
  return { problem: faults(findings, request.edition) }
}

function withPatch(text: string, before: ComparedState, table: OnTable): Comparison | NoComparison {
  if (text.trim() === '') {
    return {
      problem:
        'Collez ici ce que copie «\u00a0Contenu en direct\u00a0» (bouton «\u00a0Copier la modification\u00a0»).',
    }
  }
  try {
    const { run, sender } = chosenIn(table.catalogue, table)
    const job = jobOf(table.catalogue, run, sender)
    const edition = withTexts(before.edition, readPatch(JSON.parse(text)))
    const after = laidOut('Avec la modification', { ...job, edition, fonts: table.fonts })
    return 'problem' in after ? after : { before, after }
  } catch (error) {
    if (error instanceof SyntaxError) {
      return { problem: 'Ce texte n’est pas une modification au format JSON Patch.' }
    }
    if (!(error instanceof FlyerError)) throw error
    return { problem: 'Cette modification ne s’applique pas aux textes de cette édition.' }
  }
}

/** What keeps an edition from being laid out, in French. */
function faults(findings: ReturnType<typeof checkDraft>['findings'], edition: Edition): string {
  const told = findings.map((finding) => tellInFrench(finding, edition))
  return told.map(({ where, what }) => `${where}\u00a0: ${what}`).join(' ')
}

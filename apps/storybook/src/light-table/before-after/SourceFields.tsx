import { sendersOf } from '@flyer-open-data/flyer'
import { INK_NAMES, LEAFLET_INKS } from '@flyer-open-data/ui'
import { OWN_RECIPES } from '@flyer-open-data/ui/comparison'
import { type ReactNode, useId } from 'react'
import { Choose } from '../toolbar/Controls.tsx'
import type { Choice, LeafletInk } from './choice.ts'
import type { OnTable } from './comparison-of.ts'
import { StateFile } from './StateFile.tsx'

interface Fields {
  readonly choice: Choice
  readonly onChoose: (change: Partial<Choice>) => void
  readonly table: OnTable
}

/** What the chosen source asks for. */
export function SourceFields(fields: Fields): ReactNode {
  switch (fields.choice.source) {
    case 'given':
    case 'draft':
      return null
    case 'run':
      return <RunFields {...fields} />
    case 'patch':
      return <PatchField {...fields} />
    case 'inks':
      return <RecipeFields {...fields} />
    case 'state':
      return <StateFile {...fields} />
  }
}

function RunFields({ choice, onChoose, table: { catalogue } }: Fields): ReactNode {
  return (
    <>
      <Choose
        name="Tirage d’avant"
        onChoose={(run) => onChoose({ run })}
        options={catalogue.printRuns.map(({ id, edition, event }) => ({
          value: id,
          name: `Édition ${edition.replace('edition-', '')} · ${event}`,
        }))}
        value={choice.run}
      />
      <Choose
        name="Émetteur d’avant"
        onChoose={(sender) => onChoose({ sender })}
        options={sendersOf(catalogue).map(({ id, name }) => ({ value: id, name }))}
        value={choice.sender}
      />
    </>
  )
}

function PatchField({ choice, onChoose }: Fields): ReactNode {
  const id = useId()
  return (
    <div className="before-after-patch">
      <label htmlFor={id}>Modification, au format JSON Patch</label>
      <textarea
        id={id}
        onChange={({ target }) => onChoose({ patch: target.value })}
        rows={5}
        spellCheck={false}
        value={choice.patch}
      />
    </div>
  )
}

const PARTS = [
  ['c', 'Cyan'],
  ['m', 'Magenta'],
  ['y', 'Jaune'],
  ['k', 'Noir'],
] as const

const PRINTED_INKS = (Object.keys(LEAFLET_INKS) as LeafletInk[]).filter((ink) => ink !== 'paper')

function RecipeFields({ choice: { ink, recipe }, onChoose }: Fields): ReactNode {
  const id = useId()
  return (
    <>
      <Choose
        name="Encre"
        onChoose={(chosen) => onChoose({ ink: chosen, recipe: OWN_RECIPES[chosen] })}
        options={PRINTED_INKS.map((value) => ({ value, name: INK_NAMES[value] }))}
        value={ink}
      />
      <fieldset className="before-after-recipe">
        <legend>Recette d’après, en %</legend>
        {PARTS.map(([part, name]) => (
          <span key={part}>
            <label htmlFor={`${id}${part}`}>{name}</label>
            <input
              id={`${id}${part}`}
              max={100}
              min={0}
              onChange={({ target: { valueAsNumber: percent } }) => {
                if (percent >= 0 && percent <= 100) {
                  onChoose({ recipe: { ...recipe, [part]: percent } })
                }
              }}
              step={1}
              type="number"
              value={recipe[part]}
            />
          </span>
        ))}
      </fieldset>
    </>
  )
}

import { INKS, type InkName, type InkRecipe, LEAFLET_INKS } from '../tokens/inks.ts'

/** How much of each process ink every named ink is printed with. */
export type InkRecipes = Readonly<Record<InkName, InkRecipe>>

/** The recipes of the tokens. */
export const OWN_RECIPES: InkRecipes = INKS

/** An ink whose recipe has changed. */
export interface RecipeChange {
  readonly kind: 'recipe'
  readonly ink: InkName
  readonly from: InkRecipe
  readonly to: InkRecipe
}

/** Parts of ink that differ by less are the same, in percent: a plate has 256 steps of 0.4. */
const SAME_PERCENT = 0.05

const PROCESS_INKS = ['c', 'm', 'y', 'k'] as const

/** A part of a recipe that has changed, in percent. */
export interface PartChange {
  readonly ink: (typeof PROCESS_INKS)[number]
  readonly from: number
  readonly to: number
}

/** The process inks of which there is more or less in another recipe. */
export function changedParts(from: InkRecipe, to: InkRecipe): PartChange[] {
  return PROCESS_INKS.filter((ink) => Math.abs(from[ink] - to[ink]) >= SAME_PERCENT).map((ink) => ({
    ink,
    from: from[ink],
    to: to[ink],
  }))
}

/** The inks of the leaflet whose recipes have changed, in the order of the tokens. */
export function compareRecipes(from: InkRecipes, to: InkRecipes): RecipeChange[] {
  return (Object.keys(LEAFLET_INKS) as (keyof typeof LEAFLET_INKS)[])
    .filter((ink) => changedParts(from[ink], to[ink]).length > 0)
    .map((ink) => ({ kind: 'recipe', ink, from: from[ink], to: to[ink] }))
}

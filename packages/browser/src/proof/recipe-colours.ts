import { type InkRecipe, screenColour } from '@flyer-open-data/ui'
import { type InkRecipes, OWN_RECIPES } from '@flyer-open-data/ui/comparison'
import { importPart } from '../fetching/import-part.ts'

/** The sRGB value of each ink, `#rrggbb`. */
type InkColours = Readonly<Record<keyof InkRecipes, string>>

const NAMES = Object.keys(OWN_RECIPES) as (keyof InkRecipes)[]

/** The inks that are not printed as the tokens have them. */
const otherInks = (recipes: InkRecipes) =>
  NAMES.filter((ink) => bytesOf(recipes[ink]).join() !== bytesOf(OWN_RECIPES[ink]).join())

/** How much of C, M, Y and K, 0 to 255. */
const bytesOf = ({ c, m, y, k }: InkRecipe) =>
  [c, m, y, k].map((percent) => Math.round((percent / 100) * 255))

/** Whether every ink is printed as the tokens have it: no engine is needed to show them. */
export const areOwnRecipes = (recipes: InkRecipes): boolean => otherInks(recipes).length === 0

/**
 * What recipes look like on the screen, where paper is white. The colour engine is fetched for those
 * that the tokens do not have.
 *
 * @throws PartNotImportedError, PartNotFetchedError
 */
export async function recipeColours(recipes: InkRecipes): Promise<InkColours> {
  const known = Object.fromEntries(NAMES.map((ink) => [ink, screenColour(ink)])) as InkColours
  const others = otherInks(recipes)
  if (others.length === 0) return known
  const { openProof } = await importPart(() => import('./open-proof.ts'))
  const proof = await openProof('screen')
  const rgb = proof(Uint8Array.from(others.flatMap((ink) => bytesOf(recipes[ink]))))
  const hex = (i: number) =>
    `#${[...rgb.subarray(i * 3, i * 3 + 3)].map((v) => v.toString(16).padStart(2, '0')).join('')}`
  return { ...known, ...Object.fromEntries(others.map((ink, i) => [ink, hex(i)])) }
}

import { areOwnRecipes, recipeColours } from '@flyer-open-data/browser/press'
import { type ColourOf, isOwnColour, screenColour } from '@flyer-open-data/ui'
import type { InkRecipes } from '@flyer-open-data/ui/comparison'
import { useEffect, useState } from 'react'
import type { Comparison } from './compared.ts'

/** What the inks of both states look like; `failed` when other recipes could not be shown. */
export interface ComparedColours {
  readonly before: ColourOf
  readonly after: ColourOf
  readonly failed: boolean
}

/** The colours of the recipes of both states. */
export function useComparedColours(pair: Comparison | undefined): ComparedColours {
  const before = useInkColours(pair?.before.inks)
  const after = useInkColours(pair?.after.inks)
  return {
    ...{ before: before.colourOf, after: after.colourOf },
    failed: before.failed || after.failed,
  }
}

interface Known {
  readonly of: InkRecipes
  /** Absent when the colours could not be told. */
  readonly colourOf?: ColourOf
}

/** The colours of some recipes; until they are known, those of the tokens. */
function useInkColours(inks: InkRecipes | undefined) {
  const [known, setKnown] = useState<Known>()
  useEffect(() => {
    if (!inks || areOwnRecipes(inks)) return
    let isCurrent = true
    recipeColours(inks).then(
      (colours) => {
        const colourOf: ColourOf = (fill) => (isOwnColour(fill) ? fill : colours[fill])
        if (isCurrent) setKnown({ of: inks, colourOf })
      },
      () => {
        if (isCurrent) setKnown({ of: inks })
      },
    )
    return () => {
      isCurrent = false
    }
  }, [inks])
  const isKnown = inks !== undefined && known?.of === inks
  return {
    colourOf: (isKnown && known.colourOf) || screenColour,
    failed: isKnown && known.colourOf === undefined,
  }
}

import { type Edition, FlyerError, plainText, printedTexts } from '@flyer-open-data/flyer'
import { editionWith } from './edition-with.ts'
import { layOut } from './project-leaflet.ts'

/**
 * An edition whose every text is as long as its box lets it be: its own words again and again, up
 * to the last word that still fits. A text that has room only for itself stays as it is.
 */
export function fullestEdition(edition: Edition): Edition {
  let fullest = edition
  for (const { panel, field, role } of printedTexts(edition)) {
    if (role === 'address') continue
    const value = field
      .split('.')
      .reduce<unknown>((at, key) => Object(at)[key], edition.panels[panel])
    const words = (Array.isArray(value) ? plainText(value) : String(value)).split(' ')
    const ofLength = (count: number) => {
      const text = Array.from({ length: count }, (_, i) => words[i % words.length]).join(' ')
      return editionWith(fullest, panel, field, Array.isArray(value) ? [{ text }] : text)
    }
    let count = words.length
    while (fits(ofLength(count + 1))) count++
    fullest = ofLength(count)
  }
  return fullest
}

function fits(edition: Edition): boolean {
  try {
    layOut({ edition })
    return true
  } catch (error) {
    if (error instanceof FlyerError) return false
    throw error
  }
}

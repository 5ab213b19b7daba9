import { ContentError, readReprint } from '@flyer-open-data/flyer'
import { technicalChoice } from '@flyer-open-data/print/reprint-choices'
import { type ReprintForm, technicalValueOf } from './form.ts'

/**
 * What is built of the choices of a form, whatever else is typed in it; undefined while the choices
 * make no sense together.
 */
export function chosenByForm(form: ReprintForm) {
  try {
    const found = technicalChoice(readReprint(technicalValueOf(form)))
    return 'choice' in found ? found.choice : undefined
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    return undefined
  }
}

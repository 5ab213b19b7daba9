import { ContentError, readReprint } from '@flyer-open-data/flyer'
import { technicalChoice } from '@flyer-open-data/print/reprint-choices'
import { type ReprintForm, technicalValueOf } from './form.ts'
import { type FormFaults, faultsOf } from './read-form.ts'

/** What makes no sense in the choices of a form, by its field; whatever else is typed in it. */
export function misfitsOf(form: ReprintForm): FormFaults {
  try {
    const found = technicalChoice(readReprint(technicalValueOf(form)))
    return 'findings' in found ? faultsOf(found.findings) : {}
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    return faultsOf(error.findings)
  }
}

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

import { EMPTY_FORM, filledFields, formFrom, type ReprintForm } from './form.ts'

/** What a link's fragment begins with: the form in which it holds choices. */
const MARK = '#v1.'

/** The most characters of a fragment that is read: the longest form has fewer. */
const MOST_CHARACTERS = 20_000

/** The fragment of a link that holds a form: after #, which browsers send to no server. */
export function fragmentOf(form: ReprintForm): string {
  const bytes = new TextEncoder().encode(JSON.stringify(filledFields(form)))
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  const base64 = btoa(letters).replaceAll('+', '-').replaceAll('/', '_')
  return `${MARK}${base64.replace(/=+$/, '')}`
}

/**
 * The form in a fragment.
 * @returns `none` where no link holds one, `unreadable` where it is damaged or something else
 */
export function formInFragment(fragment: string): ReprintForm | 'none' | 'unreadable' {
  if (fragment === '' || fragment === '#' || fragment === '#contenu') return 'none'
  if (!fragment.startsWith(MARK) || fragment.length > MOST_CHARACTERS) return 'unreadable'
  try {
    const base64 = fragment.slice(MARK.length).replaceAll('-', '+').replaceAll('_', '/')
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return formFrom({ ...EMPTY_FORM, ...Object(JSON.parse(text)) }) ?? 'unreadable'
  } catch {
    return 'unreadable'
  }
}

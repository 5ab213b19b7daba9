import { useCallback, useEffect, useState } from 'react'
import { EMPTY_FORM, type FieldName, type ReprintForm } from './form.ts'
import { formInFragment } from './form-link.ts'
import { keepForm, readKeptForm } from './stored-form.ts'

/** How a form came to be as it is. */
export type FormOrigin =
  | 'untouched'
  /** What this browser had kept. */
  | 'restored'
  /** What it had kept cannot be read. */
  | 'unreadable'
  /** What a link held. */
  | 'link'
  | 'link-unreadable'
  | 'edited'
  | 'erased'

interface State {
  readonly form: ReprintForm
  readonly origin: FormOrigin
  /** What this browser had kept before a link was followed. */
  readonly before?: ReprintForm
}

/** The form, and what can be done with it. */
export interface FormDesk extends State {
  /** Whether this browser keeps it through a reload. */
  readonly isKept: boolean
  readonly edit: (change: Partial<ReprintForm>) => void
  readonly erase: () => void
  /** Goes back to what was kept before a link was followed. */
  readonly recover: () => void
  /** Fields that were left once: what is wrong in them is told. */
  readonly left: ReadonlySet<FieldName>
  readonly leave: (field: FieldName) => void
}

/** The form of this page: from the link that led here, else from what this browser kept. */
export function useForm(): FormDesk {
  const [state, setState] = useState(startingState)
  const [isKept, setKept] = useState(true)
  const [left, setLeft] = useState<ReadonlySet<FieldName>>(new Set())
  const { form } = state
  // Followed once, a link has done its work: a reload shows what was typed since.
  useEffect(() => {
    if (location.hash.startsWith('#v')) history.replaceState(null, '', location.pathname)
  }, [])
  useEffect(() => setKept(keepForm(form)), [form])
  const edit = useCallback<FormDesk['edit']>(
    (change) => setState((before) => ({ form: { ...before.form, ...change }, origin: 'edited' })),
    [],
  )
  const erase = useCallback(() => {
    setLeft(new Set())
    setState({ form: EMPTY_FORM, origin: 'erased' })
  }, [])
  const recover = useCallback(
    () => setState(({ form, before = form }) => ({ form: before, origin: 'restored' })),
    [],
  )
  const leave = useCallback(
    (field: FieldName) => setLeft((before) => new Set([...before, field])),
    [],
  )
  return { ...state, isKept, edit, erase, recover, left, leave }
}

function startingState(): State {
  const kept = readKeptForm()
  const linked = formInFragment(location.hash)
  if (linked === 'unreadable') return { form: kept.form, origin: 'link-unreadable' }
  if (linked === 'none') {
    return { form: kept.form, origin: kept.state === 'none' ? 'untouched' : kept.state }
  }
  return {
    form: linked,
    origin: 'link',
    ...(kept.state === 'restored' ? { before: kept.form } : {}),
  }
}

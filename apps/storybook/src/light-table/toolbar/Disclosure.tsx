import { type ReactNode, useEffect, useId, useRef, useState } from 'react'

/** A button that opens a card; Escape, a press anywhere else, or leaving it closes it. */
export function Disclosure({
  name,
  hint,
  cardName,
  isAtEnd = false,
  children,
}: {
  readonly name: ReactNode
  readonly hint?: string
  /** What the card is, for who does not see it. */
  readonly cardName: string
  /** Whether the card stands at the end of its bar. */
  readonly isAtEnd?: boolean
  readonly children: ReactNode
}): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const whole = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!isOpen) return
    const closeOutside = ({ target }: PointerEvent) => {
      if (!whole.current?.contains(target as Node)) setOpen(false)
    }
    const closeByKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return
      setOpen(false)
      button.current?.focus()
    }
    document.addEventListener('pointerdown', closeOutside)
    document.addEventListener('keydown', closeByKey)
    return () => {
      document.removeEventListener('pointerdown', closeOutside)
      document.removeEventListener('keydown', closeByKey)
    }
  }, [isOpen])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that the focus leaves
    <div
      className="table-disclosure"
      onBlur={({ relatedTarget }) => {
        // A press on the card's own text takes the focus nowhere.
        if (relatedTarget && !whole.current?.contains(relatedTarget)) setOpen(false)
      }}
      ref={whole}
    >
      <button
        aria-controls={id}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        ref={button}
        title={hint}
        type="button"
      >
        {name}
      </button>
      {isOpen && (
        <section aria-label={cardName} className="table-card" data-end={isAtEnd} id={id}>
          {children}
        </section>
      )}
    </div>
  )
}

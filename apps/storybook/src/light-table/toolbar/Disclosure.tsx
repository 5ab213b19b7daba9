import { type ReactNode, useEffect, useId, useRef, useState } from 'react'

/** A button that opens a card above itself; Escape, or a press anywhere else, closes it. */
export function Disclosure({
  name,
  hint,
  cardName,
  children,
}: {
  readonly name: string
  readonly hint?: string
  /** What the card is, for who does not see it. */
  readonly cardName: string
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
    document.addEventListener('pointerdown', closeOutside)
    return () => document.removeEventListener('pointerdown', closeOutside)
  }, [isOpen])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from wherever the focus is inside
    <div
      className="table-disclosure"
      onKeyDown={({ key }) => {
        if (key !== 'Escape') return
        setOpen(false)
        button.current?.focus()
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
        <section aria-label={cardName} className="table-card" id={id}>
          {children}
        </section>
      )}
    </div>
  )
}

import { type RefObject, useEffect, useRef, useState } from 'react'

/**
 * Takes files that are dropped on an element.
 * @returns whether some are held over it
 */
export function useDropOn(
  ref: RefObject<HTMLElement | null>,
  onFiles: (files: readonly File[]) => void,
): boolean {
  const [isOver, setIsOver] = useState(false)
  const take = useRef(onFiles)
  take.current = onFiles
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const over = (event: DragEvent) => {
      event.preventDefault()
      setIsOver(true)
    }
    const leave = () => setIsOver(false)
    const drop = (event: DragEvent) => {
      event.preventDefault()
      setIsOver(false)
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length > 0) take.current(files)
    }
    // A file dropped beside it would be opened in place of the page, and what was typed be gone.
    const { documentElement: page } = element.ownerDocument
    const keep = (event: DragEvent) => event.preventDefault()
    element.addEventListener('dragover', over)
    element.addEventListener('dragleave', leave)
    element.addEventListener('drop', drop)
    page.addEventListener('dragover', keep)
    page.addEventListener('drop', keep)
    return () => {
      element.removeEventListener('dragover', over)
      element.removeEventListener('dragleave', leave)
      element.removeEventListener('drop', drop)
      page.removeEventListener('dragover', keep)
      page.removeEventListener('drop', keep)
    }
  }, [ref])
  return isOver
}

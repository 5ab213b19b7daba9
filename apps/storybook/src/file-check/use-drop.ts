import { type RefObject, useEffect, useRef, useState } from 'react'

/**
 * Takes a file that is dropped anywhere on an element. A file dropped beside it would be opened in
 * place of the page: it is taken too.
 *
 * @returns whether a file is held over the page
 */
export function useDrop(ref: RefObject<HTMLElement | null>, onFile: (file: File) => void): boolean {
  const [isOver, setIsOver] = useState(false)
  const take = useRef(onFile)
  take.current = onFile
  useEffect(() => {
    const view = ref.current?.ownerDocument.documentElement
    if (!view) return
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setIsOver(true)
    }
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setIsOver(false)
    }
    const drop = (event: DragEvent) => {
      const [file] = event.dataTransfer?.files ?? []
      if (!file) return
      event.preventDefault()
      setIsOver(false)
      take.current(file)
    }
    view.addEventListener('dragover', over)
    view.addEventListener('dragleave', leave)
    view.addEventListener('drop', drop)
    return () => {
      view.removeEventListener('dragover', over)
      view.removeEventListener('dragleave', leave)
      view.removeEventListener('drop', drop)
    }
  }, [ref])
  return isOver
}

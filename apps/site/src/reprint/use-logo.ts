import { CALLED_OFF, failureWords, type ReadLogo, runTask } from '@flyer-open-data/browser/reprint'
import type { Logo } from '@flyer-open-data/flyer'
import { type ArtworkPlace, SORTING_NAME } from '@flyer-open-data/print/reprint-choices'
import type { FontFiles } from '@flyer-open-data/ui'
import { useCallback, useRef, useState } from 'react'

type ToldLogo = ReadLogo['told']

/** A logo: none, one that is being read, one that was taken or refused, one that could not be read. */
export type LogoState =
  | { readonly status: 'none' }
  | { readonly status: 'reading'; readonly fileName: string }
  | {
      readonly status: 'taken'
      readonly fileName: string
      readonly logo: Logo
      readonly told: ToldLogo
    }
  | { readonly status: 'refused'; readonly fileName: string; readonly told: ToldLogo }
  | { readonly status: 'failed'; readonly fileName: string; readonly sentence: string }

/** Whether a logo was chosen that cannot be printed. */
export const isLogoToMend = ({ status }: LogoState): boolean =>
  status === 'refused' || status === 'failed'

/** The logo of a member, and what can be done with it. */
export interface LogoDesk {
  readonly state: LogoState
  readonly take: (file: File) => void
  readonly remove: () => void
}

/** No honest logo takes longer to read, in seconds: one that does is hostile. */
const LIMIT_SECONDS = 30

/**
 * What artwork is called: a sorting mark by what it tells, a logo by nobody’s name while nobody has given
 * it: a leaflet is printed with the name of its sender.
 */
const NAMES: Readonly<Record<ArtworkPlace, string>> = { logo: 'Logo', sorting: SORTING_NAME }

/** Takes the artwork of one place in. */
export function useLogo(fonts: FontFiles, place: ArtworkPlace): LogoDesk {
  const [state, setState] = useState<LogoState>({ status: 'none' })
  const called = useRef(new AbortController())
  const remove = useCallback(() => {
    called.current.abort()
    setState({ status: 'none' })
  }, [])
  const take = useCallback(
    (file: File) => {
      called.current.abort()
      called.current = new AbortController()
      const { signal } = called.current
      const { name: fileName } = file
      setState({ status: 'reading', fileName })
      const read = async (): Promise<LogoState | undefined> => {
        try {
          const bytes = new Uint8Array(await file.arrayBuffer())
          const order = { bytes, fileName, name: NAMES[place], place }
          const settings = { fonts, signal, limitSeconds: LIMIT_SECONDS }
          const read = await runTask('logo', order, settings)
          if (read === CALLED_OFF) return undefined
          const { logo, told } = read
          return logo
            ? { status: 'taken', fileName, logo, told }
            : { status: 'refused', fileName, told }
        } catch (error) {
          const { what, mend } = failureWords({ step: 'logo', error })
          return { status: 'failed', fileName, sentence: `${what} ${mend}` }
        }
      }
      read()
        .then((next) => {
          if (next && !signal.aborted) setState(next)
        })
        .catch(reportError)
    },
    [fonts, place],
  )
  return { state, take, remove }
}

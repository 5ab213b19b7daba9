import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import { fromGlobals, type Globals, type KnownNames, toGlobals } from './globals.ts'
import { turnedWords } from './turned-words.ts'
import { changeSettings, type ViewSettings } from './view-settings.ts'

/** The settings of the view, and how to change them. */
export interface ViewControl {
  readonly settings: ViewSettings
  readonly change: (change: Partial<ViewSettings>) => void
  /** What the last change turned besides what it asked for, in French; nothing when it did not. */
  readonly turned: string | undefined
}

const ViewContext = createContext<ViewControl | undefined>(undefined)

/** The settings that the toolbar shows and the stage follows. */
export function useView(): ViewControl {
  const view = useContext(ViewContext)
  if (!view) throw new Error('This story is not shown on the light table.')
  return view
}

/**
 * Keeps the settings. They change here at once and are told to Storybook, which writes them into
 * its address; a change that comes from the address is taken over.
 */
export function ViewSettingsProvider({
  globals,
  updateGlobals,
  names,
  children,
}: {
  readonly globals: Readonly<Record<string, unknown>>
  readonly updateGlobals: (globals: Globals) => void
  readonly names: KnownNames
  readonly children: ReactNode
}): ReactNode {
  const told = fromGlobals(globals, names)
  const toldKey = JSON.stringify(told)
  const [settings, setSettings] = useState(told)
  const [turned, setTurned] = useState<string>()
  const [seenKey, setSeenKey] = useState(toldKey)
  if (toldKey !== seenKey) {
    setSeenKey(toldKey)
    setSettings(told)
  }
  const control = useMemo<ViewControl>(
    () => ({
      settings,
      turned,
      change: (change) => {
        const next = changeSettings(settings, change)
        setSettings(next)
        setTurned(turnedWords(settings, change, next))
        updateGlobals(toGlobals(next))
      },
    }),
    [settings, turned, updateGlobals],
  )
  return <ViewContext value={control}>{children}</ViewContext>
}

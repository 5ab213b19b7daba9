import { createContext, type ReactNode, useContext } from 'react'
import type { Part } from '../frame/frame.ts'
import { DrawnItems } from '../surface/DrawnItems.tsx'
import type { Setting } from '../typesetting/setting.ts'

/** What components are laid out on; whoever shows a component provides it. */
export const SettingContext = createContext<Setting | undefined>(undefined)

/**
 * What a component draws: it lays itself out on the current setting and is drawn on the current
 * surface, as it stands in the leaflet.
 *
 * @throws TypeError where nobody provides a setting, which is a defect
 */
export function useLaidOut<Props>(
  layOut: (setting: Setting, props: Props) => Part,
  props: Props,
): ReactNode {
  const setting = useContext(SettingContext)
  if (!setting) throw new TypeError('a component is shown without a setting to be laid out on')
  return <DrawnItems items={layOut(setting, props).items} />
}

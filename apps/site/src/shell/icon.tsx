import { GROUNDS, mergeByInk, openingMark, screenColour } from '@flyer-open-data/ui'
import type { ReactElement } from 'react'

/** Name of the icon at the root of the site. */
export const ICON_FILE = 'icone.svg'

const SIDE = 32

/** The open mark of the wordmark, as browsers show it in a tab. */
export function markAsIcon(): ReactElement {
  const { open, opening } = GROUNDS.dark
  const paths = mergeByInk(
    openingMark([SIDE / 2, SIDE / 2], SIDE, 1, { body: open, point: opening }),
  )
  return (
    <svg viewBox={`0 0 ${SIDE} ${SIDE}`} xmlns="http://www.w3.org/2000/svg">
      <title>Dépliant open data</title>
      <rect fill={screenColour(GROUNDS.dark.ink)} height={SIDE} width={SIDE} />
      {paths.map(({ d, fill }) => (
        <path d={d} fill={screenColour(fill)} key={fill} />
      ))}
    </svg>
  )
}

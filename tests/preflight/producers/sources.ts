import { fileURLToPath } from 'node:url'
import { REPOSITORY } from '../../setup/repository.ts'

/** Where the sources of the page stand, with a slash at the end. */
export const SOURCES = fileURLToPath(new URL('sources/', import.meta.url))

/** The picture of the page: 40 × 40 pixels in RGB. */
export const PICTURE = `${SOURCES}picture.png`

/** The font of the page, for programs that embed one. */
export const FONT = `${REPOSITORY}packages/ui/fonts/source-sans-3/SourceSans3-Regular.ttf`

/** The page, in points. */
const MM = 72 / 25.4
export const mm = (length: number) => length * MM
export const PAGE_SIZE: readonly [width: number, height: number] = [mm(99), mm(210)]

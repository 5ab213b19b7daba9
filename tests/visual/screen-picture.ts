import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { openTable, SIDE_WINDOW, sheetPlace, turnTo } from '../browser/light-table.ts'
import { crop, type Picture, shrink } from './picture.ts'
import { readPicture } from './read-picture.ts'
import { SUBJECTS, type Subject } from './subjects.ts'

/** Screens are pictured finer than the references, and shrunk: 1.5 pixels to the CSS pixel. */
const SCREEN_DPI = 144

/** A window that shows a whole side at its true size. */
export const SCREEN_CONTEXT: BrowserContextOptions = {
  viewport: SIDE_WINDOW,
  deviceScaleFactor: SCREEN_DPI / 96,
}

/**
 * Where a sheet is pictured, in CSS pixels: always at one place, since edges are smoothed a little
 * differently at another. Two CSS pixels are three of the picture: at even numbers both are whole.
 */
const PLACE = { left: 320, top: 40 } as const

/** Opens a subject on the light table, cut, at its true size. */
export async function openSubject(
  context: BrowserContext,
  origin: string,
  { story }: Subject,
): Promise<Page> {
  const page = await openTable(context, origin, story, { zoom: 100 })
  const place = `left: ${PLACE.left}px !important; top: ${PLACE.top}px !important`
  await page.addStyleTag({ content: `.table-sheet { position: fixed; ${place} }` })
  return page
}

/** Pictures of all subjects, in one window. */
export async function screenPictures(
  context: BrowserContext,
  origin: string,
): Promise<Map<Subject, Picture>> {
  const pictures = new Map<Subject, Picture>()
  const [first] = SUBJECTS
  if (!first) throw new Error('There is no subject.')
  const page = await openSubject(context, origin, first)
  for (const subject of SUBJECTS) {
    await turnTo(page, subject.story)
    pictures.set(subject, await screenPicture(page, subject))
  }
  await page.close()
  return pictures
}

/** The subject as the browser shows it, as fine as its reference. */
export async function screenPicture(page: Page, { dpi, frame }: Subject): Promise<Picture> {
  const { x, y, width, height } = await sheetPlace(page)
  const clip = {
    x: Math.round(x),
    y: Math.round(y),
    width: Math.ceil(width),
    height: Math.ceil(height),
  }
  const fine = readPicture(await page.screenshot({ clip }))
  const fineness = SCREEN_DPI / dpi
  const pixels = (mm: number) => Math.floor((mm * dpi) / 25.4) * fineness
  const area = { x: 0, y: 0, width: pixels(frame.width), height: pixels(frame.height) }
  return shrink(crop(fine, area), fineness)
}

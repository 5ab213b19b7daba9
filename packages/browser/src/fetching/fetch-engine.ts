import pdfium from '@hyzyla/pdfium/pdfium.wasm?url'
import lcms from 'lcms-wasm/dist/lcms.wasm?url'
import zxing from 'zxing-wasm/reader/zxing_reader.wasm?url'
import { keepMade } from '../cache/keep-made.ts'
import { fetchPart } from './fetch-part.ts'

const ADDRESSES = {
  'page-renderer': pdfium,
  'code-reader': zxing,
  'colour-engine': lcms,
} as const

/**
 * The bytes of what pages are drawn, codes read and colours made inks with, each fetched once: not
 * every web server knows what a .wasm file is.
 *
 * @throws PartNotFetchedError
 */
export const fetchEngine = keepMade((part: keyof typeof ADDRESSES) =>
  fetchPart(part, ADDRESSES[part]),
)

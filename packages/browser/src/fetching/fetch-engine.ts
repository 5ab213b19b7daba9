import pdfium from '@hyzyla/pdfium/pdfium.wasm?url'
import zxing from 'zxing-wasm/reader/zxing_reader.wasm?url'
import { keepMade } from '../cache/keep-made.ts'
import { fetchPart } from './fetch-part.ts'

const ADDRESSES = { 'page-renderer': pdfium, 'code-reader': zxing } as const

/**
 * The bytes of what pages are drawn and codes are read with, each fetched once.
 * @throws PartNotFetchedError
 */
export const fetchEngine = keepMade((part: keyof typeof ADDRESSES) =>
  fetchPart(part, ADDRESSES[part]),
)

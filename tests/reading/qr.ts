import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import type { Raster } from './pdfium.ts'

const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')

/** One ZXing for all: it would be compiled again for each picture. */
let opened: Promise<unknown> | undefined
const openReader = () => {
  opened ??= readFile(wasm).then((binary) =>
    prepareZXingModule({
      overrides: { wasmBinary: new Uint8Array(binary).buffer },
      fireImmediately: true,
    }),
  )
  return opened
}

/** The texts of all QR codes in a picture, read by ZXing, which has no part in making them. */
export async function decodeQrCodes({ data, width, height }: Raster): Promise<string[]> {
  await openReader()
  const picture = { data, width, height, colorSpace: 'srgb' } as ImageData
  const codes = await readBarcodes(picture, { formats: ['QRCode'], tryHarder: true })
  return codes.filter((code) => code.isValid).map((code) => code.text)
}

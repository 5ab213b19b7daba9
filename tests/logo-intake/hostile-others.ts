import type { HostileFile } from './hostile-drawings.ts'
import { bytesOf } from './make-svg.ts'

const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))

/** Files that are no logo at all. */
export const OTHERS: readonly HostileFile[] = [
  ['an empty file', new Uint8Array(), 'refused: logo-file empty'],
  ['a file of 11 MB', new Uint8Array(11_000_000), 'refused: logo-file too-large'],
  ['zeros', new Uint8Array(5000), 'refused: logo-file unknown'],
  ['a GIF', latin1('GIF89a\x01\0\x01\0'), 'refused: logo-file foreign'],
  ['a WebP', latin1('RIFF\x24\0\0\0WEBPVP8 '), 'refused: logo-file foreign'],
  [
    'a HEIC photograph called JPEG',
    latin1('\0\0\0\x18ftypheic\0\0'),
    'refused: logo-file foreign',
    'IMG_1.jpg',
  ],
  ['an AVIF', latin1('\0\0\0\x18ftypavif\0\0'), 'refused: logo-file foreign'],
  ['a TIFF', latin1('II*\0\x08\0\0\0'), 'refused: logo-file foreign'],
  ['an EPS', latin1('%!PS-Adobe-3.0 EPSF-3.0\n'), 'refused: logo-file foreign'],
  [
    'an old Illustrator document',
    latin1('%!PS-Adobe-3.0\n%%Creator: Adobe Illustrator(R) 8'),
    'refused: logo-file foreign',
  ],
  ['a Photoshop document', latin1('8BPS\0\x01'), 'refused: logo-file foreign'],
  [
    'a Word document',
    latin1('PK\x03\x04\x14\0\x06\0\x08\0[Content_Types].xml'),
    'refused: logo-file foreign',
  ],
  ['a ZIP', latin1('PK\x03\x04\x14\0\0\0\x08\0logo.svg'), 'refused: logo-file foreign'],
  [
    'a web page',
    bytesOf('<!DOCTYPE html>\n<html><body><svg/></body></html>'),
    'refused: logo-file foreign',
    'logo.svg',
  ],
  ['a web page without a doctype', bytesOf('<div><svg></svg></div>'), 'refused: logo-file foreign'],
  ['a text', bytesOf('Bonjour,\nvoici notre logo.'), 'refused: logo-file foreign', 'logo.png'],
  ['a program', latin1('MZ\x90\0\x03\0\0\0'), 'refused: logo-file unknown', 'logo.png'],
]

import { buildOfficeA4 } from './office-a4.ts'
import { buildPress, buildPressNoMarks, buildPressX1a } from './press.ts'
import type { Product } from './product.ts'
import type { ProductName } from './product-names.ts'
import { buildReproSra3 } from './repro-sra3.ts'
import { buildScreen } from './screen.ts'

/** The products. Printers differ on marks, so there is always one file with and one without. */
export const PRODUCTS: Readonly<Record<ProductName, Product>> = {
  press: {
    name: 'press',
    purpose: 'for a print shop: bleed, crop marks, fold marks, colour bar',
    standard: 'PDF/X-4',
    build: buildPress,
  },
  'press-no-marks': {
    name: 'press-no-marks',
    purpose: 'for a print shop that refuses marks: bleed and nothing around it',
    standard: 'PDF/X-4',
    build: buildPressNoMarks,
  },
  'press-x1a': {
    name: 'press-x1a',
    purpose: 'for an older workflow: as press, without anything newer than PDF 1.3',
    standard: 'PDF/X-1a:2001',
    build: buildPressX1a,
  },
  'repro-sra3': {
    name: 'repro-sra3',
    purpose: 'for a reprographics room: two leaflets on SRA3, long-edge flip',
    standard: 'PDF/X-4',
    build: buildReproSra3,
  },
  'office-a4': {
    name: 'office-a4',
    purpose: 'for an office printer: A4 without bleed, short-edge flip',
    standard: null,
    build: buildOfficeA4,
  },
  screen: {
    name: 'screen',
    purpose: 'for reading on a screen: one panel a page, live links',
    standard: null,
    build: buildScreen,
  },
}

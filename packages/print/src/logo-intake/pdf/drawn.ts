import type { LogoKind } from '../../findings/logo/logo-faults.ts'
import { whyOf } from '../../preflight/rendered/pdfium/undrawable.ts'
import { refuseLogo } from '../refuse-logo.ts'

/**
 * What PDFium draws.
 * @throws ContentError when it cannot draw it
 */
export async function drawn<T>(kind: LogoKind, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    // Any other error than one of its own goes on.
    whyOf(error)
    return refuseLogo('logo-file', 'damaged', { kind })
  }
}

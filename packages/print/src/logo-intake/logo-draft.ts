import type { Finding, Logo } from '@flyer-open-data/flyer'
import type { LogoFacts } from './logo-request.ts'

/** A logo before it is held against its place and its schema. */
export interface LogoDraft {
  readonly artwork: Pick<Logo, 'width' | 'height'> & Partial<Pick<Logo, 'paths' | 'picture'>>
  readonly facts: LogoFacts
  readonly notes: readonly Finding[]
}

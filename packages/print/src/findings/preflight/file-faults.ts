import type { UndrawnWhy, UnreadWhy } from './words-of-faults.ts'

type Nothing = Record<never, never>

/** What a file is and says of itself: P1. */
export type FileFaults = {
  readonly P101: {
    readonly 'not-a-pdf': Nothing
    readonly archive: Nothing
    readonly damaged: Nothing
    readonly encrypted: Nothing
    readonly 'too-large': { readonly megabytes: number; readonly most: number }
    readonly 'no-pages': Nothing
    readonly 'too-many-pages': { readonly pages: number; readonly most: number }
    readonly 'no-permission': Nothing
    readonly withheld: { readonly code: string }
  }
  readonly P102: {
    readonly 'none-claimed': { readonly wanted: string }
    readonly 'other-claimed': { readonly claimed: string; readonly wanted: string }
  }
  readonly P103: {
    readonly version: {
      readonly standard: string
      readonly version: string
      readonly wanted: string
    }
    readonly 'object-streams': { readonly standard: string }
    readonly 'info-key': { readonly standard: string; readonly key: string }
    readonly 'not-tagged': { readonly standard: string }
    readonly 'no-language': { readonly standard: string }
    readonly intents: { readonly standard: string; readonly count: number }
  }
  readonly P104: { readonly 'no-identifiers': Nothing }
  readonly P105: { readonly [Why in UnreadWhy]: { readonly count: number } } & {
    readonly undrawn: { readonly why: UndrawnWhy; readonly count: number }
  }
}

/** What is written about a file, and what can be done with it besides printing: P8, P9. */
export type ContentsFaults = {
  readonly P801: { readonly annotation: { readonly kind: string; readonly count: number } }
  readonly P802: {
    readonly javascript: Nothing
    readonly action: Nothing
    readonly 'form-fields': Nothing
    readonly attachment: { readonly name: string }
  }
  readonly P803: { readonly layers: Nothing }
  readonly P804: {
    readonly postscript: Nothing
    readonly 'transfer-function': Nothing
    readonly halftone: Nothing
    readonly opi: Nothing
    readonly 'external-stream': Nothing
    readonly 'reference-xobject': Nothing
  }
  readonly P901: { readonly missing: Nothing; readonly unknown: { readonly value: string } }
  readonly P902: {
    readonly differs: { readonly field: string; readonly info: string; readonly xmp: string }
  }
  readonly P903: {
    readonly 'no-title': Nothing
    readonly 'no-creator': Nothing
    readonly 'no-creation-date': Nothing
    readonly 'no-change-date': Nothing
  }
  readonly P904: {
    readonly missing: { readonly standard: string }
    readonly unreadable: Nothing
    readonly filtered: { readonly standard: string }
  }
}

import type { ChoiceFaults } from './choice-faults.ts'
import type { LogoIntakeFaults } from './logo/logo-faults.ts'
import type { PreflightFaults } from './preflight-faults.ts'
import type { ProfileFaults } from './profile-faults.ts'
import type { TableFaults } from './table-faults.ts'

type Nothing = Record<never, never>

/** Every fault that this package finds, by rule: what each language must have words for. */
export type PressFaults = BuildFaults & LogoIntakeFaults & PreflightFaults

/** What keeps a file from being made, or from being shown. */
export type BuildFaults = {
  /** Paper takes no links, forms, actions, attachments or layers (PDF/X-4). */
  readonly interaction: {
    readonly annotations: { readonly count: number }
    readonly other: Nothing
  }
  /** Every colour of a page is an ink of the token table. */
  readonly colour: {
    /** A colour space that is not allowed, by its name on the page; none when there is no name. */
    readonly space: { readonly name: string }
    readonly unreadable: { readonly space: string; readonly operands: string }
    readonly 'no-ink': { readonly colour: string }
    /** Something is painted before a colour was chosen in its space. */
    readonly initial: { readonly space: string }
  }
  /** A gradient goes from ink to ink. */
  readonly gradient: {
    readonly mesh: Nothing
    readonly unreadable: Nothing
    readonly space: { readonly name: string }
    readonly 'unreadable-colours': Nothing
    readonly 'function-type': { readonly type: number | string }
    readonly 'no-parts': Nothing
    readonly 'no-end': { readonly end: 'C0' | 'C1' }
    readonly 'no-ink': { readonly colour: string }
  }
  /** Nothing says which inks the pixels of a picture are. */
  readonly picture: { readonly placed: Nothing }
  /** A font draws outlines: drawings bring colours of their own. */
  readonly font: { readonly drawn: Nothing }
  /** Inks are flat, and the curves of the press its own; with the settings as the file writes them. */
  readonly 'graphics-state': {
    readonly transparent: { readonly settings: string }
    readonly curves: { readonly settings: string }
  }
  /** What a page is drawn with can be read, and means one thing. */
  readonly content: { readonly undecodable: Nothing; readonly 'borrowed-resources': Nothing }
  /** A page paints what it was laid out to paint, in that order: its tags stand on it. */
  readonly structure: {
    /** With the words that were laid out and those that are painted; none for artwork. */
    readonly unlike: { readonly expected: string; readonly painted: string }
    readonly unmarkable: { readonly operator: string }
  }
  /** A file can be shown plate by plate: each of its colours is so much of each ink. */
  readonly plates: {
    /** A colour for screens, or of a profile that is no output intent’s: the printer’s settings make its inks. */
    readonly 'screen-colours': Nothing
    /** A colour space that is none of PDF’s or is not whole, or a colour that is not one of its space. */
    readonly 'unknown-colours': Nothing
    /** Glyphs that are drawings, and may bring colours of their own. */
    readonly 'drawn-fonts': Nothing
    /** More spot inks than are looked at. */
    readonly 'too-many-inks': Nothing
    /** A part of the file cannot be read. */
    readonly unreadable: Nothing
  }
  /** XML allows the characters of the metadata; the excerpt is the text. */
  readonly metadata: { readonly unprintable: Nothing }
  readonly profile: ProfileFaults
  /** What is chosen for a reprint can be built, and its printer takes it. */
  readonly choice: ChoiceFaults
  /** A table of members can be read, row by row. */
  readonly table: TableFaults
  /** Only a validated edition is printed. */
  readonly edition: { readonly draft: { readonly run: string; readonly edition: string } }
  /** A real printing has no open points. */
  readonly release: { readonly 'open-point': { readonly id: string; readonly what: string } }
  /** The manifest names the tools and texts that the files were made from. */
  readonly tools: { readonly 'no-lock-file': Nothing; readonly 'no-guide': Nothing }
}

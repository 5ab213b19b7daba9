import type { FontFaceName } from './tokens/type.ts'

/** Where the font files are: a file URL in Node, an address of the site in a browser. */
export const FONT_FILE_URLS: Readonly<Record<FontFaceName, URL>> = {
  titleBold: new URL('../fonts/bricolage-grotesque/BricolageGrotesque-Bold.ttf', import.meta.url),
  titleExtraBold: new URL(
    '../fonts/bricolage-grotesque/BricolageGrotesque-ExtraBold.ttf',
    import.meta.url,
  ),
  textRegular: new URL('../fonts/source-sans-3/SourceSans3-Regular.ttf', import.meta.url),
  textSemiBold: new URL('../fonts/source-sans-3/SourceSans3-SemiBold.ttf', import.meta.url),
}

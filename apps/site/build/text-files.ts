import { readCatalogue } from '@flyer-open-data/flyer'
import { renderToStaticMarkup } from 'react-dom/server'
import { ICON_FILE, markAsIcon } from '../src/shell/icon.tsx'
import { hostFiles } from './host-files.ts'
import { redirectFiles } from './redirect-files.ts'
import type { TextFile } from './text-file.ts'

/** All texts that stand beside the pages: the icon, what hosts read, and the redirect of the code. */
export function textFiles(): TextFile[] {
  const redirects = redirectFiles(readCatalogue().owner.landingLink)
  return [
    { name: ICON_FILE, text: renderToStaticMarkup(markAsIcon()) },
    ...hostFiles(),
    ...redirects.map(({ name, text }) => ({ name: `redirection/${name}`, text })),
  ]
}

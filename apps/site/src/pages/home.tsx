import { formatDay, type Job, jobOf, readCatalogue } from '@flyer-open-data/flyer'
import { FlowingLeaflet, layoutLeaflet, openFonts } from '@flyer-open-data/ui'
import { readFontFiles } from '@flyer-open-data/ui/node'
import { addressFrom } from '../shell/PageFrame.tsx'
import type { Page } from './page.ts'

/** The leaflet itself, to be read on any screen, and the two ways on from it. */
export async function homePage(): Promise<Page> {
  const catalogue = readCatalogue()
  const [run] = catalogue.printRuns
  if (!run) throw new Error('The catalogue has no print run.')
  const job = jobOf(catalogue, run)
  const layout = layoutLeaflet({ ...job, fonts: openFonts(await readFontFiles()) })
  return {
    title: job.edition.title,
    description:
      'Le dépliant de DataGrandEst pour les élus et les agents qui se demandent pourquoi et comment ouvrir leurs données.',
    content: (
      <FlowingLeaflet
        after={{ cover: <WaysOn />, 'need-help': <EditionLine edition={job.edition} /> }}
        layout={layout}
      />
    ),
  }
}

/** Which edition it is, in words: a copy on paper has a code besides, by which its file is recognised. */
function EditionLine({ edition: { id, updatedOn } }: { readonly edition: Job['edition'] }) {
  return (
    <p className="edition-line flow-whole">
      Édition&nbsp;{id.replace('edition-', '')}, contenu du {formatDay(updatedOn)}.
    </p>
  )
}

function WaysOn() {
  return (
    <p className="ways-on flow-whole">
      <a className="action" href={`${addressFrom('home', 'downloads')}#ecran`}>
        Lire ou partager le PDF
      </a>
      <a className="action action-quiet" href={addressFrom('home', 'reprint')}>
        Réimprimer avec votre logo
      </a>
    </p>
  )
}

import type { PublishedFiles } from '@flyer-open-data/print/node'
import type { ReactNode } from 'react'
import type { OfferedProduct } from './audiences.ts'
import { Reservations } from './Reservations.tsx'
import { checks, format, type ToldProduct, weight } from './told-figures.ts'

/** A product: what it is for, its link, what it is, and what its check says. */
export function FileCard({
  offer,
  file,
  report,
}: {
  readonly offer: OfferedProduct
  readonly file: ToldProduct
  readonly report: PublishedFiles['reports'] extends ReadonlyMap<string, infer R> ? R : never
}): ReactNode {
  // What is to be read opens in the browser, what is to be printed is kept as it is.
  const isRead = offer.product === 'screen'
  return (
    <article className="file" data-product={offer.product}>
      <h3>{offer.title}</h3>
      <p>{offer.use}</p>
      <p>
        <a className="action" download={isRead ? undefined : file.path} href={`./${file.path}`}>
          {offer.action} <span className="weight">({weight(file.bytes)})</span>
        </a>
      </p>
      <dl>
        <div>
          <dt>{offer.sized}</dt>
          <dd>{format(file)}</dd>
        </div>
        <div>
          <dt>Normes</dt>
          <dd>{file.standards.join(', ')}</dd>
        </div>
        <div>
          <dt>Contrôle</dt>
          <dd>
            {checks(file)}
            <Reservations findings={report.findings} />
          </dd>
        </div>
        <div>
          <dt>Fichier</dt>
          <dd className="file-name">{file.path}</dd>
        </div>
      </dl>
      <details>
        <summary>Empreinte SHA-256</summary>
        <code>{file.sha256}</code>
      </details>
    </article>
  )
}

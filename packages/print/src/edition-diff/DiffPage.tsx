import type { ReactNode } from 'react'
import type { EditionDiff } from './diff-editions.ts'
import { PictureChanges } from './PictureChanges.tsx'
import { PAGE_MARK } from './page-mark.ts'
import { STYLESHEET } from './stylesheet.ts'
import { DataChanges, TextChanges } from './TextChanges.tsx'
import { differenceCount, editionName, editionSummary } from './words.ts'

/** The whole page: which editions, how many differences, then texts, pictures, what they say of themselves. */
export function DiffPage({ diff }: { readonly diff: EditionDiff }): ReactNode {
  const { from, to, owner, partner, texts, pictures } = diff
  const title = `De l’${editionName(from.edition.id)} à l’${editionName(to.edition.id)} du dépliant`
  const contents = [
    { id: 'textes', name: 'Textes', told: differenceCount(texts.fields.length) },
    {
      id: 'image',
      name: 'Image',
      told: pictures ? differenceCount(pictures.length) : 'pas de comparaison',
    },
    { id: 'renseignements', name: 'Renseignements', told: differenceCount(texts.data.length) },
  ] as const
  return (
    <html lang="fr">
      <head>
        <meta charSet="utf-8" />
        <meta content={PAGE_MARK} name="generator" />
        <meta content="width=device-width, initial-scale=1" name="viewport" />
        <title>{title}</title>
        <style>{STYLESHEET}</style>
      </head>
      <body>
        <header>
          <h1>{title}</h1>
          <dl className="editions">
            <dt>Avant</dt>
            <dd>{editionSummary(from.edition)}</dd>
            <dt>Après</dt>
            <dd>{editionSummary(to.edition)}</dd>
            <dt>Émetteur</dt>
            <dd>{partner ? `${owner.name}, avec ${partner.name}` : owner.name}</dd>
          </dl>
          <nav aria-label="Sommaire">
            <ul>
              {contents.map(({ id, name, told }) => (
                <li key={id}>
                  <a href={`#${id}`}>{name}</a>
                  {`\u00a0: ${told}`}
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main>
          <section>
            <h2 id="textes">Textes</h2>
            <p className="legend">
              Les mots <del>barrés</del> disparaissent, les mots <ins>soulignés</ins> arrivent. Une
              espace qui compte est nommée entre crochets.
            </p>
            <TextChanges comparison={texts} />
          </section>
          <section>
            <h2 id="image">Image</h2>
            <p className="legend">
              Les places sont comptées en millimètres, du coin supérieur gauche du format fini.
            </p>
            <PictureChanges diff={diff} />
          </section>
          <section>
            <h2 id="renseignements">Renseignements</h2>
            <DataChanges data={texts.data} />
          </section>
        </main>
      </body>
    </html>
  )
}

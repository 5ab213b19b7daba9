import type { ReactNode } from 'react'
import type { ArrangedFindings, LoneFinding, PageGroup } from './arrange-findings.ts'
import { FindingCard } from './FindingCard.tsx'
import { PlacePicture } from './PlacePicture.tsx'
import { whereWords, wholePageWords } from './place-words.ts'
import { ratioOf, WholePagePicture } from './WholePagePicture.tsx'

/** Findings of one severity, each with a picture; those that show all of one page share theirs. */
export function Findings({
  file,
  blocks,
}: Pick<ArrangedFindings, 'blocks'> & {
  /** The id of the file. */
  readonly file: string
}): ReactNode {
  return (
    <ol className="findings">
      {blocks.map((block) =>
        'findings' in block ? (
          <OnePage {...block} file={file} key={block.findings[0]?.number} />
        ) : (
          <One {...block} file={file} key={block.number} />
        ),
      )}
    </ol>
  )
}

function One({ file, drawn, shown, ...one }: LoneFinding & { readonly file: string }): ReactNode {
  const { page } = one.finding
  return (
    <FindingCard {...one} heading="h4" where={whereWords(one.finding, drawn?.area ?? null)}>
      {drawn && shown === 'part' && <PlacePicture {...one} drawn={drawn} />}
      {drawn && shown === 'whole-page' && page !== null && (
        <WholePagePicture drawn={drawn} file={file} findings={[one]} isCaptioned page={page} />
      )}
      {!drawn && page !== null && (
        <p className="undrawn">Pas d’image&nbsp;: cette page n’a pas été dessinée.</p>
      )}
    </FindingCard>
  )
}

function OnePage({
  file,
  page,
  drawn,
  findings,
}: PageGroup & { readonly file: string }): ReactNode {
  return (
    <li className="page-group" style={ratioOf(drawn)}>
      <h4>{wholePageWords(page)}</h4>
      <WholePagePicture
        drawn={drawn}
        file={file}
        findings={findings}
        isCaptioned={false}
        page={page}
      />
      <ol className="findings">
        {findings.map((one) => {
          const where = whereWords(one.finding, drawn.area)
          return (
            <FindingCard
              {...one}
              heading="h5"
              key={one.number}
              where={where === `Page\u00a0${page}` ? '' : where}
            />
          )
        })}
      </ol>
    </li>
  )
}

import { ContentError } from '@flyer-open-data/flyer'
import { FONT_FACES, TEXT_STYLES, TOOL_COLOURS, tellInFrench } from '@flyer-open-data/ui'
import { EDITION } from '@flyer-open-data/ui/specimens'
import type { ReactNode } from 'react'

/**
 * What a designer reads in place of a part that cannot be laid out: where, what, why, how to mend.
 * @throws the error itself when it is no refusal of a text
 */
export function RefusedPart({ error }: { readonly error: unknown }): ReactNode {
  const { size } = TEXT_STYLES.lead
  if (!(error instanceof ContentError)) throw error
  return error.findings.map((finding) => {
    const { where, what, why, mend } = tellInFrench(finding, EDITION)
    return (
      <section
        key={`${where} ${what}`}
        style={{
          maxWidth: '78mm',
          padding: '7mm 9mm',
          background: TOOL_COLOURS.alarmGround,
          borderTop: `1mm solid ${TOOL_COLOURS.alarm}`,
          font: `${size}pt / 1.4 '${FONT_FACES.textRegular.family}'`,
          color: TOOL_COLOURS.ink,
        }}
      >
        <h2
          style={{
            margin: '0 0 2mm',
            textWrap: 'balance',
            font: `${FONT_FACES.titleBold.weight} ${TEXT_STYLES.phase.size}pt / 1.2 '${FONT_FACES.titleBold.family}'`,
          }}
        >
          {where}
        </h2>
        <p style={{ margin: '0 0 2mm' }}>
          {what} {why}
        </p>
        <p style={{ margin: 0, fontWeight: FONT_FACES.textSemiBold.weight }}>{mend}</p>
      </section>
    )
  })
}

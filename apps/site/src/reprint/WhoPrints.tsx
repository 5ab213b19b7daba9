import { BLEEDS } from '@flyer-open-data/flyer'
import { FRENCH_VERDICTS, PRINTERS } from '@flyer-open-data/print/report-parts'
import { PRINTER_KINDS_OFFERED } from '@flyer-open-data/print/reprint-choices'
import type { ReactNode } from 'react'
import { chosenByForm } from './chosen-by-form.ts'
import { Choice, type FieldsDesk } from './Fields.tsx'
import type { ReprintForm } from './form.ts'

/** What each product is called for whoever chooses it by hand. */
const PRODUCTS = {
  press: 'PDF/X-4 avec traits de coupe',
  'press-no-marks': 'PDF/X-4 sans traits de coupe',
  'press-x1a': 'PDF/X-1a avec traits de coupe, pour un ancien flux',
  'repro-sra3': 'Feuille SRA3 de deux dépliants',
  'office-a4': 'Pages A4 sans fonds perdus',
} as const

/** Who prints: the one choice that all technical ones follow from, and these, for whoever knows better. */
export function WhoPrints({ desk }: { readonly desk: FieldsDesk }): ReactNode {
  const { form, faults, edit } = desk
  const kind = PRINTER_KINDS_OFFERED.find((one) => one.kind === form.printerKind)
  const isMisfit = [faults.product, faults.bleed].some((found) => found && found.length > 0)
  return (
    <>
      <fieldset className="printer-kinds">
        <legend className="unseen">Qui imprime le dépliant&#8239;?</legend>
        {PRINTER_KINDS_OFFERED.map((one) => (
          <label key={one.kind}>
            <input
              checked={one.kind === form.printerKind}
              name="printerKind"
              // What was chosen by hand for another kind of printer may make no sense for this one.
              onChange={() => edit({ printerKind: one.kind, printer: '', product: '', bleed: '' })}
              type="radio"
              value={one.kind}
            />
            <span>
              <strong>{one.name}</strong> {one.says}
            </span>
          </label>
        ))}
      </fieldset>
      {kind?.takesDemands && (
        <Choice
          desk={desk}
          field="printer"
          label={'Est-ce l’un de ces imprimeurs\u202f?'}
          options={[
            { value: '', name: 'Un autre, ou je ne sais pas encore' },
            ...PRINTERS.map(({ id, name }) => ({ value: id, name })),
          ]}
        />
      )}
      <details className="technical" open={isMisfit || undefined}>
        <summary>Choix techniques&nbsp;: {summaryOf(form)}</summary>
        <p className="field-hint">Rien à changer si l’imprimeur ne demande rien.</p>
        {kind && (
          <Choice
            desk={desk}
            field="product"
            label="Fichier"
            options={[
              { value: '', name: 'Celui qui est proposé' },
              ...kind.products.map((product) => ({ value: product, name: PRODUCTS[product] })),
            ]}
          />
        )}
        {kind?.bleed !== null && (
          <Choice
            desk={desk}
            field="bleed"
            label="Fonds perdus"
            options={[
              { value: '', name: 'Ceux qui sont proposés' },
              ...BLEEDS.map((bleed) => ({ value: `${bleed}` as const, name: `${bleed}\u00a0mm` })),
            ]}
          />
        )}
        {kind?.bleed !== null && (
          <p className="field-hint">
            Les fonds perdus sont quelques millimètres d’image en plus (3&nbsp;mm le plus souvent),
            coupés après l’impression.
          </p>
        )}
        <p className="field-hint">{technicalSentence(form)}</p>
      </details>
    </>
  )
}

function summaryOf(form: ReprintForm): string {
  const choice = chosenByForm(form)
  if (!choice) return 'à revoir'
  const bleed = choice.kind.bleed === null ? 'aucun fond perdu' : `${choice.bleed}\u00a0mm`
  return `${PRODUCTS[choice.product]}, ${choice.kind.bleed === null ? bleed : `fonds perdus de ${bleed}`}`
}

function technicalSentence(form: ReprintForm): string {
  const choice = chosenByForm(form)
  if (!choice)
    return 'Ces choix ne vont pas ensemble\u00a0: ce qui est à revoir est écrit au-dessus.'
  const { kind, printer, wanted } = choice
  const paper = form.paper === 'coated' ? 'sur papier couché' : 'sur papier non couché'
  const recipient = printer?.name ?? kind.recipient
  const whom = recipient ? `${recipient}, ${paper}` : FRENCH_VERDICTS.profiles[wanted.profile]
  const inks = wanted.outputConditions ? `, couleurs ${wanted.outputConditions.join(', ')}` : ''
  return `Le fichier sera contrôlé pour\u00a0: ${whom}${inks}. Les traits de coupe et le profil de couleur découlent du fichier et du papier.`
}

import type { LoadedLeaflet } from '@flyer-open-data/browser/leaflet'
import { memberLayouts } from '@flyer-open-data/browser/reprint'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import { ArtworkField } from './ArtworkField.tsx'
import { Check } from './Check.tsx'
import { Downloads } from './Downloads.tsx'
import { type FieldsDesk, TextField } from './Fields.tsx'
import { type FieldName, NEEDED_FIELDS, PRINTER_FIELDS, type ReprintForm } from './form.ts'
import { Keeping, OriginNote } from './Keeping.tsx'
import { Making } from './Making.tsx'
import { Picture } from './Picture.tsx'
import { PrintRunStep } from './PrintRunStep.tsx'
import { pointsToSettle } from './points-to-settle.ts'
import {
  artworkOf,
  type FieldFault,
  type FormFaults,
  faultsOf,
  type ReadForm,
  readForm,
} from './read-form.ts'
import { Step } from './Steps.tsx'
import { fieldsToMend, focusField, Summary } from './Summary.tsx'
import { ToKnow } from './ToKnow.tsx'
import { telephoneDoubt } from './telephone-doubt.ts'
import { useForm } from './use-form.ts'
import { type LogoDesk, useLogo } from './use-logo.ts'
import { outcomeOf, useMaking } from './use-making.ts'
import { useRehearsal } from './use-rehearsal.ts'
import { WhoPrints } from './WhoPrints.tsx'

/** The steps of a reprint, and the leaflet as it changes beside them. */
export function ReprintDesk({ loaded }: { readonly loaded: LoadedLeaflet }): ReactNode {
  const { catalogue, fonts } = loaded
  const form = useForm()
  const artwork = { logo: useLogo(fonts.files, 'logo'), sorting: useLogo(fonts.files, 'sorting') }
  const making = useMaking(fonts.files)
  const [isTried, setTried] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const layOut = useMemo(() => memberLayouts(loaded), [loaded])
  const [logo, sorting] = [takenIn(artwork.logo), takenIn(artwork.sorting)]
  const read = useMemo(
    () => readForm(catalogue, form.form, { logo, sorting }, layOut),
    [catalogue, form.form, logo, sorting, layOut],
  )
  const lastLayout = useRef(read.layout)
  lastLayout.current = read.layout ?? lastLayout.current
  const toMake = read.order && {
    order: read.order,
    artwork: artworkOf(read.order, { logo, sorting }),
  }
  const outcome = outcomeOf(making.state, toMake)
  const points = pointsToSettle(catalogue, {
    printer: PRINTER_FIELDS.every((field) => form.form[field].trim() !== ''),
    sorting: sorting !== undefined,
  })
  const pointsLeft = points.others.length + points.own.filter(({ lifted }) => !lifted).length
  const isStale = making.state.status === 'made' && !outcome
  const refused = faultsOf(outcome?.findings ?? [])
  const isMeant = form.origin === 'edited' || read.order !== undefined
  const isUnprepared = useRehearsal(fonts.files, { paper: form.form.paper, logo }, isMeant)
  const fields: FieldsDesk = {
    form: form.form,
    faults: toldFaults(read, refused, isTried ? undefined : form.left),
    doubts: { telephone: isTried || form.left.has('telephone') ? doubtsOf(form.form) : [] },
    edit: form.edit,
    leave: form.leave,
  }
  const onMake = () => {
    setTried(true)
    const [first] = fieldsToMend(read, artwork)
    if (first) focusField(first)
    else if (toMake) making.make(toMake)
  }
  const onErase = () => {
    setTried(false)
    for (const { remove } of Object.values(artwork)) remove()
    making.forget()
    form.erase()
  }
  return (
    <>
      <OriginNote desk={form} />
      <form className="steps" noValidate onSubmit={(event) => event.preventDefault()}>
        <Step name={'Qui imprime\u202f?'} number={1}>
          <WhoPrints desk={fields} />
        </Step>
        <Step name="Votre collectivité" number={2}>
          <Sender desk={fields} />
          <ArtworkField desk={artwork.logo} faults={fields.faults.logo ?? []} place="logo" />
        </Step>
        <Step name="Tirage" number={3}>
          <PrintRunStep desk={fields} sorting={artwork.sorting} />
        </Step>
        <div className="picture-place">
          <Picture layout={lastLayout.current} note={noteOf(read)} />
        </div>
        <Step name="Contrôle" number={4}>
          <ToKnow owner={catalogue.owner} points={points} />
          <Making
            buttonRef={button}
            isStale={isStale}
            isUnprepared={isUnprepared}
            onCancel={() => {
              making.cancel()
              button.current?.focus()
            }}
            onMake={onMake}
            state={making.state}
            summary={
              <Summary
                artwork={artwork}
                onWithout={(place) => {
                  artwork[place].remove()
                  button.current?.focus()
                }}
                read={read}
              />
            }
          />
          {outcome?.report && <Check pointsLeft={pointsLeft} report={outcome.report} />}
        </Step>
        <Step name="Télécharger" number={5}>
          {outcome && outcome.files.length > 0 ? (
            <Downloads
              files={outcome.files}
              isWhole={outcome.isWhole}
              printerKind={form.form.printerKind}
            />
          ) : (
            <p>
              {isStale
                ? 'Le fichier fabriqué ne correspond plus à vos choix\u00a0: fabriquez-le à nouveau.'
                : 'Les fichiers seront ici dès que le PDF aura passé le contrôle.'}
            </p>
          )}
          <Keeping desk={form} onErase={onErase} />
        </Step>
      </form>
    </>
  )
}

const doubtsOf = ({ telephone }: ReprintForm) => [telephoneDoubt(telephone) ?? []].flat()

const takenIn = ({ state }: LogoDesk) => (state.status === 'taken' ? state.logo : undefined)

function Sender({ desk }: { readonly desk: FieldsDesk }): ReactNode {
  return (
    <>
      <TextField
        autoComplete="organization"
        desk={desk}
        field="name"
        need="needed"
        label="Nom de la collectivité"
      />
      <TextField
        autoComplete="email"
        desk={desk}
        field="email"
        inputMode="email"
        need="needed"
        label="Adresse électronique"
      />
      <TextField
        autoComplete="url"
        desk={desk}
        field="website"
        inputMode="url"
        need="needed"
        label="Site internet"
      />
      <TextField
        autoComplete="tel"
        desk={desk}
        field="telephone"
        inputMode="tel"
        label="Téléphone"
      />
      <TextField desk={desk} field="service" label="Service" />
      <TextField
        desk={desk}
        field="mention"
        hint={'Par exemple\u00a0: Avec votre intercommunalité'}
        label="Mention au-dessus du nom"
      />
    </>
  )
}

/**
 * What is told at the fields: what is wrong in those that were left, and what has no room at once.
 *
 * @param left undefined once everything is to be told
 */
function toldFaults(
  { faults, missing }: ReadForm,
  refused: FormFaults,
  left: ReadonlySet<string> | undefined,
): FormFaults {
  const told = Object.entries({ ...refused, ...faults }).map(([field, all]) => [
    field,
    all.filter(({ isTooLong }) => isTooLong || !left || left.has(field) || isChoice(field)),
  ])
  // A field that must always be filled is told once the file is asked for.
  const isTold = (field: FieldName) => !left || (isOfPrinter(field) && left.has(field))
  const empty = missing.filter(isTold).map((field) => [field, [emptyAt(field)]])
  return Object.fromEntries([...empty, ...told])
}

/** What is chosen from a list is told at once: nobody is still typing it. */
const isChoice = (field: string) => ['printer', 'product', 'bleed'].includes(field)

const isOfPrinter = (field: FieldName) => PRINTER_FIELDS.some((one) => one === field)

const emptyAt = (field: FieldName): FieldFault => ({
  what: 'Ce champ est à remplir.',
  mend: isOfPrinter(field) ? 'Le nom et l’adresse de l’imprimeur vont ensemble.' : '',
  isTooLong: false,
})

function noteOf({ layout, missing, faults, order }: ReadForm): string | undefined {
  if (!layout) return 'Un texte ne tient pas\u00a0: l’aperçu est celui d’avant.'
  if (missing.length > 0) return 'Des exemples tiennent la place de ce qui est à remplir.'
  if (NEEDED_FIELDS.some((field) => faults[field]))
    return 'Un exemple remplace ce qui est à corriger.'
  return order ? undefined : 'L’aperçu laisse de côté ce qui est à corriger.'
}

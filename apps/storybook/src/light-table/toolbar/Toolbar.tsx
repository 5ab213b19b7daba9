import { PLATES, SUPPORTS } from '@flyer-open-data/browser/press'
import type { Catalogue } from '@flyer-open-data/flyer'
import { GUIDE_COLOURS, PLATE_INKS, screenColour } from '@flyer-open-data/ui'
import { type ReactNode, useId, useState } from 'react'
import { useView } from '../settings/ViewSettingsContext.tsx'
import { GUIDES, SHOWN_BLEEDS, SURFACES, togglePlate } from '../settings/view-settings.ts'
import { VIEWINGS } from '../viewing/viewings.ts'
import { VISIONS } from '../vision/visions.ts'
import { Choose, Group, Toggle } from './Controls.tsx'
import {
  bleedName,
  GUIDE_CHOICES,
  PLATE_CHOICES,
  SUPPORT_CHOICES,
  SURFACE_CHOICES,
  VIEWING_CHOICES,
  VISION_NAMES,
} from './choices.ts'
import { JobChoices } from './JobChoices.tsx'

/** Every switch of the light table. */
export function Toolbar({
  catalogue,
  children,
}: {
  readonly catalogue: Catalogue
  readonly children?: ReactNode
}): ReactNode {
  const { settings, change } = useView()
  const { surface, guides, inks, support, sender, bleed, colourVision, viewing } = settings
  const [showsMore, showMore] = useState(false)
  const more = useId()
  const isComposite = inks !== 'sum' && inks.length === PLATES.length
  const unusual = [
    !isComposite,
    support !== 'screen',
    bleed !== 0,
    sender !== catalogue.owner.id,
    colourVision !== 'usual',
    viewing !== 'table',
  ]
  const chosen = guides.length + unusual.filter(Boolean).length
  return (
    <section aria-label="Réglages de la table lumineuse" className="table-toolbar">
      {children}
      <Group name="Surface">
        {SURFACES.map((choice) => (
          <Toggle
            {...SURFACE_CHOICES[choice]}
            isPressed={surface === choice}
            key={choice}
            onPress={() => change({ surface: choice })}
          />
        ))}
      </Group>
      <button
        aria-controls={more}
        aria-expanded={showsMore}
        className="table-more-button"
        onClick={() => showMore(!showsMore)}
        type="button"
      >
        {showsMore ? 'Moins de réglages' : 'Plus de réglages'}
        {!showsMore && chosen > 0 && ` (${chosen})`}
      </button>
      <div className="table-more" data-shown={showsMore} id={more}>
        <Group name="Point de vue">
          {VIEWINGS.map((choice) => (
            <Toggle
              {...VIEWING_CHOICES[choice]}
              isPressed={viewing === choice}
              key={choice}
              onPress={() => change({ viewing: choice })}
            />
          ))}
        </Group>
        <Choose
          name="Vision des couleurs"
          onChoose={(value) => change({ colourVision: value })}
          options={VISIONS.map((value) => ({ value, name: VISION_NAMES[value] }))}
          value={colourVision}
        />
        <Group name="Repères">
          {GUIDES.map((guide) => (
            <Toggle
              {...GUIDE_CHOICES[guide]}
              isPressed={guides.includes(guide)}
              key={guide}
              onPress={() =>
                change({
                  guides: GUIDES.filter((g) => (g === guide) !== guides.includes(g)),
                })
              }
              swatch={GUIDE_COLOURS[guide]}
            />
          ))}
        </Group>
        <Group name="Encres">
          <Toggle
            hint="Les quatre plaques ensemble"
            isPressed={isComposite}
            name="Composite"
            onPress={() => change({ inks: PLATES })}
          />
          {PLATES.map((plate) => (
            <Toggle
              hint={PLATE_CHOICES[plate].hint}
              isPressed={!isComposite && inks !== 'sum' && inks.includes(plate)}
              key={plate}
              name={PLATE_CHOICES[plate].name}
              onPress={() => change({ inks: isComposite ? [plate] : togglePlate(inks, plate) })}
              swatch={screenColour(PLATE_INKS[plate])}
            />
          ))}
          <Toggle
            hint="Somme des quatre encres, et où elle dépasse la limite"
            isPressed={inks === 'sum'}
            name="Encrage"
            onPress={() => change({ inks: inks === 'sum' ? PLATES : 'sum' })}
          />
        </Group>
        <Group name="Support">
          {SUPPORTS.map((choice) => (
            <Toggle
              {...SUPPORT_CHOICES[choice]}
              isPressed={support === choice && inks !== 'sum'}
              key={choice}
              onPress={() => change({ support: choice })}
            />
          ))}
        </Group>
        <Choose
          name="Fonds perdus montrés"
          onChoose={(value) => change({ bleed: value })}
          options={SHOWN_BLEEDS.map((value) => ({ value, name: bleedName(value) }))}
          value={bleed}
        />
        <JobChoices catalogue={catalogue} />
      </div>
    </section>
  )
}

import './light-table.css'
import './reading/reading-layer.css'
import './reading/reading-list.css'
import './stage/stage.css'
import './toolbar/toolbar.css'
import './toolbar/captions.css'
import './toolbar/side-panel.css'
import {
  type DrawnPaper,
  failureOf,
  failureWords,
  type PaperSight,
  PartNotImportedError,
  PENDING,
  usePlates,
} from '@flyer-open-data/browser/press'
import { type Catalogue, type Edition, jobOf } from '@flyer-open-data/flyer'
// Not print's index: that would fetch react-pdf before any paper is asked for.
import { MARKS_MARGIN } from '@flyer-open-data/print/page-boxes'
import {
  type FontBook,
  INK_SUM_GRADIENT,
  type LeafletLayout,
  screenColour,
  TABLE,
  TOOL_VARIABLES,
} from '@flyer-open-data/ui'
import { type CSSProperties, type ReactNode, useCallback, useMemo, useState } from 'react'
import { RunCaption } from './RunCaption.tsx'
import type { Pointed } from './reading/pointed.ts'
import { ReadingLayer } from './reading/ReadingLayer.tsx'
import { ReadingList } from './reading/ReadingList.tsx'
import { READING_VARIABLES } from './reading/read-kinds.ts'
import { readingInView } from './reading/reading-in-view.ts'
import { chosenIn } from './settings/chosen.ts'
import { loadAgain } from './settings/load-again.ts'
import { useView } from './settings/ViewSettingsContext.tsx'
import { GuidesLayer } from './stage/GuidesLayer.tsx'
import { PaperNotice } from './stage/PaperNotice.tsx'
import { Stage } from './stage/Stage.tsx'
import { type Subject, viewOf } from './stage/subject.ts'
import { useCalibration } from './stage/use-calibration.ts'
import type { PointerReading } from './stage/use-reading.ts'
import { subjectName } from './subject-name.ts'
import { Legend } from './toolbar/Legend.tsx'
import { PointerPanel } from './toolbar/PointerPanel.tsx'
import { SidePanel } from './toolbar/SidePanel.tsx'
import { StatusBar } from './toolbar/StatusBar.tsx'
import { Toolbar } from './toolbar/Toolbar.tsx'
import { ZoomControl } from './toolbar/ZoomControl.tsx'

/**
 * The light table: a side or a panel of the leaflet, on screen and as the press file, with its
 * guides, its plates, its papers, its rulers.
 */
export function LightTable({
  subject,
  catalogue,
  fonts,
  leaflet,
  edition,
  children,
}: {
  readonly subject: Subject
  readonly catalogue: Catalogue
  readonly fonts: FontBook
  /** The chosen sender’s leaflet, laid out from the edition. */
  readonly leaflet: LeafletLayout
  /** An edition that is being changed; the one of the chosen run when it is not given. */
  readonly edition?: Edition
  /** More groups for the toolbar, before the others. */
  readonly children?: ReactNode
}): ReactNode {
  const { settings, change } = useView()
  const [pointer, setPointer] = useState<PointerReading>()
  const [sight, setSight] = useState(PENDING)
  const [latest, setLatest] = useState<DrawnPaper>()
  const take = useCallback((next: PaperSight) => {
    setSight(next)
    if (next.status === 'drawn') setLatest(next.paper)
  }, [])
  const [percent, setPercent] = useState(100)
  const calibration = useCalibration()
  const { pixelsPerMm } = calibration
  const { run, sender } = chosenIn(catalogue, settings)
  const job = useMemo(() => jobOf(catalogue, run, sender), [catalogue, run, sender])
  const view = useMemo(
    () => viewOf(subject, leaflet, settings.bleed, MARKS_MARGIN),
    [subject, leaflet, settings.bleed],
  )
  const showsReading = settings.guides.includes('reading')
  const reading = useMemo(
    () => (showsReading ? readingInView(leaflet, view) : []),
    [showsReading, leaflet, view],
  )
  const [pointed, point] = useState<Pointed>()
  const needsPress = settings.surface !== 'screen'
  const bleed = settings.bleed === 0 ? run.bleed : settings.bleed
  const shownEdition = edition ?? job.edition
  const request = useMemo(
    () =>
      needsPress
        ? {
            job: { ...job, run: { ...run, bleed }, edition: shownEdition },
            layout: leaflet,
            fonts,
          }
        : undefined,
    [needsPress, job, shownEdition, run, bleed, leaflet, fonts],
  )
  const { press, retry } = usePlates(request)
  const plates = 'plates' in press ? press.plates : undefined
  const shown = useMemo(
    () => (plates ? { plates, bleed, margin: MARKS_MARGIN } : undefined),
    [plates, bleed],
  )
  const isDrawn = press.status === 'ready' && sight.status === 'drawn'
  const failed = needsPress ? failureOf(press, sight) : undefined
  const failure = failed && failureWords(failed)
  const tryAgain = () => {
    if (failed?.error instanceof PartNotImportedError) loadAgain(settings)
    else {
      setSight(PENDING)
      retry()
    }
  }
  const isWaiting = needsPress && sight.status !== 'drawn'
  const zoomTo = useCallback((zoom: number | 'fit') => change({ zoom }), [change])
  return (
    <div
      className="light-table tool-controls"
      data-folded={settings.panel === 'folded'}
      data-reads={showsReading}
      style={COLOURS}
    >
      <SidePanel>
        <Toolbar catalogue={catalogue}>{children}</Toolbar>
        <RunCaption job={job} support={settings.support} />
        <PointerPanel edition={shownEdition} pointer={pointer} />
      </SidePanel>
      <Stage
        isWaiting={isWaiting}
        label={subjectName(subject, catalogue)}
        layout={leaflet}
        notice={isWaiting && <PaperNotice failure={failure} />}
        onPointer={setPointer}
        onScale={setPercent}
        onSight={take}
        onZoom={zoomTo}
        press={needsPress ? shown : undefined}
        settings={settings}
        truePixelsPerMm={pixelsPerMm}
        view={view}
      >
        <GuidesLayer format={leaflet.format} guides={settings.guides} view={view} />
        {showsReading && (
          <ReadingLayer
            area={view.area}
            pixelsPerMm={(pixelsPerMm * percent) / 100}
            pointed={pointed}
            sections={reading}
          />
        )}
      </Stage>
      {showsReading && (
        <ReadingList onPoint={point} panels={leaflet.panels.length} sections={reading} />
      )}
      <Legend
        drawn={latest}
        edition={shownEdition}
        format={leaflet.format}
        reading={reading}
        settings={settings}
        view={view}
      />
      <StatusBar
        failure={failure}
        isDrawn={needsPress && isDrawn}
        onRetry={tryAgain}
        press={needsPress ? press : { status: 'none' }}
        pressName={`${job.id}-press.pdf`}
      >
        <ZoomControl calibration={calibration} percent={percent} />
      </StatusBar>
    </div>
  )
}

/** Colours of the table's own parts, for its style sheet. */
const COLOURS = {
  ...TOOL_VARIABLES,
  ...READING_VARIABLES,
  ...Object.fromEntries(Object.entries(TABLE).map(([name, value]) => [`--table-${name}`, value])),
  '--table-paper': screenColour('paper'),
  '--table-ramp': INK_SUM_GRADIENT,
} as CSSProperties

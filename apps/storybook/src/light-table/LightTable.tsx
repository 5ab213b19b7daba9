import './light-table.css'
import './open-points/open-points.css'
import './reading/reading-layer.css'
import './reading/reading-list.css'
import './stage/stage.css'
import './toolbar/toolbar.css'
import './toolbar/captions.css'
import './toolbar/side-panel.css'
import './viewing/viewing.css'
import type { Catalogue } from '@flyer-open-data/flyer'
// Not print's index: that would fetch react-pdf before any paper is asked for.
import { MARKS_MARGIN } from '@flyer-open-data/print/page-boxes'
import { InkColoursContext, type LeafletLayout, type LeafletRequest } from '@flyer-open-data/ui'
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import { agreementWords } from './agreement/agreement-words.ts'
import { useAgreement } from './agreement/use-agreement.ts'
import { BeforeAfterPanel } from './before-after/BeforeAfterPanel.tsx'
import type { Comparison } from './before-after/compared.ts'
import { useComparedTable } from './before-after/use-compared-table.ts'
import { OverSheet } from './OverSheet.tsx'
import { RunCaption } from './RunCaption.tsx'
import type { Pointed } from './reading/pointed.ts'
import { ReadingList } from './reading/ReadingList.tsx'
import { readingInView } from './reading/reading-in-view.ts'
import { useView } from './settings/ViewSettingsContext.tsx'
import { PaperNotice } from './stage/PaperNotice.tsx'
import { Stage } from './stage/Stage.tsx'
import { type Subject, viewOf } from './stage/subject.ts'
import { useBlink } from './stage/use-blink.ts'
import { useCalibration } from './stage/use-calibration.ts'
import type { PointerReading } from './stage/use-reading.ts'
import { useShownPaper } from './stage/use-shown-paper.ts'
import { subjectName } from './subject-name.ts'
import { TABLE_COLOURS } from './table-colours.ts'
import { BlinkControl } from './toolbar/BlinkControl.tsx'
import { DownloadMenu } from './toolbar/DownloadMenu.tsx'
import { Legend } from './toolbar/Legend.tsx'
import { PointerPanel } from './toolbar/PointerPanel.tsx'
import { SidePanel } from './toolbar/SidePanel.tsx'
import { StatusBar } from './toolbar/StatusBar.tsx'
import { Toolbar } from './toolbar/Toolbar.tsx'
import { ZoomControl } from './toolbar/ZoomControl.tsx'
import { useTableJob } from './use-table-job.ts'
import { PhoneView } from './viewing/PhoneView.tsx'
import { VisionFilter, visionStyle } from './vision/VisionFilter.tsx'

/**
 * The light table: a side or a panel of the leaflet, on screen and as the press file, with its
 * guides, its plates, its papers, its rulers.
 */
export function LightTable({
  subject,
  catalogue,
  leaflet,
  request,
  isDraft = false,
  comparison,
  children,
}: {
  readonly subject: Subject
  readonly catalogue: Catalogue
  /** The chosen sender’s leaflet, laid out from the edition. */
  readonly leaflet: LeafletLayout
  /** What it is laid out from: the edition of the chosen run, or one that is being changed. */
  readonly request: LeafletRequest
  /** Whether that edition is being changed, so that it can be compared with its own. */
  readonly isDraft?: boolean
  /** A fixed pair that « Avant / après » begins with. */
  readonly comparison?: Comparison
  /** More groups for the toolbar, before the others. */
  readonly children?: ReactNode
}): ReactNode {
  const { settings, change, turned } = useView()
  const [pointer, setPointer] = useState<PointerReading>()
  const [percent, setPercent] = useState(100)
  const calibration = useCalibration()
  const { pixelsPerMm } = calibration
  const { job, shownJob, files } = useTableJob(settings, catalogue, leaflet, request)
  const given = { subject, catalogue, leaflet, request, isDraft, comparison }
  const compared = useComparedTable(settings, given)
  const { compares } = compared
  const view = useMemo(
    () => viewOf(compared.subject, compared.layout, settings.bleed, MARKS_MARGIN),
    [compared.subject, compared.layout, settings.bleed],
  )
  const showsReading = settings.guides.includes('reading') && !compares
  const reading = useMemo(
    () => (showsReading ? readingInView(leaflet, view) : []),
    [showsReading, leaflet, view],
  )
  const [chosenPoint, choosePoint] = useState<string>()
  const openPoint = job.openPoints.find(({ id, lifted }) => id === chosenPoint && !lifted)
  const [pointed, point] = useState<Pointed>()
  const paper = useShownPaper(settings, shownJob, leaflet, request.fonts)
  const blink = useBlink(settings.surface === 'blink')
  const table = useRef<HTMLDivElement>(null)
  const isMeasured = settings.surface === 'difference' && paper.isDrawn
  const agreement = useAgreement(
    table,
    isMeasured && paper.press.status === 'ready' ? paper.press.bytes : undefined,
    view,
    shownJob.run.bleed + MARKS_MARGIN,
  )
  const label = subjectName(compared.subject, catalogue)
  const zoomTo = useCallback((zoom: number | 'fit') => change({ zoom }), [change])
  return (
    <div
      className="light-table tool-controls"
      data-compares={compares}
      data-folded={settings.panel === 'folded'}
      data-reads={showsReading}
      ref={table}
      style={{ ...TABLE_COLOURS, ...visionStyle(settings.colourVision) }}
    >
      <SidePanel>
        <RunCaption
          chosenPoint={openPoint?.id}
          job={job}
          onChoosePoint={choosePoint}
          support={settings.support}
          view={view}
        />
        <Toolbar catalogue={catalogue}>{children}</Toolbar>
        <PointerPanel edition={compared.edition} pointer={pointer} />
      </SidePanel>
      <VisionFilter vision={settings.colourVision} />
      {settings.viewing === 'phone' ? (
        <PhoneView
          catalogue={catalogue}
          label={label}
          leaflet={leaflet}
          panels={view.panels}
          request={request}
        />
      ) : (
        <InkColoursContext value={compared.colourOf}>
          <Stage
            face={blink.face}
            isWaiting={paper.isWaiting}
            label={label}
            layout={compared.layout}
            notice={paper.isWaiting && <PaperNotice failure={paper.failure} />}
            onPointer={setPointer}
            onScale={setPercent}
            onSight={paper.take}
            onZoom={zoomTo}
            press={paper.shown}
            settings={settings}
            truePixelsPerMm={pixelsPerMm}
            view={view}
          >
            <OverSheet
              compared={compared.work}
              format={leaflet.format}
              guides={settings.guides}
              openPoint={openPoint}
              pixelsPerMm={(pixelsPerMm * percent) / 100}
              reading={showsReading ? { sections: reading, pointed } : undefined}
              view={view}
            />
          </Stage>
        </InkColoursContext>
      )}
      {compared.work && (
        <BeforeAfterPanel table={compared.onTable} view={view} work={compared.work} />
      )}
      {showsReading && (
        <ReadingList onPoint={point} panels={leaflet.panels.length} sections={reading} />
      )}
      <Legend
        drawn={paper.latest}
        edition={request.edition}
        format={leaflet.format}
        reading={reading}
        settings={settings}
        view={view}
      />
      <StatusBar
        turned={turned}
        agreement={isMeasured ? agreementWords(agreement) : undefined}
        failure={paper.failure}
        isDrawn={paper.isDrawn}
        onRetry={paper.tryAgain}
        press={paper.press}
        downloads={<DownloadMenu request={files} />}
      >
        <ZoomControl calibration={calibration} percent={percent} />
        {settings.surface === 'blink' && <BlinkControl {...blink} />}
      </StatusBar>
    </div>
  )
}

import { REVISION_VARIABLES, TOOL_VARIABLES } from '@flyer-open-data/ui'
import { rootVariables } from '../html-page/root-variables.ts'

/** How the page looks, on a screen of any width and on paper. Colours come from the tokens. */
export const STYLESHEET = `
${rootVariables({ ...TOOL_VARIABLES, ...REVISION_VARIABLES })}
* {
  box-sizing: border-box;
}
body {
  max-width: 100rem;
  margin: 0 auto;
  padding: 1rem;
  background: var(--tool-ground);
  color: var(--tool-ink);
  font: 1rem/1.5 system-ui, sans-serif;
  overflow-wrap: anywhere;
}
h1,
h2,
h3 {
  line-height: 1.2;
  break-after: avoid;
}
h1 {
  margin: 0 0 0.75rem;
  font-size: 1.75rem;
}
h2 {
  margin: 2.5rem 0 0.5rem;
  padding-top: 0.5rem;
  border-top: 2px solid var(--tool-ink);
  font-size: 1.4rem;
}
h3 {
  margin: 1.75rem 0 0.5rem;
  font-size: 1.1rem;
}
p,
ul,
dl,
figure {
  margin: 0 0 0.5rem;
}
dd {
  margin: 0 0 0.5rem 1rem;
}
a {
  color: var(--tool-chosen);
}
:focus-visible {
  outline: 2px solid var(--tool-chosen);
  outline-offset: 2px;
}
.editions {
  display: grid;
  grid-template-columns: auto 1fr;
  gap: 0.1rem 1rem;
}
.editions dd {
  margin: 0;
}
nav ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 2rem;
  padding: 0;
  list-style: none;
}
.legend,
.place,
figcaption {
  color: var(--tool-quiet);
}
.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
ins {
  background: var(--revision-addedGround);
  text-decoration: underline 2px solid var(--revision-added);
  text-underline-offset: 0.2em;
}
del {
  background: var(--revision-removedGround);
  text-decoration: line-through 2px solid var(--revision-removed);
}
ins.instead {
  margin-left: 0.2em;
}
.sign {
  font-size: 0.8em;
}
.marked,
details dd {
  white-space: pre-wrap;
}
.changes {
  display: grid;
  gap: 1rem;
  max-width: 60rem;
  padding: 0;
  list-style: none;
}
.changes > li {
  position: relative;
  padding-left: 0.75rem;
  border-left: 4px solid var(--revision-changed);
  break-inside: avoid;
}
.changes > .added {
  border-left-color: var(--revision-added);
}
.changes > .removed {
  border-left: 4px dashed var(--revision-removed);
}
.changes p {
  margin-bottom: 0.25rem;
}
.told {
  color: var(--revision-changed);
}
.told.added {
  color: var(--revision-added);
}
.told.removed {
  color: var(--revision-removed);
}
.number {
  display: inline-block;
  min-width: 1.6em;
  padding: 0 0.4em;
  border-radius: 0.8em;
  background: var(--revision-changed);
  color: var(--revision-casing);
  font-weight: 700;
  text-align: center;
}
.number.added {
  background: var(--revision-added);
}
.number.removed {
  background: var(--revision-removed);
}
.missing {
  max-width: 60rem;
  padding: 0.75rem 1rem;
  border: 2px solid var(--tool-alarm);
  background: var(--tool-alarmGround);
}
.missing ul {
  padding-left: 1.25rem;
}
.pair {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 28rem), 1fr));
  gap: 1rem;
}
.pair figure {
  break-inside: avoid;
}
svg {
  display: block;
  max-width: 100%;
}
.pair svg {
  width: 100%;
}
.trim {
  fill: none;
  stroke: var(--tool-line);
  stroke-width: 0.3;
}
.region rect {
  fill: none;
  stroke-width: 0.7;
  stroke: var(--revision-changed);
}
.region.added .outline {
  stroke: var(--revision-added);
}
.region.removed .outline {
  stroke: var(--revision-removed);
  stroke-dasharray: 2 1.2;
}
.region .casing {
  stroke: var(--revision-casing);
  stroke-width: 1.7;
}
.parts .region .outline {
  stroke-width: 0.4;
}
.parts .region .casing {
  stroke-width: 1;
}
.badge rect {
  fill: var(--revision-changed);
  stroke: var(--revision-casing);
  stroke-width: 0.5;
}
.badge.added rect {
  fill: var(--revision-added);
}
.badge.removed rect {
  fill: var(--revision-removed);
}
.badge text {
  fill: var(--revision-casing);
  font-size: 5px;
  font-weight: 700;
  text-anchor: middle;
}
.parts {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem 1rem;
  margin-top: 0.5rem;
}
.parts figure {
  max-width: 100%;
  margin: 0;
}
.parts svg {
  height: auto;
  border: 1px solid var(--tool-line);
}
@page {
  size: A4 landscape;
  margin: 12mm;
}
@media print {
  body {
    padding: 0;
    font-size: 10pt;
  }
  svg,
  ins,
  del,
  .number,
  .missing {
    print-color-adjust: exact;
  }
}
`

import { TOOL_VARIABLES, VERDICT_VARIABLES } from '@flyer-open-data/ui'
import { rootVariables } from '../html-page/root-variables.ts'

/** How the page looks, on a screen of any width and on A4. Colours come from the tokens. */
export const STYLESHEET = `
${rootVariables({ ...TOOL_VARIABLES, ...VERDICT_VARIABLES })}
* {
  box-sizing: border-box;
}
body {
  max-width: 64rem;
  margin: 0 auto;
  padding: 1.5rem 1rem 4rem;
  background: var(--tool-ground);
  color: var(--tool-ink);
  font: 1rem/1.5 system-ui, sans-serif;
  overflow-wrap: anywhere;
}
h1,
h2,
h3,
h4,
h5,
p,
ul,
ol,
dl,
dd,
figure {
  margin: 0;
}
h1,
h2,
h3,
h4,
h5 {
  line-height: 1.25;
  break-after: avoid;
}
h1 {
  font-size: 1.9rem;
}
.details {
  display: inline-block;
  margin-top: 0.4rem;
  font-size: 1.1rem;
  font-weight: 400;
  line-height: 1.4;
}
h2 {
  margin-top: 2.5rem;
  font-size: 1.4rem;
}
h3 {
  margin: 1.75rem 0 0.75rem;
  font-size: 1.15rem;
}
h4,
h5 {
  font-size: 1.05rem;
}
a {
  color: var(--tool-chosen);
}
:focus-visible {
  outline: 2px solid var(--tool-chosen);
  outline-offset: 2px;
}
.summary,
.checks {
  margin-top: 0.5rem;
  color: var(--tool-quiet);
  font-size: 1.1rem;
}
.example,
.open {
  margin-top: 1.25rem;
  padding: 0.75rem 1rem;
  border: 2px solid var(--verdict-error);
  break-inside: avoid;
}
.example {
  background: var(--verdict-errorGround);
  color: var(--verdict-error);
  font-size: 1.4rem;
  font-weight: 700;
}
.open {
  border-color: var(--verdict-warning);
  background: var(--verdict-warningGround);
}
.open h2 {
  margin-top: 0;
  color: var(--verdict-warning);
  font-size: 1.2rem;
}
.sign {
  width: 1.05em;
  height: 1.05em;
  vertical-align: -0.13em;
}
.sign-ground {
  fill: var(--verdict-error);
}
.passed > .sign-ground {
  fill: var(--verdict-passed);
}
.warning > .sign-ground {
  fill: var(--verdict-warning);
}
.sign-mark {
  fill: none;
  stroke: var(--verdict-casing);
  stroke-width: 2;
}
.verdict {
  color: var(--verdict-error);
}
.verdict.passed {
  color: var(--verdict-passed);
}
.verdict.warning {
  color: var(--verdict-warning);
}
.verdicts {
  display: grid;
  gap: 0.75rem;
  margin-top: 1rem;
  padding: 0;
  list-style: none;
}
.verdicts > li,
.sentence {
  padding: 0.75rem 1rem;
  border-left: 6px solid var(--verdict-error);
  background: var(--verdict-errorGround);
  break-inside: avoid;
}
.verdicts > .passed,
.sentence.passed {
  border-left-color: var(--verdict-passed);
  background: var(--verdict-passedGround);
}
.verdicts > .warning,
.sentence.warning {
  border-left-color: var(--verdict-warning);
  background: var(--verdict-warningGround);
}
.path + .verdict {
  display: inline-block;
  margin-left: 12px;
}
.sentence {
  margin-top: 0.75rem;
}
table {
  width: 100%;
  margin-top: 1.5rem;
  border-collapse: collapse;
}
caption {
  padding-bottom: 0.25rem;
  font-weight: 700;
  text-align: left;
}
th,
td {
  padding: 0.4rem 0.75rem 0.4rem 0;
  border-bottom: 1px solid var(--tool-line);
  text-align: left;
  vertical-align: baseline;
}
thead th {
  color: var(--tool-quiet);
  font-weight: 400;
}
tbody th {
  font-weight: 700;
}
tr {
  break-inside: avoid;
}
.files {
  overflow-wrap: normal;
}
.files th[scope="col"],
.files .number {
  width: 1%;
  white-space: nowrap;
}
.files th[scope="col"]:first-child {
  width: auto;
}
.files .number {
  padding: 0.4rem 0 0.4rem 24px;
  font-variant-numeric: tabular-nums;
  text-align: right;
}
td .verdict {
  white-space: nowrap;
}
.file {
  margin-top: 3rem;
  padding-top: 0.5rem;
  border-top: 2px solid var(--tool-ink);
}
.file h2 {
  margin-top: 0.5rem;
}
.findings {
  display: grid;
  gap: 1rem;
  padding: 0;
  list-style: none;
}
.finding {
  padding: 0.75rem 1rem 1rem;
  border: 1px solid var(--tool-line);
  border-left: 6px solid var(--verdict-error);
  break-inside: avoid;
}
.finding.warning {
  border-left-color: var(--verdict-warning);
}
.rule {
  font-variant-numeric: tabular-nums;
}
:is(h4, h5) .rule {
  padding: 0 0.35em;
  border: 1px solid currentcolor;
  border-radius: 3px;
  font-size: 0.85em;
  font-weight: 400;
}
.told {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
  gap: 0.5rem 1.5rem;
  margin-top: 0.5rem;
}
.told p + p {
  margin-top: 0.5rem;
}
.what {
  font-weight: 600;
}
.where,
.why,
.undrawn,
figcaption {
  color: var(--tool-quiet);
}
figcaption {
  font-size: 0.875rem;
}
figure svg {
  display: block;
  width: min(100%, 15rem * var(--ratio));
  border: 1px solid var(--tool-line);
}
.whole-page svg {
  border: 0;
}
.page-images {
  position: absolute;
  width: 0;
  height: 0;
}
.page-edge {
  fill: none;
  stroke: var(--tool-line);
  vector-effect: non-scaling-stroke;
}
.place-tag {
  fill: var(--verdict-error);
  stroke: var(--verdict-casing);
  vector-effect: non-scaling-stroke;
}
.warning > .place-tag {
  fill: var(--verdict-warning);
}
.place-numbers {
  fill: var(--verdict-casing);
  font-weight: 700;
  text-anchor: middle;
}
.page-group {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 0.75rem 1.5rem;
  padding: 0.75rem 1rem 1rem;
  border: 1px solid var(--tool-line);
}
@media (width >= 48rem) {
  .page-group {
    grid-template-columns: min(21rem, 15rem * var(--ratio)) minmax(0, 1fr);
    align-items: start;
  }
  .page-group > h4 {
    grid-column: 1 / -1;
  }
  .page-group > figure {
    position: sticky;
    top: 0.75rem;
  }
}
.casing,
.outline {
  fill: none;
  vector-effect: non-scaling-stroke;
}
.casing {
  stroke: var(--verdict-casing);
  stroke-width: 6px;
}
.outline {
  stroke: var(--verdict-error);
  stroke-width: 3px;
}
.warning .outline {
  stroke: var(--verdict-warning);
  stroke-dasharray: 8 4;
}
.figures > div {
  display: grid;
  grid-template-columns: 12rem minmax(0, 1fr);
  gap: 0 1rem;
  padding: 0.3rem 0;
  border-bottom: 1px solid var(--tool-line);
  break-inside: avoid;
}
.figures dt {
  color: var(--tool-quiet);
}
.hash {
  font-family: ui-monospace, monospace;
  font-size: 0.8rem;
}
details {
  margin-top: 0.5rem;
}
summary {
  width: fit-content;
  color: var(--tool-chosen);
  cursor: pointer;
}
details p {
  margin-top: 0.5rem;
}
.rules {
  columns: 18rem;
  column-gap: 2rem;
  margin-top: 0.5rem;
  padding: 0;
  list-style: none;
}
.rules li {
  padding: 0.1rem 0 0.1rem 3.25rem;
  text-indent: -3.25rem;
  break-inside: avoid;
}
.rules .rule {
  display: inline-block;
  width: 3.25rem;
  color: var(--tool-quiet);
  text-indent: 0;
}
.open-points {
  margin-top: 0.25rem;
  padding-left: 1.25rem;
}
@media (width < 26rem) {
  .figures > div {
    grid-template-columns: minmax(0, 1fr);
  }
  .files {
    font-size: 0.85rem;
  }
  .files th[scope="col"],
  .files .number,
  td .verdict {
    white-space: normal;
  }
  .files .number {
    padding-left: 12px;
  }
  .files .path {
    overflow-wrap: anywhere;
  }
  th,
  td {
    padding-right: 0.4rem;
  }
  td .sign {
    display: none;
  }
}
@page {
  size: A4;
  margin: 12mm 15mm;
}
@media print {
  :root {
    font-size: 9.5pt;
  }
  body {
    max-width: none;
    padding: 0;
    line-height: 1.35;
  }
  h3 {
    margin: 1rem 0 0.4rem;
  }
  .figures > div {
    padding: 0.15rem 0;
  }
  .file {
    margin-top: 0;
    break-before: page;
    border-top: 0;
  }
  details::details-content {
    display: block;
    block-size: auto;
    content-visibility: visible;
  }
  summary {
    color: inherit;
    list-style: none;
  }
  .rules {
    margin-top: 0.25rem;
    columns: 3;
    column-gap: 5mm;
    font-size: 8pt;
    line-height: 1.2;
  }
  details,
  details p {
    margin-top: 0.3rem;
  }
  .rules li {
    padding: 0 0 0 10mm;
    text-indent: -10mm;
  }
  .rules .rule {
    width: 10mm;
  }
  .verdicts > li,
  .example,
  .open,
  .sentence,
  .sign,
  figure svg {
    print-color-adjust: exact;
  }
}
`

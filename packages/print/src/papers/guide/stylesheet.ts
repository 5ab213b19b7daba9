import { TOOL_VARIABLES } from '@flyer-open-data/ui'
import { rootVariables } from '../../html-page/root-variables.ts'

/** How the guide looks, on a screen of any width and on A4. Colours come from the tokens. */
export const STYLESHEET = `
${rootVariables(TOOL_VARIABLES)}
body {
  max-width: 44rem;
  margin: 0 auto;
  padding: 2rem 1rem 4rem;
  background: var(--tool-ground);
  color: var(--tool-ink);
  font: 1.0625rem/1.55 system-ui, sans-serif;
  overflow-wrap: break-word;
}
h1,
h2,
h3 {
  line-height: 1.2;
  break-after: avoid;
}
h1 {
  margin: 0 0 1.5rem;
  font-size: 2rem;
}
h2 {
  margin: 2.75rem 0 0.75rem;
  font-size: 1.4rem;
}
h3 {
  margin: 2rem 0 0.5rem;
  font-size: 1.15rem;
}
p,
ul,
ol {
  margin: 0 0 1rem;
}
ul,
ol {
  padding-left: 1.4rem;
}
li {
  margin-bottom: 0.4rem;
}
code {
  font: 0.9em ui-monospace, monospace;
  overflow-wrap: anywhere;
}
table {
  width: 100%;
  margin: 1rem 0 1.5rem;
  border-collapse: collapse;
}
th,
td {
  padding: 0.5rem 1rem 0.5rem 0;
  border-bottom: 1px solid var(--tool-line);
  text-align: left;
  vertical-align: baseline;
}
th {
  color: var(--tool-quiet);
  font-weight: 400;
}
td:first-child {
  width: 42%;
}
tr {
  break-inside: avoid;
}
@media print {
  body {
    max-width: none;
    padding: 0;
    font-size: 10.5pt;
  }
}
`

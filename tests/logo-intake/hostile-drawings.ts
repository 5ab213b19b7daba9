import { gzipSync } from 'node:zlib'
import { bytesOf, svg, utf16 } from './make-svg.ts'

/** A file, as its maker calls it, and what comes of it. */
export type HostileFile = readonly [
  title: string,
  bytes: Uint8Array,
  outcome: string,
  fileName?: string,
]

const RED = '<rect x="10" y="10" width="60" height="30" fill="#c00"/>'
const nested = (depth: number) => '<g>'.repeat(depth) + RED + '</g>'.repeat(depth)
const laughs = Array.from(
  { length: 10 },
  (_, i) => `<g id="u${i + 1}">${`<use href="#u${i}"/>`.repeat(10)}</g>`,
).join('')

/** Drawings that are hostile, odd or broken. */
export const DRAWINGS: readonly HostileFile[] = [
  ['a plain drawing', svg(RED), 'svg good'],
  ['a script', svg(`<script>fetch('https://evil.example')</script>${RED}`), 'svg good, left-out'],
  ['event attributes', svg(`<g onload="alert(1)" onclick="x()">${RED}</g>`), 'svg good, left-out'],
  [
    'an animation',
    svg(`<rect width="50" height="50"><animate attributeName="x" to="9"/></rect>`),
    'svg good, left-out',
  ],
  ['a javascript: link', svg(`<a href="javascript:alert(1)">${RED}</a>`), 'svg good'],
  [
    'a javascript: use',
    svg(`<use href="javascript:alert(1)"/>${RED}`),
    'refused: logo-drawing external',
  ],
  [
    'a use of another file',
    svg(`<use href="other.svg#a"/>${RED}`),
    'refused: logo-drawing external',
  ],
  [
    'a foreign object',
    svg(`<foreignObject width="9" height="9"><p>hi</p></foreignObject>${RED}`),
    'refused: logo-drawing no-shape',
  ],
  [
    'a remote picture',
    svg(`<image href="https://evil.example/spy.png" width="9" height="9"/>`),
    'refused: logo-drawing external',
  ],
  [
    'a remote picture by xlink',
    svg('<image xlink:href="file:///etc/passwd" width="9" height="9"/>'),
    'refused: logo-drawing external',
  ],
  [
    'a picture inside',
    svg('<image href="data:image/png;base64,AAAA" width="9" height="9"/>'),
    'refused: logo-drawing no-shape',
  ],
  [
    'an imported style sheet',
    svg(`<style>@import url(https://evil.example/a.css);</style>${RED}`),
    'refused: logo-drawing external',
  ],
  [
    'a remote fill',
    svg('<rect width="50" height="50" fill="url(https://evil.example/#g)"/>'),
    'refused: logo-drawing external',
  ],
  [
    'a style sheet of another file',
    svg(RED, 'viewBox="0 0 100 50"', '<?xml-stylesheet href="https://evil.example/a.css"?>'),
    'svg good',
  ],
  [
    'an entity bomb',
    svg('<text>&b;</text>', '', '<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'),
    'refused: logo-drawing entities',
  ],
  [
    'an entity of another file',
    svg('<text>&x;</text>', '', '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    'refused: logo-drawing entities',
  ],
  [
    'an entity that nobody declared',
    svg(`<title>&nbsp;</title>${RED}`),
    'refused: logo-drawing not-xml',
  ],
  [
    'a public doctype without entities',
    svg(
      RED,
      'viewBox="0 0 100 50"',
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">',
    ),
    'svg good',
  ],
  ['text', svg('<text x="9" y="9">Commune</text>'), 'refused: logo-drawing no-shape'],
  ['text without a letter', svg(`<text x="9" y="9"> <tspan/> </text>${RED}`), 'svg good'],
  ['hidden text', svg(`<text display="none">Commune</text>${RED}`), 'svg good'],
  ['a filter', svg(`<g filter="url(#shadow)">${RED}</g>`), 'refused: logo-drawing no-shape'],
  ['a mask', svg(`<g mask="url(#m)">${RED}</g>`), 'refused: logo-drawing no-shape'],
  [
    'a gradient',
    svg(
      '<linearGradient id="g"><stop stop-color="red"/><stop offset="1" stop-color="blue"/></linearGradient><rect width="50" height="50" fill="url(#g)"/>',
    ),
    'refused: logo-drawing no-shape',
  ],
  [
    'a gradient of one colour',
    svg(
      '<linearGradient id="g"><stop stop-color="red"/></linearGradient><rect width="50" height="50" fill="url(#g)"/>',
    ),
    'svg good',
  ],
  [
    'a gradient that is its own',
    svg('<linearGradient id="g" href="#g"/><rect width="50" height="50" fill="url(#g)"/>'),
    'refused: logo-drawing circular',
  ],
  [
    'a pattern',
    svg('<pattern id="p"/><rect width="50" height="50" fill="url(#p)"/>'),
    'refused: logo-drawing no-shape',
  ],
  [
    'a round clip path',
    svg(
      `<clipPath id="c"><circle cx="40" cy="25" r="10"/></clipPath><g clip-path="url(#c)">${RED}</g>`,
    ),
    'svg good',
  ],
  [
    'a clip path of a star',
    svg(
      `<clipPath id="c"><path d="M0 0L50 10L100 0L60 25L100 50Z"/></clipPath><g clip-path="url(#c)">${RED}</g>`,
    ),
    'refused: logo-drawing no-shape',
  ],
  [
    'a blend mode',
    svg(`<g style="mix-blend-mode:multiply">${RED}</g>`),
    'refused: logo-drawing no-shape',
  ],
  [
    'dashes',
    svg('<path d="M0 0H90" stroke="red" stroke-width="9" stroke-dasharray="4 2"/>'),
    'refused: logo-drawing no-shape',
  ],
  [
    'a see-through shape on white',
    svg('<rect x="5" y="5" width="50" height="30" fill="blue" opacity=".4"/>'),
    'svg good',
  ],
  [
    'a see-through shape over a colour',
    svg(`${RED}<rect x="20" width="20" height="50" fill="blue" opacity=".4"/>`),
    'refused: logo-drawing see-through',
  ],
  [
    'a logo for a dark ground',
    svg('<rect width="50" height="50" fill="#fff"/>'),
    'refused: logo-size white',
  ],
  ['nothing', svg(''), 'refused: logo-size blank'],
  [
    'a shape without a size',
    svg('<rect width="0" height="10"/><circle r="-4"/>'),
    'refused: logo-size blank',
  ],
  ['a view box without a size', svg(RED, 'viewBox="0 0 0 0"'), 'refused: logo-size blank'],
  ['a view box of words', svg(RED, 'viewBox="a b c d"'), 'refused: logo-drawing bad-number'],
  [
    'coordinates that are not a number',
    svg('<rect x="NaN" y="0" width="50" height="50"/>'),
    'refused: logo-drawing bad-number',
  ],
  [
    'endless coordinates',
    svg('<rect x="1e999" width="50" height="50"/>'),
    'refused: logo-drawing bad-number',
  ],
  [
    'a path that is not a number',
    svg('<path d="M0 0L NaN 10Z"/>'),
    'refused: logo-drawing bad-path',
  ],
  ['a path that begins with a line', svg('<path d="L10 10Z"/>'), 'refused: logo-drawing bad-path'],
  [
    'a path of a hundred thousand steps',
    svg(`<path d="M0 0${'h1'.repeat(100_001)}"/>`),
    'refused: logo-drawing excess',
  ],
  [
    'an attribute of a million characters',
    svg(`<path d="M0 0${' '.repeat(1_000_001)}"/>`),
    'refused: logo-drawing excess',
  ],
  ['groups as deep as they may be', svg(nested(60)), 'svg good'],
  ['groups in groups without end', svg(nested(5000)), 'refused: logo-drawing excess'],
  ['a hundred thousand elements', svg('<g/>'.repeat(100_000)), 'refused: logo-drawing excess'],
  ['a use of itself', svg('<g id="a"><use href="#a"/></g>'), 'refused: logo-drawing circular'],
  [
    'uses in a circle',
    svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'),
    'refused: logo-drawing circular',
  ],
  [
    'ten uses of ten uses of ten uses',
    svg(`<g id="u0">${RED}</g>${laughs}`),
    'refused: logo-drawing excess',
  ],
  ['a use of nothing', svg(`<use href="#gone"/>${RED}`), 'refused: logo-drawing unresolved'],
  [
    'a thousand rules of style',
    svg(`<style>${'.a{fill:red}'.repeat(1000)}</style>${RED}`),
    'refused: logo-drawing excess',
  ],
  [
    'a selector of descendants',
    svg(`<style>g path{fill:red}</style>${RED}`),
    'refused: logo-drawing bad-style',
  ],
  [
    'a style sheet for dark screens',
    svg(`<style>@media (prefers-color-scheme:dark){rect{fill:#fff}}</style>${RED}`),
    'svg good',
  ],
  [
    'a colour of a variable',
    svg('<rect width="50" height="50" fill="var(--brand)"/>'),
    'refused: logo-drawing bad-colour',
  ],
  [
    'a transformation in space',
    svg('<g transform="perspective(4)"><rect width="9" height="9"/></g>'),
    'refused: logo-drawing bad-transform',
  ],
  [
    'a transformation that flattens all',
    svg(`<g transform="scale(0)">${RED}</g>`),
    'refused: logo-size blank',
  ],
  ['an element that is no shape', svg(`<mesh/>${RED}`), 'refused: logo-drawing unknown-element'],
  ['another root', bytesOf('<?xml version="1.0"?><rss><svg/></rss>'), 'refused: logo-file foreign'],
  [
    'a root of another language',
    bytesOf(`<svg xmlns="urn:other">${RED}</svg>`),
    'refused: logo-drawing not-svg',
  ],
  [
    'elements with a prefix',
    bytesOf(
      '<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><s:rect width="9" height="9"/></s:svg>',
    ),
    'svg good',
  ],
  [
    'no namespace',
    bytesOf('<svg viewBox="0 0 9 9"><rect width="9" height="9"/></svg>'),
    'svg good',
  ],
  ['broken XML', svg('<g><rect width="9" height="9"></g>'), 'refused: logo-drawing not-xml'],
  ['a cut off drawing', svg(RED).subarray(0, 90), 'refused: logo-drawing not-xml'],
  [
    'a byte order mark',
    bytesOf(`\ufeff<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50">${RED}</svg>`),
    'svg good',
  ],
  [
    '16-bit characters, little end first',
    utf16(
      `<?xml version="1.0" encoding="UTF-16"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50">${RED}</svg>`,
      true,
    ),
    'svg good',
  ],
  [
    '16-bit characters, big end first',
    utf16(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50">${RED}</svg>`, false),
    'svg good',
  ],
  [
    'Latin-1 that says so',
    Buffer.from(
      `<?xml version="1.0" encoding="ISO-8859-1"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"><title>Écus</title>${RED}</svg>`,
      'latin1',
    ),
    'svg good',
  ],
  [
    'Latin-1 that does not say so',
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"><title>Écus</title>${RED}</svg>`,
      'latin1',
    ),
    'refused: logo-drawing encoding',
  ],
  ['a compressed drawing', gzipSync(svg(RED)), 'svg good', 'logo.svgz'],
  [
    'a compressed bomb',
    gzipSync(Buffer.alloc(50_000_000, ' ')),
    'refused: logo-file foreign',
    'logo.svgz',
  ],
  [
    'a cut off compressed drawing',
    gzipSync(svg(RED)).subarray(0, 40),
    'refused: logo-file foreign',
    'logo.svgz',
  ],
  ['a drawing called PNG', svg(RED), 'svg good, other-name', 'logo.png'],
  [
    'a hairline',
    svg('<path d="M0 25H100" stroke="#000" stroke-width=".1"/><circle cx="50" cy="25" r="20"/>'),
    'svg acceptable, thin-lines',
  ],
  [
    'a ribbon',
    svg('<rect width="100" height="5"/>', 'viewBox="0 0 100 5"'),
    'svg acceptable, elongated',
  ],
  ['a thread', svg('<rect width="100" height=".1"/>'), 'refused: logo-size under-minimum'],
  [
    'attributes named as those of objects',
    svg(`<g __proto__="1" constructor="2" toString="3">${RED}</g>`),
    'svg good',
  ],
  ['a style of braces without end', svg(`<style>${'{'.repeat(50_000)}</style>${RED}`), 'svg good'],
  [
    'a style of comments without end',
    svg(`<style>${'/*'.repeat(200_000)}</style>${RED}`),
    'svg good',
  ],
  [
    'a colour of a million letters',
    svg(`<rect width="9" height="9" fill="${'a'.repeat(900_000)}"/>`),
    'refused: logo-drawing bad-colour',
  ],
  [
    'a length of a million spaces',
    svg(`<rect width="${' '.repeat(900_000)}x" height="9"/>`),
    'refused: logo-drawing bad-number',
  ],
  [
    'a transformation of a million brackets',
    svg(`<g transform="${'a('.repeat(400_000)}"/>`),
    'refused: logo-drawing bad-transform',
  ],
  [
    'a width of stroke under zero',
    svg('<path d="M0 0H9" stroke="red" stroke-width="-3"/>'),
    'refused: logo-drawing bad-number',
  ],
  [
    'strokes along fifty thousand loops',
    svg(
      `<path fill="none" stroke="red" stroke-width="9" d="M0 0${'c9 9-9 9 1 0'.repeat(49_000)}"/>`,
    ),
    'refused: logo-drawing excess',
  ],
  [
    'fifty windows in each other on many steps',
    svg(
      `<clipPath id="c"><circle cx="50" cy="25" r="20"/></clipPath>${'<g clip-path="url(#c)">'.repeat(50)}<path d="M0 0${'l9 9'.repeat(40_000)}"/>${'</g>'.repeat(50)}`,
    ),
    'refused: logo-drawing excess',
  ],
]

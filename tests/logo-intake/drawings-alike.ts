const spiral = `M50 25${Array.from({ length: 40 }, (_, i) => {
  const [angle, radius] = [(i * Math.PI) / 5, 2 + i / 2]
  return `L${50 + radius * Math.cos(angle)} ${25 + radius * Math.sin(angle)}`
}).join('')}`

const STAR = 'M50 5L79 45L21 17H79L21 45Z'
const WAVE = 'M10 25C20 0 30 0 40 25S60 50 70 25T90 25'

/** Drawings of 100 by 50 units, by what is hard in them. */
export const DRAWINGS_ALIKE: readonly (readonly [title: string, inner: string])[] = [
  [
    'basic shapes',
    '<rect x="5" y="5" width="20" height="20" rx="4"/><circle cx="40" cy="20" r="10" fill="#0a0"/><ellipse cx="65" cy="20" rx="12" ry="6" fill="rgb(20% 30% 90%)"/><polygon points="80,10 95,10 88,30" fill="hsl(30,90%,50%)"/>',
  ],
  [
    'a rectangle with one radius given, and one too large',
    '<rect x="5" y="5" width="40" height="20" ry="5"/><rect x="50" y="5" width="40" height="20" rx="90" ry="4" fill="red"/>',
  ],
  [
    'every command of a path, absolute',
    `<path d="M10 10H30V20L10 20ZM40 10C50 0 60 20 70 10S90 20 90 30Q80 40 70 30T50 30A5 10 30 1 0 40 40Z" fill="#246"/>`,
  ],
  [
    'every command of a path, relative, with hardly a space',
    '<path d="m10 10h20v10l-20 0zm30 0c10-10 20 10 30 0s20 10 20 20q-10 10-20 0t-20 0a5 10 30 11-10 10z" fill="#246"/>',
  ],
  [
    'arcs of every kind',
    '<path d="M10 25a10 10 0 1 0 20 0a10 10 0 1 0-20 0M40 25a5 5 0 0 1 20 0zM70 40a4 12 45 1 1 10-10z" fill="#a3c" fill-rule="evenodd"/>',
  ],
  [
    'a star filled both ways',
    `<path d="${STAR}" transform="scale(.5 1)" fill="#a00"/><path d="${STAR}" transform="translate(40) scale(.5 1)" fill="#a00" fill-rule="evenodd"/>`,
  ],
  [
    'joins of a stroke',
    '<g fill="none" stroke="#222" stroke-width="6"><path d="M8 40L18 10L28 40"/><path d="M38 40L48 10L58 40" stroke-linejoin="round"/><path d="M68 40L78 10L88 40" stroke-linejoin="bevel"/></g>',
  ],
  [
    'a join whose tip is too long, and one whose limit is high',
    '<g fill="none" stroke="#222" stroke-width="5"><path d="M10 40L14 10L18 40"/><path d="M50 40L54 20L58 40" stroke-miterlimit="20"/></g>',
  ],
  [
    'caps of a stroke',
    '<g stroke="#060" stroke-width="8"><path d="M15 10H85"/><path d="M15 25H85" stroke-linecap="round"/><path d="M15 40H85" stroke-linecap="square"/></g>',
  ],
  ['a stroke along curves', `<path d="${WAVE}" fill="none" stroke="#00c" stroke-width="5"/>`],
  [
    'a stroke wider than its curve is round',
    '<path d="M30 40C30 10 34 10 34 40" fill="none" stroke="#c0c" stroke-width="10"/><path d="M60 40C80 5 60 5 80 40" fill="none" stroke="#c0c" stroke-width="7"/>',
  ],
  [
    'a stroke along a loop and a cusp',
    '<path d="M10 40C60 0 10 0 45 40" fill="none" stroke="#c60" stroke-width="3"/><path d="M60 40C90 5 60 5 90 40" fill="none" stroke="#c60" stroke-width="3"/>',
  ],
  [
    'a circle, an ellipse and a rectangle that are stroked and filled',
    '<circle cx="20" cy="25" r="12" fill="#fc0" stroke="#000" stroke-width="3"/><ellipse cx="50" cy="25" rx="12" ry="5" fill="none" stroke="#009" stroke-width="4"/><rect x="70" y="10" width="22" height="28" rx="5" fill="none" stroke="#900" stroke-width="2"/>',
  ],
  [
    'a stroke that crosses itself',
    `<path d="${spiral}" fill="none" stroke="#055" stroke-width="1.5"/><path d="${STAR}" fill="none" stroke="#550" stroke-width="2"/>`,
  ],
  [
    'dots',
    '<path d="M20 25h0M50 25z" stroke="#000" stroke-width="12" stroke-linecap="round"/><path d="M80 25h0" stroke="#000" stroke-width="12" stroke-linecap="square"/>',
  ],
  [
    'a stroke under an uneven scale',
    '<g transform="translate(10 5) scale(2 .5)"><circle cx="15" cy="40" r="12" fill="none" stroke="#333" stroke-width="4"/></g>',
  ],
  [
    'a stroke before its fill',
    '<circle cx="50" cy="25" r="15" fill="#fc0" stroke="#000" stroke-width="8" style="paint-order:stroke"/>',
  ],
  [
    'transformations in each other',
    '<g transform="translate(50,25) rotate(30)"><g transform="scale(1.5,-1) skewX(20)"><rect x="-10" y="-5" width="20" height="10" fill="#a50"/></g></g><rect width="10" height="10" transform="rotate(45 80 20) translate(75 15)" fill="#05a"/><path d="M0 0h10v10z" transform="matrix(1 .2 -.3 1 20 30)"/>',
  ],
  [
    'what it has from around it',
    '<g fill="#080" stroke="#800" stroke-width="2" color="#008"><rect x="10" y="10" width="20" height="20"/><rect x="40" y="10" width="20" height="20" fill="currentColor" stroke="none"/><rect x="70" y="10" width="20" height="20" fill="none"/></g>',
  ],
  [
    'a style sheet as Illustrator writes it',
    '<defs><style>.cls-1{fill:#e30613;}.cls-1,.cls-2{stroke-width:0px;}.cls-2{fill:#1d1d1b;}</style></defs><g id="Calque_1-2"><path class="cls-1" d="M10 10h30v30h-30z"/><path class="cls-2" d="M50 10h30v30h-30z"/></g>',
  ],
  [
    'styles as Inkscape writes them',
    '<g style="fill:#ff0000;fill-opacity:1;stroke:none;-inkscape-stroke:none"><rect style="fill:#0000ff;stroke:#00ff00;stroke-width:2;stroke-linejoin:round;paint-order:normal" x="10" y="10" width="30" height="30"/><rect x="60" y="10" width="20" height="20"/></g>',
  ],
  [
    'which rule counts for more',
    '<style>#a{fill:#00f}.b{fill:#0f0}rect{fill:#f00}.c{fill:#ff0!important}</style><rect id="a" class="b" fill="#000" x="5" y="5" width="15" height="15"/><rect class="b" x="25" y="5" width="15" height="15"/><rect x="45" y="5" width="15" height="15" fill="#000"/><rect class="c" style="fill:#0ff" x="65" y="5" width="15" height="15"/>',
  ],
  [
    'use, symbol and nested drawings',
    '<defs><symbol id="s" viewBox="0 0 10 10"><circle cx="5" cy="5" r="8" fill="#a0a"/></symbol><rect id="r" width="10" height="10"/></defs><use href="#s" x="5" y="5" width="30" height="20"/><use xlink:href="#r" x="50" y="5" fill="#0a0"/><svg x="70" y="5" width="20" height="40" viewBox="0 0 10 10" preserveAspectRatio="xMinYMax slice"><circle cx="5" cy="5" r="5" fill="#00a"/></svg>',
  ],
  [
    'what hangs over the edge',
    '<circle cx="0" cy="25" r="20" fill="#0aa"/><path d="M60 -20C60 40 140 0 90 70" fill="none" stroke="#a00" stroke-width="12"/>',
  ],
  [
    'clip paths',
    '<clipPath id="a"><rect x="10" y="10" width="20" height="30"/></clipPath><clipPath id="b"><circle cx="70" cy="25" r="15"/></clipPath><circle cx="20" cy="25" r="18" fill="#c00" clip-path="url(#a)"/><g clip-path="url(#b)"><path d="M50 0L90 50H50Z" fill="#00c"/><path d="M50 20H90" stroke="#0c0" stroke-width="5"/></g>',
  ],
  [
    'a clip path under a transformation',
    '<clipPath id="a" transform="rotate(20)"><rect x="30" y="0" width="30" height="20"/></clipPath><g clip-path="url(#a)" transform="translate(5 2)"><rect width="100" height="50" fill="#390"/></g>',
  ],
  [
    'what is see-through, on white',
    '<rect x="5" y="5" width="30" height="30" fill="#00f" fill-opacity=".5"/><g opacity=".5"><rect x="45" y="5" width="30" height="30" fill="#f00"/><circle cx="75" cy="30" r="12" fill="#0000ff80"/></g>'.replace(
      '#0000ff80',
      '#0000ff',
    ),
  ],
  [
    'white over a colour',
    '<rect width="100" height="50" fill="#fff"/><circle cx="50" cy="25" r="20" fill="#063"/><rect x="40" y="22" width="40" height="6" fill="white"/>',
  ],
  [
    'what is hidden',
    '<rect x="5" y="5" width="20" height="20" visibility="hidden"/><g visibility="hidden"><rect x="30" y="5" width="20" height="20" visibility="visible"/></g><g display="none"><rect x="60" y="5" width="20" height="20"/></g>',
  ],
  [
    'lengths with units',
    '<rect x="10%" y="2mm" width="5mm" height="20pt"/><rect x="50px" y="10%" width="1pc" height="50%" fill="#c00"/>',
  ],
  [
    'a choice of languages',
    '<switch><rect systemLanguage="de" x="5" y="5" width="20" height="20" fill="red"/><rect x="40" y="5" width="20" height="20" fill="#0a0"/></switch>',
  ],
]

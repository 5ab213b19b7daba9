import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * A WOFF2 decoder that nothing here decodes with: the leaflet's fonts are TrueType, and its
 * dictionary is a tenth of all that a start would read.
 */
const NO_WOFF2 =
  "module.exports = () => { throw new Error('This command reads TrueType fonts, not WOFF2.') }"

/**
 * The half of react-dom's server that renders a page at once. The other streams one to a browser,
 * and every start would read it.
 */
const NO_STREAMS =
  "exports.renderToStaticMarkup = require('./cjs/react-dom-server-legacy.node.production.js').renderToStaticMarkup"

/**
 * fontkit, read when a font is first opened: it begins by inflating the tables of scripts that no
 * leaflet is set in, and what only checks files opens no font.
 */
const FONTKIT_LATER = ['create', 'open', 'openSync']
  .map((name) => `exports.${name} = (...given) => require('fontkit').${name}(...given)`)
  .join('\n')

/** Makes files find what lies beside them in the checkout, from wherever the bundle is run. */
const keepPlaces = {
  name: 'keep-places',
  setup(build) {
    build.onLoad({ filter: /\.m?[jt]sx?$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      if (!/import\.meta\.url|#standard-fonts|typeof fetch/.test(source)) return
      const contents = source
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        // yoga fetches its own data address, and Node would load its whole HTTP client for it.
        .replaceAll(/"function"!=typeof fetch(?=[?|])/g, 'true')
        // pdfkit begins with Helvetica, its font F1, and reads its metrics; no page uses them.
        .replaceAll("initFonts(defaultFont = 'Helvetica'", 'initFonts(defaultFont = null')
        .replaceAll('this._fontCount = 0;', 'this._fontCount = 1;')
        // It compresses what is only to be rewritten, and react-pdf has no way to say so.
        .replaceAll(/this\.compress = this\.options\.compress [^;]*;/g, 'this.compress = false;')
        // pdfkit asks for the metrics of its standard fonts by a require that no bundler sees.
        .replaceAll(/\brequire\$1\('#standard-fonts/g, "require('#standard-fonts")
      return { contents, loader: path.endsWith('x') ? 'tsx' : path.endsWith('.ts') ? 'ts' : 'js' }
    })
    build.onLoad({ filter: /react-dom[\\/]server\.node\.js$/ }, ({ path }) => ({
      contents: NO_STREAMS,
      resolveDir: dirname(path),
    }))
    build.onResolve({ filter: /^fontkit$/ }, ({ namespace, resolveDir }) =>
      namespace === 'later' ? undefined : { path: resolveDir, namespace: 'later' },
    )
    build.onLoad({ filter: /.*/, namespace: 'later' }, ({ path }) => ({
      contents: FONTKIT_LATER,
      resolveDir: path,
    }))
    build.onResolve({ filter: /^brotli(\/|$)/ }, () => ({ path: 'brotli', namespace: 'left-out' }))
    build.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: NO_WOFF2 }))
  },
}

/**
 * Bundles the print command into one CommonJS module, so that a start reads one file and transpiles
 * nothing. What draws the leaflet is in it, and is run only when a run is built.
 *
 * @param {string} entry path of the module to bundle
 * @param {string} program what `programHash` gives: the bundle keeps it
 * @param {import('esbuild').Plugin[]} before plugins that see each module first
 * @returns {Promise<string>} its code
 * @throws an error of esbuild, with its messages, when a source cannot be compiled
 */
export async function bundle(entry, program, before = []) {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20.19',
    jsx: 'automatic',
    // The bundle is no module of Node's loader, which alone could answer import().
    supported: { 'dynamic-import': false },
    minifyWhitespace: true,
    minifySyntax: true,
    // React's and react-pdf's builds for use, not for development.
    define: { 'process.env.NODE_ENV': '"production"', PROGRAM_HASH: JSON.stringify(program) },
    logLevel: 'silent',
    plugins: [...before, keepPlaces],
  })
  return inAscii(outputFiles[0].text)
}

/**
 * Escapes what esbuild leaves as it stands in regular expressions, where an escape means the same.
 * One character beyond Latin 1 would make Node keep, and read at each start, two bytes for each.
 */
const inAscii = (code) =>
  code.replaceAll(/[^\p{ASCII}]/gu, (character) =>
    character
      .split('')
      .map((unit) => `\\u${hexadecimal(unit)}`)
      .join(''),
  )

const hexadecimal = (unit) => unit.charCodeAt(0).toString(16).padStart(4, '0')

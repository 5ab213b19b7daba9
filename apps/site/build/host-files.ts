import { PAGE_FOLDERS } from '../src/shell/page-folders.ts'
import { HOST_POLICY } from '../src/shell/policy.ts'
import type { TextFile } from './text-file.ts'

/** What every answer says besides: files are what they say they are, and no visit is told on. */
const EVERYWHERE: readonly (readonly [name: string, value: string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
]

const POLICY = ['Content-Security-Policy', HOST_POLICY] as const

/** Scripts and styles have names that change with what is in them: they are kept for a year. */
const KEPT = ['Cache-Control', 'public, max-age=31536000, immutable'] as const

type Header = readonly [name: string, value: string]

/**
 * The headers that the site asks of its host, for common hosts. The policy goes with pages and
 * scripts, not with the files to download: the report has its styles in itself.
 */
export function hostFiles(): TextFile[] {
  const head =
    '# Site du dépliant open data : ce que ses pages ont le droit de charger et de joindre'
  return [
    { name: '_headers', text: `${head}\n${forNetlify()}` },
    { name: '.htaccess', text: `${head}\n${forApache()}` },
    { name: 'hebergement/nginx.conf', text: `${head}\n${forNginx()}` },
    { name: 'hebergement/LISEZMOI.txt', text: README },
  ]
}

function forNetlify(): string {
  const rule = (path: string, headers: readonly Header[]) =>
    [path, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n')
  const pages = Object.values(PAGE_FOLDERS).map((folder) => (folder === '' ? '/' : `/${folder}/`))
  return [
    rule('/*', EVERYWHERE),
    ...pages.map((path) => rule(path, [POLICY])),
    rule('/assets/*', [POLICY, KEPT]),
  ].join('')
}

function forApache(): string {
  const set = ([name, value]: Header) => `Header always set ${name} "${value}"`
  return [
    '<IfModule mod_headers.c>',
    ...EVERYWHERE.map((header) => `  ${set(header)}`),
    '  <FilesMatch "(^index\\.html|\\.js)$">',
    `    ${set(POLICY)}`,
    '  </FilesMatch>',
    '  <FilesMatch "-[A-Za-z0-9_-]{8}\\.(js|css|woff2)$">',
    `    ${set(KEPT)}`,
    '  </FilesMatch>',
    '</IfModule>',
    '',
  ].join('\n')
}

/** A block of nginx that sets a header sets all of them: none is taken from the block around it. */
function forNginx(): string {
  const add = ([name, value]: Header) => `    add_header ${name} "${value}" always;`
  const block = (pattern: string, headers: readonly Header[]) =>
    [`location ~ ${pattern} {`, ...[...EVERYWHERE, ...headers].map(add), '}'].join('\n')
  return `${block('(/|/index\\.html)$', [POLICY])}\n${block('\\.js$', [POLICY, KEPT])}\n`
}

const README = [
  'Ce site est un dossier de fichiers : n’importe quel hébergement statique le sert, à la racine ou dans un sous-dossier.',
  '',
  '_headers               Netlify, Cloudflare Pages : lu tel quel à la racine du site',
  '.htaccess              Apache : lu tel quel (module mod_headers)',
  'hebergement/nginx.conf nginx : à recopier dans le bloc « server »',
  'redirection/           ce que l’hébergeur de l’adresse imprimée met en place pour le QR code',
  '',
  'Sans ces en-têtes le site marche aussi : chaque page porte sa politique de sécurité.',
  'Ils y ajoutent ce qu’une page ne peut pas dire elle-même : que ses scripts de calcul',
  'ne joignent aucun autre site, et qu’aucun autre site ne l’affiche dans un cadre.',
  '',
].join('\n')

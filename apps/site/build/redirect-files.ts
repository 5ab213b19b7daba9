import type { LandingLink } from '@flyer-open-data/flyer'
import type { TextFile } from './text-file.ts'

/** Characters that a path keeps in every one of these files without being quoted. */
const PLAIN_PATH = /^\/[A-Za-z0-9/._~-]*$/

/**
 * The redirect behind the printed code, for common hosts: the host of the printed address puts one of
 * them in place. The redirect is a temporary one, so browsers ask again and its target can change
 * without a reprint.
 *
 * @throws RangeError for a path that these files would take for a pattern
 */
export function redirectFiles({ url, redirect }: LandingLink): TextFile[] {
  const { host, pathname } = new URL(url)
  const { target, status } = redirect
  if (!PLAIN_PATH.test(pathname)) {
    throw new RangeError(
      `The path ${pathname} of ${url} holds characters that hosts take for patterns. Choose a landing address of letters, figures, dots and hyphens.`,
    )
  }
  const escaped = pathname.replace(/[.~-]/g, '\\$&')
  const head = `# ${host}${pathname} : redirection temporaire (${status}) du QR code du dépliant`
  return [
    { name: '_redirects', text: `${head}\n${pathname} ${target} ${status}\n` },
    {
      name: '.htaccess',
      text: `${head}\nRedirectMatch ${status} "^${escaped}/?$" "${target}"\n`,
    },
    {
      name: 'nginx.conf',
      text: `${head}\nlocation = ${pathname} {\n    return ${status} ${target};\n}\n`,
    },
    {
      name: 'LISEZMOI.txt',
      text: [
        `Le QR code du dépliant mène à ${url}.`,
        `Tant que cette page n’existe pas, l’hébergeur de ${host} doit renvoyer vers ${target}.`,
        '',
        '_redirects   Netlify, Cloudflare Pages : à la racine du site',
        '.htaccess    Apache : à la racine du site (module mod_alias)',
        'nginx.conf   nginx : dans le bloc « server » du site',
        '',
        `La redirection est temporaire (${status}) : sa cible peut changer sans réimprimer.`,
        '',
      ].join('\n'),
    },
  ]
}

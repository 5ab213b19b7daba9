import { PUBLISHER } from './publisher.ts'

/** A fact of the publisher, by its path in `PUBLISHER`, and what the law calls it. */
const FACTS: readonly (readonly [path: string, name: string, value: string | null])[] = [
  ['legalForm', 'forme juridique de l’éditeur', PUBLISHER.legalForm],
  ['address', 'adresse de l’éditeur', PUBLISHER.address],
  ['telephone', 'téléphone de l’éditeur', PUBLISHER.telephone],
  ['director', 'directeur ou directrice de la publication', PUBLISHER.director],
  ['host.name', 'nom de l’hébergeur', PUBLISHER.host.name],
  ['host.address', 'adresse de l’hébergeur', PUBLISHER.host.address],
  ['host.telephone', 'téléphone de l’hébergeur', PUBLISHER.host.telephone],
]

/** The file where they are written, from the root of the repository. */
const WRITTEN_IN = 'apps/site/src/legal/publisher.ts'

/**
 * What whoever builds the site is told while facts that the law asks for are missing; undefined once
 * all are there.
 */
export function missingFactsWarning(facts = FACTS): string | undefined {
  const missing = facts.filter(([, , value]) => value === null)
  if (missing.length === 0) return undefined
  return [
    'The page « Mentions légales » lacks what the law asks for (LCEN, art. 6):',
    ...missing.map(([path, name]) => `  ${path} (${name})`),
    `Write it in ${WRITTEN_IN} before the site goes online.`,
  ].join('\n')
}

import type { ReadElement, ReadRole } from '@flyer-open-data/ui'

/** What the elements of the structure are called, in French. */
const ROLE_NAMES: Readonly<Record<ReadRole, string>> = {
  H1: 'Titre 1',
  H2: 'Titre 2',
  H3: 'Titre 3',
  P: 'Paragraphe',
  Strong: 'Fort',
  Link: 'Lien',
  L: 'Liste',
  LI: 'Élément de liste',
  BlockQuote: 'Citation',
  Figure: 'Figure',
}

/** What an element is called, a list that counts apart from one that does not. */
export function roleName({ role, isOrdered }: Pick<ReadElement, 'role' | 'isOrdered'>): string {
  return isOrdered ? 'Liste ordonnée' : ROLE_NAMES[role]
}

/** The same, and of a figure also what it stands for: the picture does not say it. */
export function fullName(element: Pick<ReadElement, 'role' | 'isOrdered' | 'words'>): string {
  const name = roleName(element)
  return element.role === 'Figure' ? `${name}\u00a0: ${element.words}` : name
}

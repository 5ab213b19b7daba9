import type { PageObject, Place } from '@flyer-open-data/flyer'

/** An object inside a place: a form on a page, a font in that form. */
export function inside(place: Place, kind: PageObject['kind'], name: string): Place {
  return { ...place, objects: [...(place.objects ?? []), { kind, name }] }
}

/** An operator in the stream of a place, by where it begins in it, in bytes. */
export function atOperator(place: Place, name: string, byte: number): Place {
  return { ...place, objects: [...(place.objects ?? []), { kind: 'operator', name, byte }] }
}

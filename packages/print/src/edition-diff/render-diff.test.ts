import { checkText, readCatalogueOfDrafts } from '@flyer-open-data/flyer'
import { comparePictures } from '@flyer-open-data/ui/comparison'
import { describe, expect, it } from 'vitest'
import { catalogueWithDraft, type EditionInput, itemAt, panelOf } from '../testing/catalogue.ts'
import { FONTS } from '../testing/fonts.ts'
import { diffAsData } from './diff-as-data.ts'
import { diffEditions } from './diff-editions.ts'
import { PAGE_MARK } from './page-mark.ts'
import { renderDiff } from './render-diff.tsx'

/** How edition 1 differs from a draft with one change. */
function diffOf(change: (draft: EditionInput) => void) {
  const catalogue = readCatalogueOfDrafts(catalogueWithDraft(change))
  const [from, to] = [itemAt(catalogue.editions, 0), itemAt(catalogue.editions, 1)]
  return diffEditions({ catalogue, from, to, fonts: FONTS })
}

const pageOf = (change: (draft: EditionInput) => void) => renderDiff(diffOf(change), FONTS)

/** The words of a page as they are read, its pictures and styles left out. */
const wordsOf = (page: string) =>
  page
    .replaceAll(
      /<(style|svg)\b.*?<\/\1>(?:(?:<rect[^>]*>|<g[^>]*>|<\/g>|<text.*?<\/text>)*<\/svg>)?/gs,
      ' ',
    )
    .replaceAll(/<\/?(?:span|ins|del|strong)[^>]*>/g, '')
    .replaceAll(/<[^>]*>/g, '\n')

const oneWord = (draft: EditionInput) => {
  const panel = panelOf(draft, 'did-you-know')
  panel.definition = panel.definition.replace('librement', 'toujours')
}

describe('the page of one changed word', () => {
  const page = pageOf(oneWord)

  it('marks it where it stands, for those who see and for those who listen', () => {
    expect(page).toContain(
      'dans un format ouvert, <del><span class="unseen">[supprimé\u00a0: </span>librement<span class="unseen">]</span></del><ins class="instead"><span class="unseen">[ajouté\u00a0: </span>toujours<span class="unseen">]</span></ins> accessible',
    )
  })

  it('tells its panel, its field and its region on the sheet', () => {
    const words = wordsOf(page)
    expect(words).toContain('Textes\n\u00a0: 1\u00a0différence')
    expect(words).toContain('Image\n\u00a0: 1\u00a0différence')
    expect(words).toContain('1 Le saviez-vous\u202f? › Définition Modification')
    expect(words).toMatch(/Place\u00a0: à 211,0\u00a0mm du bord gauche et à \d+,\d\u00a0mm du haut/)
    expect(words).toContain('Rien ne diffère sur cette face.')
  })

  it('is whole in itself, in French, and says what it is', () => {
    expect(page.slice(0, 1000)).toContain(PAGE_MARK)
    expect(page).toMatch(/^<!doctype html>\n<html lang="fr">/)
    expect(page).not.toMatch(/<script|<link|@import|url\(|src=|https?:/)
  })

  it('names no colour but in the properties that come from the tokens, and in its pictures', () => {
    const style = /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? ''
    const rules = style.slice(style.indexOf('}') + 1)
    expect(rules).toContain('var(--revision-added)')
    expect(rules).not.toMatch(/#[0-9a-f]{3,8}\b|rgb|hsl/)
    const undefinedNames = [...rules.matchAll(/var\((--[\w-]+)\)/g)]
      .map(([, name = '']) => name)
      .filter((name) => !style.includes(`${name}: #`))
    expect(undefinedNames).toEqual([])
  })

  it('draws each side of each edition once, in outlines', () => {
    for (const id of ['from-outside', 'from-inside', 'to-outside', 'to-inside']) {
      expect(page.split(`<g id="${id}">`)).toHaveLength(2)
    }
    expect(page).toContain('href="#to-inside"')
  })
})

describe('the page of many changes', () => {
  const page = pageOf((draft) => {
    draft.updatedOn = '2026-03-01'
    draft.title = 'Ouvrir <ses> données'
    panelOf(draft, 'why-publish').reasons.splice(1, 1)
    itemAt(panelOf(draft, 'why-publish').reasons, 0).theme = 'commons'
    itemAt(panelOf(draft, 'voices').testimonials, 2).words = 'L’open data est une chance.'
    delete itemAt(panelOf(draft, 'need-help').offer, 1).strong
    delete draft.panels['get-organised']
    draft.readingOrder = draft.readingOrder.filter((panel) => panel !== 'get-organised')
  })
  const words = wordsOf(page)

  it('keeps the rules of French typography in all that it says', () => {
    const lines = words
      .split('\n')
      .map((line) =>
        line
          .trim()
          // A space that is named is the space that it names.
          .replaceAll('[espace insécable]', '\u00a0')
          .replaceAll('[espace fine insécable]', '\u202f'),
      )
      // Text that somebody has written is shown as it is: a title in angle brackets.
      .filter((line) => line !== '' && !line.includes('&lt;'))
    expect(lines.length).toBeGreaterThan(60)
    const faults = lines.flatMap((text) => checkText({ text, role: 'body' }, {}))
    expect(faults.map(({ rule, excerpt }) => `${rule}: ${excerpt}`)).toEqual([])
  })

  it('tells choices, bold words, a missing section, dates and the order of reading', () => {
    expect(words).toContain('Raison 1 › Sujet Modification')
    expect(words).toContain('[supprimé\u00a0: Services à la population][ajouté\u00a0: Bien commun]')
    expect(words).toContain('Passage 2 (en gras) › En gras Suppression')
    expect(words).toContain('Cette rubrique est supprimée.')
    expect(words).toContain('Bien s’organiser › Volet entier Suppression')
    expect(words).toContain('Date de mise à jour Modification')
    expect(words).toContain('1er\u00a0mars\u00a02026')
    expect(words).toContain('Ordre de lecture Modification')
  })

  it('shows what somebody has written as text, and never as markup', () => {
    expect(page).toContain('&lt;ses&gt;')
    expect(page).not.toContain('<ses>')
  })
})

describe('the page of pictures that differ where the texts do not', () => {
  /** The page of edition 1 beside itself, something in its layout being set in another way. */
  function pageWith(panel: string, name: string, change: (item: Drawn) => void): string {
    const diff = diffOf(() => undefined)
    const { layout } = diff.to
    if (!layout) throw new Error('nothing was laid out')
    const changed = structuredClone(layout)
    const content = changed.panels.find(({ id }) => id === panel)?.content
    const item = drawnIn(content).find(({ text, ...other }) => (text?.field ?? other.name) === name)
    if (!item) throw new Error(`no ${name}`)
    change(item)
    const pictures = comparePictures(layout, changed)
    return wordsOf(renderDiff({ ...diff, to: { ...diff.to, layout: changed }, pictures }, FONTS))
  }

  it('names a text that has moved by 0.3 mm, and both its places', () => {
    const words = pageWith('voices', 'testimonials.0.heading', ({ text }) => {
      if (text) text.x += 0.3
    })
    expect(words).toContain('1 Ils en parlent le mieux › Témoignage 1 › Intertitre Modification')
    expect(words).toContain('Déplacement de 0,3\u00a0mm vers la droite.')
    const places = [...words.matchAll(/Place (avant|après)\u00a0: à (\d+,\d)\u00a0mm/g)]
    expect(places.map(([, when]) => when)).toEqual(['avant', 'après'])
    const [before, after] = places.map(([, , x = '']) => Number(x.replace(',', '.')))
    expect((after ?? 0) - (before ?? 0)).toBeCloseTo(0.3, 6)
  })

  it('names one ink that has changed, of a text and of a drawing', () => {
    const words = pageWith('did-you-know', 'law', (item) => {
      item.ink = 'deepBlue'
    })
    expect(words).toContain('1 Le saviez-vous\u202f? › Loi Modification')
    expect(words).toContain('L’encre passe de «\u00a0Noir\u00a0» à «\u00a0Bleu profond\u00a0».')
    const drawn = pageWith('why-publish', 'icon', ({ paths = [] }) => {
      for (const path of paths) if (path.fill === 'coral') path.fill = 'sun'
    })
    expect(drawn).toContain('Pourquoi publier ses données\u202f? › Pictogramme Modification')
    expect(drawn).toContain('«\u00a0Corail\u00a0» à «\u00a0Jaune soleil\u00a0»')
  })
})

/** What a test changes of an item that is drawn. */
interface Drawn {
  readonly name?: string
  readonly text?: { readonly field: string; x: number }
  ink?: string
  readonly paths?: readonly { fill: string }[]
}

/** The items that are drawn, however deep they lie in groups. */
function drawnIn(part: unknown): Drawn[] {
  const items: unknown[] = Object(part).items ?? []
  return items.flatMap((item) => (Object(item).items ? drawnIn(item) : [item as Drawn]))
}

describe('a space', () => {
  it('that differs is named in both texts', () => {
    const words = wordsOf(
      pageOf((draft) => {
        panelOf(draft, 'did-you-know').definition += '\u00a0'
        panelOf(draft, 'voices').title = 'ILS EN  PARLENT LE MIEUX'
      }),
    )
    expect(words).toContain('par tous.[ajouté\u00a0: [espace insécable]]')
    expect(words).toContain('EN[supprimé\u00a0: [espace]][ajouté\u00a0: [espace][espace]]PARLENT')
  })
})

describe('an edition that cannot be printed', () => {
  it.each<[string, (draft: EditionInput) => void, RegExp]>([
    [
      'with a typography fault',
      (draft) => {
        panelOf(draft, 'cover').title = "L'OPEN DATA"
      },
      /Couverture › Titre \(T4\)\u00a0: L’apostrophe/,
    ],
    [
      'with a text that is too long',
      (draft) => {
        panelOf(draft, 'cover').title = 'OUVRIR SES DONNÉES '.repeat(20).trim()
      },
      /Couverture › Titre\u00a0: Le texte dépasse de \d+\u00a0lignes/,
    ],
  ])('%s is compared as text, and the page says why its picture is missing', (_, change, told) => {
    const diff = diffOf(change)
    expect(diff.pictures).toBeUndefined()
    const page = renderDiff(diff, FONTS)
    const words = wordsOf(page)
    expect(words).toContain('L’image de l’édition\u00a02 manque.')
    expect(words).toMatch(told)
    expect(words).toContain('Image\n\u00a0: pas de comparaison')
    expect(words).toContain('Textes\n\u00a0: 1\u00a0différence')
    // What can be drawn is shown.
    expect(page).toContain('<g id="from-outside">')
    expect(page).not.toContain('<g id="to-outside">')
    expect(diffAsData(diff)).toMatchObject({
      pictures: null,
      count: 2,
      to: { refused: [{ where: 'edition-2, cover.title' }] },
    })
  })
})

describe('two editions that say the same', () => {
  it('are told to look the same, side by side', () => {
    const diff = diffOf((draft) => {
      draft.status = 'validated'
    })
    expect(diffAsData(diff)).toEqual({
      from: { id: 'edition-1', status: 'validated' },
      to: { id: 'edition-2', status: 'validated' },
      ...{ count: 0, sections: [], texts: [], data: [], pictures: [] },
    })
    const words = wordsOf(renderDiff(diff, FONTS))
    expect(words).toContain('Les deux éditions disent la même chose, au signe près.')
    expect(words).toContain('Les deux images sont les mêmes.')
    expect(words).toContain('Les renseignements sont les mêmes.')
    expect(words).toContain('aucune différence')
  })
})

describe('the differences as data', () => {
  it('are counted and listed, in numbers of three decimals at most', () => {
    const data = diffAsData(diffOf(oneWord))
    // The word, its region, and the status of the draft.
    expect(data.count).toBe(3)
    expect(data.texts).toMatchObject([{ panel: 'did-you-know', field: 'definition' }])
    expect(data.pictures).toMatchObject([
      { number: 1, side: 'inside', panel: 'did-you-know', changes: [{ kind: 'words' }] },
    ])
    const { x = 0 } = data.pictures?.[0]?.after ?? {}
    expect(x).toBe(Math.round(x * 1000) / 1000)
  })
})

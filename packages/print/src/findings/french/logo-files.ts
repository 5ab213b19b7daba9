import { count, frenchNumber, type WordsFor, withUnit } from '@flyer-open-data/flyer'
import type { PressFaults } from '../faults.ts'
import type { ForeignFormat, LogoKind } from '../logo/logo-faults.ts'

const KINDS: Readonly<Record<LogoKind, string>> = {
  svg: 'un dessin SVG',
  png: 'une image PNG',
  jpeg: 'une image JPEG',
  pdf: 'un PDF',
}

const ASK = 'Demandez le logo en SVG ou en PDF, à défaut en PNG.'
const EXPORT_PICTURE =
  'Ouvrez-la dans un logiciel d’images et exportez-la en PNG, ou demandez le logo en SVG ou en PDF.'
const EXPORT_DRAWING =
  'Ouvrez-le dans un logiciel de dessin (Illustrator, Inkscape) et exportez-le en SVG ou en PDF.'

/** What each other format is called, and how a logo is got out of it. */
const FORMATS: Readonly<Record<ForeignFormat, readonly [what: string, mend: string]>> = {
  gif: ['une image GIF', EXPORT_PICTURE],
  webp: ['une image WebP, faite pour les pages web', EXPORT_PICTURE],
  avif: ['une image AVIF, faite pour les pages web', EXPORT_PICTURE],
  heic: ['une photo HEIC, comme en font les iPhone', EXPORT_PICTURE],
  tiff: ['une image TIFF', EXPORT_PICTURE],
  bmp: ['une image BMP', EXPORT_PICTURE],
  icon: ['une icône (ICO)', ASK],
  'jpeg-2000': ['une image JPEG\u00a02000', EXPORT_PICTURE],
  'jpeg-xl': ['une image JPEG\u00a0XL', EXPORT_PICTURE],
  photoshop: ['une image Photoshop (PSD)', EXPORT_PICTURE],
  eps: ['un dessin EPS', EXPORT_DRAWING],
  illustrator: ['un ancien document Illustrator (AI)', EXPORT_DRAWING],
  metafile: ['un métafichier de Windows (EMF ou WMF)', EXPORT_DRAWING],
  office: [
    'un document de bureautique (Word, PowerPoint, LibreOffice)',
    `Un logo collé dans un document a perdu sa qualité. ${ASK}`,
  ],
  zip: [
    'une archive ZIP',
    'Ouvrez l’archive et déposez le logo lui-même, en SVG, PDF, PNG ou JPEG.',
  ],
  gzip: [
    'un fichier compressé (gzip)',
    'Décompressez-le et déposez le logo lui-même, en SVG, PDF, PNG ou JPEG.',
  ],
  html: ['une page web', `Enregistrez le logo lui-même, et non la page qui le montre. ${ASK}`],
  xml: ['un fichier XML, mais pas un dessin SVG', ASK],
  text: ['un texte', ASK],
}

const mm = (length: number) => withUnit(length, 'mm')
const px = (pixels: number) => withUnit(pixels, 'px')

/** French words for the file of a logo, its pixels and its size. */
export const LOGO_FILES: Pick<WordsFor<PressFaults>, 'logo-file' | 'logo-picture' | 'logo-size'> = {
  'logo-file': {
    why: 'Un logo se dépose en SVG, PDF, PNG ou JPEG\u202f; seul compte le contenu du fichier, non son nom.',
    faults: {
      empty: () => ({
        what: 'Le fichier est vide.',
        mend: 'Copiez-le ou téléchargez-le de nouveau.',
      }),
      'too-large': ({ megabytes, most }) => ({
        what: `Le fichier pèse ${withUnit(megabytes, 'Mo')}, et le maximum est de ${withUnit(most, 'Mo')}.`,
        mend: 'Exportez le logo seul, à la taille où il est imprimé.',
      }),
      foreign: ({ format }) => ({
        what: `C’est ${FORMATS[format][0]}.`,
        mend: FORMATS[format][1],
      }),
      unknown: () => ({ what: 'Le fichier n’est d’aucun format connu ici.', mend: ASK }),
      damaged: ({ kind }) => ({
        what: `Le fichier commence comme ${KINDS[kind]}, mais il est abîmé ou incomplet.`,
        mend: 'Copiez-le ou téléchargez-le de nouveau, ou refaites l’export.',
      }),
      'other-name': ({ ending, kind }) => ({
        what: `Son nom finit par «\u00a0.${ending}\u00a0», mais c’est ${KINDS[kind]}, et c’est ainsi que le fichier a été lu.`,
        mend: 'Il n’y a rien à faire\u202f; corrigez le nom si vous transmettez le fichier.',
      }),
      locked: () => ({
        what: 'Le PDF demande un mot de passe.',
        mend: 'Exportez-le sans protection.',
      }),
      'no-pages': () => ({ what: 'Le PDF n’a aucune page.', mend: 'Refaites l’export.' }),
      'more-pages': ({ count: pages }) => ({
        what: `Le PDF a ${count(pages, 'page', 'pages')}\u202f; seule la première a été prise.`,
        mend: 'Si le logo est sur une autre page, déposez cette page seule.',
      }),
    },
  },
  'logo-picture': {
    why: 'Une image est d’autant plus nette que ses pixels sont petits sur le papier.',
    faults: {
      'too-many-pixels': ({ width, height, mostMillions }) => ({
        what: `L’image annonce ${frenchNumber(width)}\u00a0×\u00a0${frenchNumber(height)}\u00a0pixels, et le maximum est de ${mostMillions}\u00a0millions.`,
        mend: 'Exportez le logo à la taille où il est imprimé\u00a0: 2000\u00a0pixels de large suffisent largement.',
      }),
      'no-pixels': () => ({ what: 'L’image n’a aucun pixel.', mend: 'Refaites l’export.' }),
      'rare-jpeg': () => ({
        what: 'Ce JPEG est codé d’une façon que presque aucun logiciel ne lit.',
        mend: 'Ouvrez-le dans un logiciel d’images et exportez-le en PNG.',
      }),
      animated: () => ({
        what: 'L’image est animée\u202f; la première vue a été prise.',
        mend: 'Si vous en voulez une autre, exportez-la seule.',
      }),
      profile: () => ({
        what: 'L’image porte son propre profil de couleur, et a été lue en sRVB.',
        mend: 'Vérifiez les couleurs sur l’épreuve\u202f; pour plus de sûreté, exportez en sRVB.',
      }),
      'too-few-pixels': ({ widthMm, widthPx, neededPx }) => ({
        what: `Trop petit pour ${mm(widthMm)}\u00a0: il faut au moins ${px(neededPx)} de large, et l’image sans ses marges en a ${frenchNumber(widthPx)}.`,
        mend: 'Demandez le logo en SVG ou en PDF, nets à toute taille, à défaut une image plus grande\u202f; agrandir celle-ci n’ajoute pas de détail.',
      }),
      soft: ({ widthMm, widthPx, advisedPx, ppi }) => ({
        what: `À ${mm(widthMm)}, l’image a une résolution de ${withUnit(ppi, 'ppp')}\u00a0: elle sera un peu floue.`,
        mend: `Si elle existe, déposez une image de ${px(advisedPx)} de large, au lieu de ${px(widthPx)}, ou mieux un SVG ou un PDF.`,
      }),
      'inside-too-few-pixels': ({ widthMm, widthPx, ppi, leastPpi }) => ({
        what: `Le PDF contient une image de ${px(widthPx)} de large, trop petite pour ${mm(widthMm)}\u00a0: ${withUnit(ppi, 'ppp')}, quand il en faut au moins ${frenchNumber(leastPpi)}.`,
        mend: 'Demandez le logo en vrai dessin vectoriel (SVG ou PDF), à défaut l’image d’origine, plus grande\u202f; la mettre dans un PDF n’ajoute pas de détail.',
      }),
      'inside-soft': ({ widthMm, ppi, advisedPpi }) => ({
        what: `Le PDF contient une image\u00a0: à ${mm(widthMm)}, sa résolution est de ${withUnit(ppi, 'ppp')}, pour ${frenchNumber(advisedPpi)} conseillés. Elle sera un peu floue.`,
        mend: 'S’il existe, déposez un vrai dessin vectoriel (SVG ou PDF).',
      }),
      'soft-edges': ({ widthMm, widthPx, advisedPx, ppi }) => ({
        what: `À ${mm(widthMm)}, l’image a une résolution de ${withUnit(ppi, 'ppp')}\u00a0: les contours de ses aplats seront un peu flous.`,
        mend: `Si elle existe, déposez une image de ${px(advisedPx)} de large, au lieu de ${px(widthPx)}, ou mieux un SVG ou un PDF.`,
      }),
    },
  },
  'logo-size': {
    why: 'Un logo n’est reconnu que s’il se voit, à sa juste taille.',
    faults: {
      blank: () => ({
        what: 'Rien n’est dessiné dans ce fichier\u00a0: il est vide ou blanc.',
        mend: 'Déposez la version du logo pour fond blanc.',
      }),
      white: () => ({
        what: 'Le logo est tout blanc\u00a0: il serait invisible sur son fond blanc.',
        mend: 'Déposez la version du logo pour fond blanc, en couleurs ou en noir.',
      }),
      elongated: ({ ratio, most }) => ({
        what: `Le logo est ${frenchNumber(ratio)}\u00a0fois plus long que large, au-delà de ${most}\u00a0fois\u00a0: il sera très petit.`,
        mend: 'Déposez une version plus ramassée du logo, si elle existe.',
      }),
      'under-minimum': ({ widthMm, minimumMm }) => ({
        what: `À sa place, le logo aurait ${mm(widthMm)} de large, et son minimum est de ${mm(minimumMm)}.`,
        mend: 'Déposez une version du logo faite pour les petites tailles, ou plus ramassée.',
      }),
      'thin-lines': ({ widthMm, leastMm }) => ({
        what: `Le trait le plus fin du logo a ${mm(widthMm)} une fois imprimé, sous ${mm(leastMm)}\u00a0: il peut se rompre.`,
        mend: 'Déposez une version du logo faite pour les petites tailles, si elle existe.',
      }),
      trimmed: () => ({
        what: 'Les marges vides autour du logo ont été retirées.',
        mend: 'Il n’y a rien à faire\u00a0: l’espace de protection s’ajoute de lui-même.',
      }),
    },
  },
}

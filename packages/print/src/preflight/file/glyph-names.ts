/** Accents as names of glyphs have them after a letter, by their combining characters. */
const ACCENTS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circumflex: '\u0302',
  tilde: '\u0303',
  dieresis: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedilla: '\u0327',
}

/** Signs of ISO 32000-1, annex D.2, that are no letters with accents: each name with its character. */
const SIGNS = new Map(
  (
    'exclam ! quotedbl " numbersign # dollar $ percent % ampersand & quotesingle \' ' +
    'parenleft ( parenright ) asterisk * plus + comma , hyphen - period . slash / colon : ' +
    'semicolon ; less < equal = greater > question ? at @ bracketleft [ backslash \\ ' +
    'bracketright ] asciicircum ^ underscore _ grave ` braceleft { bar | braceright } ' +
    'asciitilde ~ zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ' +
    'quoteleft ‘ quoteright ’ quotedblleft “ quotedblright ” quotesinglbase ‚ quotedblbase „ ' +
    'guillemotleft « guillemotright » guilsinglleft ‹ guilsinglright › endash – emdash — ' +
    'bullet • ellipsis … dagger † daggerdbl ‡ section § paragraph ¶ copyright © registered ® ' +
    'trademark ™ degree ° periodcentered · Euro € sterling £ yen ¥ cent ¢ plusminus ± ' +
    'multiply × divide ÷ minus − mu µ onehalf ½ onequarter ¼ threequarters ¾ onesuperior ¹ ' +
    'twosuperior ² threesuperior ³ ordfeminine ª ordmasculine º exclamdown ¡ questiondown ¿ ' +
    'ae æ AE Æ oe œ OE Œ oslash ø Oslash Ø germandbls ß dotlessi ı eth ð Eth Ð thorn þ Thorn Þ ' +
    'fi ﬁ fl ﬂ ff ﬀ ffi ﬃ ffl ﬄ'
  )
    .split(' ')
    .reduce<[string, string][]>(
      (pairs, part, i, parts) => {
        if (i % 2 === 0) pairs.push([part, parts[i + 1] ?? ''])
        return pairs
      },
      [['space', ' ']],
    ),
)

/**
 * What a glyph stands for by its name: `A`, `eacute`, `quoteright`, `uni00E9`, `u1F600`. What follows
 * a point, as in `a.sc`, says how it is drawn.
 */
export function textOfGlyph(name: string): string | undefined {
  const [base = ''] = name.split('.')
  const digits = /^u(?:ni)?([\dA-F]{4,6})$/.exec(base)?.[1]
  if (digits !== undefined) {
    const point = Number.parseInt(digits, 16)
    return point <= 0x10ffff ? String.fromCodePoint(point) : undefined
  }
  const [, letter = '', accent = ''] = /^([A-Za-z])([a-z]*)$/.exec(base) ?? []
  if (letter !== '' && accent === '') return letter
  const combining = ACCENTS[accent]
  return combining ? `${letter}${combining}`.normalize('NFC') : SIGNS.get(base)
}

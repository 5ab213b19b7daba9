import { frenchNumber } from '@flyer-open-data/flyer'
import { FONT_FACES, type FontFaceName, TEXT_STYLES, type TextStyleName } from '@flyer-open-data/ui'
import type { ReactNode } from 'react'
import { STYLE_NAMES } from '../french/token-names.ts'
import { TokenName } from './TokenPage.tsx'

const FACE_NAMES: Readonly<Record<FontFaceName, string>> = {
  titleBold: 'Titres, gras',
  titleExtraBold: 'Titres, extra-gras',
  textRegular: 'Textes, romain',
  textSemiBold: 'Textes, demi-gras',
}

/** What French asks of a face: accented capitals, ligatures, guillemets, the arrow, figures. */
const CHARACTERS = ['ABCDÉÈÀÇŒ', 'abcdéèàçœ', '«\u00a0l’œuvre…\u00a0» → 0123456789']

/** The four font files, each showing the characters that French asks for. */
export function FontFaces(): ReactNode {
  return (
    <table>
      <caption>
        Deux familles, deux graisses chacune{'\u00a0'}: quatre fichiers de police, sous licence OFL.
        Ils sont incorporés dans chaque fichier imprimé.
      </caption>
      <thead>
        <tr>
          <th scope="col">Rôle</th>
          <th scope="col">Famille</th>
          <th className="number" scope="col">
            Graisse
          </th>
          <th scope="col">Caractères</th>
          <th scope="col">Styles</th>
        </tr>
      </thead>
      <tbody>
        {(Object.keys(FONT_FACES) as FontFaceName[]).map((face) => {
          const { family, weight } = FONT_FACES[face]
          return (
            <tr className="type-row" key={face}>
              <th scope="row">
                <TokenName name={FACE_NAMES[face]} token={face} />
              </th>
              <td className="nowrap">{family}</td>
              <td className="number">{frenchNumber(weight)}</td>
              <td
                className="font-characters"
                style={{ fontFamily: `'${family}'`, fontWeight: weight }}
              >
                {CHARACTERS.map((line) => (
                  <div key={line}>{line}</div>
                ))}
              </td>
              <td>{stylesIn(face).join(', ')}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function stylesIn(face: FontFaceName): string[] {
  return (Object.keys(TEXT_STYLES) as TextStyleName[])
    .filter((style) => TEXT_STYLES[style].face === face)
    .map((style) => STYLE_NAMES[style].toLowerCase())
}

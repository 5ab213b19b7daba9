import { ContentError, count, type Finding } from '@flyer-open-data/flyer'
import { tellPressInFrench } from '@flyer-open-data/print/findings'
import { answerInFrench } from '../fetching/answer-in-french.ts'
import {
  CheckTooLongError,
  FileNotReadError,
  type PartFile,
  PartNotFetchedError,
  PartNotImportedError,
  ReaderBrokenError,
} from '../fetching/part-errors.ts'
import type { PressState } from '../plates/use-plates.ts'
import type { PaperSight } from '../proof/paper-sight.ts'

/** What a person is told of what could not be done, in French. */
export interface FailureWords {
  /** What is not there, and why: a sentence, or one more for each fault. */
  readonly what: string
  /** What to do: a sentence or several. */
  readonly mend: string
}

/** What could not be done: with the press file, with any file that is checked, with a logo, with the kit. */
interface Failed {
  readonly step: 'make' | 'draw' | 'check' | 'logo' | 'kit'
  readonly error: unknown
}

/** What of the making of a press file and of its drawing failed, if anything did. */
export function failureOf(press: PressState, sight: PaperSight): Failed | undefined {
  if (press.status === 'failed') return { step: 'make', error: press.error }
  if (press.status !== 'ready' || sight.status !== 'failed') return undefined
  return { step: 'draw', error: sight.error }
}

const STEPS: Readonly<Record<Failed['step'], string>> = {
  make: 'Le fichier d’impression n’a pas pu être fabriqué',
  draw: 'Le fichier d’impression n’a pas pu être dessiné',
  check: 'Le fichier n’a pas pu être contrôlé',
  logo: 'Le logo n’a pas pu être lu',
  kit: 'Le kit graphique n’a pas pu être fabriqué',
}

const FILES: Readonly<Record<PartFile, string>> = {
  profile: 'le profil de couleur du papier',
  'colour-engine': 'le moteur de couleur',
  'page-renderer': 'le moteur qui dessine les pages',
  'code-reader': 'le lecteur de QR codes',
}

/** Tells why it could not be done, and what to do. */
export function failureWords({ step, error }: Failed): FailureWords {
  if (error instanceof ContentError) return faultsInWords(STEPS[step], error.findings)
  const [why, mend] = reasonOf(error, step)
  return { what: `${STEPS[step]}\u00a0: ${why}.`, mend }
}

/** How many faults are told one by one: there is no room for more. */
const TOLD = 3

function faultsInWords(failed: string, findings: readonly Finding[]): FailureWords {
  const told = findings.slice(0, TOLD).map(tellPressInFrench)
  const what = told.map(({ where, what }) =>
    where === '' ? what : what.replace(/\.$/, ` (${where}).`),
  )
  const rest = findings.length - told.length
  const others = rest > 0 ? [`Et ${count(rest, 'autre faute', 'autres fautes')}.`] : []
  const mends = new Set(told.map(({ mend }) => mend))
  return { what: [`${failed}.`, ...what, ...others].join(' '), mend: [...mends].join(' ') }
}

function reasonOf(error: unknown, step: Failed['step']): readonly [why: string, mend: string] {
  if (error instanceof PartNotFetchedError) return [notFetched(error), CONNECTION]
  if (error instanceof PartNotImportedError) {
    return ['une partie du programme n’a pas pu être chargée', RELOAD]
  }
  if (error instanceof ReaderBrokenError) {
    return ['le programme qui lit les PDF n’a pas démarré ou s’est arrêté', CONNECTION]
  }
  if (error instanceof CheckTooLongError) {
    return [
      `il faudrait plus de ${error.seconds}\u00a0secondes`,
      step === 'logo' ? SIMPLER : COMMAND,
    ]
  }
  if (error instanceof FileNotReadError)
    return ['il ne peut pas être lu sur cet ordinateur', CHOOSE]
  const message = error instanceof Error ? error.message : String(error)
  return [`une erreur est survenue (${message.replace(/\.$/, '')})`, REPORT]
}

const CONNECTION = 'Vérifiez la connexion, puis réessayez.'
const COMMAND =
  'Allégez le fichier, ou contrôlez-le avec la commande npm run preflight, qui prend le temps qu’il faut.'
const SIMPLER = 'Simplifiez le logo, ou choisissez-en un autre.'
const CHOOSE = 'Vérifiez qu’il est toujours à sa place, puis choisissez-le à nouveau.'
const RELOAD = 'Vérifiez la connexion\u202f; réessayer recharge la page, et la vue reste la même.'
const REPORT = 'Réessayez\u202f; si l’erreur revient, signalez-la avec ces mots.'

function notFetched({ file, answer }: PartNotFetchedError): string {
  const what = FILES[file]
  return answer === 'other'
    ? `ce qui est arrivé pour ${what} est autre chose`
    : `${what} n’est pas arrivé, ${answerInFrench(answer)}`
}

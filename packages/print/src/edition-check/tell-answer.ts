import type { EditionAnswer } from './edition-answer.ts'
import { ANSWERS_IN_ENGLISH, ANSWERS_IN_FRENCH, type AnswerWords } from './words.ts'

const WORDS: Readonly<Record<'en' | 'fr', AnswerWords>> = {
  en: ANSWERS_IN_ENGLISH,
  fr: ANSWERS_IN_FRENCH,
}

/** Puts an answer into one sentence of a language. */
export function tellAnswer(answer: EditionAnswer, language: 'en' | 'fr'): string {
  const sentence = WORDS[language][answer.outcome] as (told: EditionAnswer) => string
  return sentence(answer)
}

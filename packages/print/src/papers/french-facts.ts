import { formatDay, isReprintRun, type Job } from '@flyer-open-data/flyer'
import { capitalised, occasionText } from '../job-facts/job-words.ts'
import type { OutputCondition } from '../prepress/press-job.ts'

/** « 1 (contenu du 21 novembre 2024) ». */
export function editionText({ edition }: Pick<Job, 'edition'>): string {
  return `${edition.id.replace('edition-', '')} (contenu du ${formatDay(edition.updatedOn)})`
}

/** What is printed: « tirage meuse-2024 »; a member's reprint is no run with a name of its own. */
export const runText = ({ id, run }: Pick<Job, 'id' | 'run'>): string =>
  isReprintRun(run) ? 'réimpression' : `tirage ${id}`

/** What it is printed for, and where and when; a member's reprint is for no place and no day. */
export const eventText = ({ run }: Pick<Job, 'run'>): string =>
  isReprintRun(run) ? run.event : `${run.event}, ${occasionText({ run })}`

/** What a paper is about, under its title: of a member’s reprint, for whom it is printed again. */
export const subjectText = (job: Pick<Job, 'run' | 'partner'>): string =>
  isReprintRun(job.run) && job.partner
    ? `${job.run.event} pour ${job.partner.name}`
    : eventText(job)

/** What it is printed on: « Papier couché, profil FOGRA39 ». */
export function paperText({ paper, identifier }: OutputCondition): string {
  return `${capitalised(paper)}, profil ${identifier}`
}

/** Open points of the job that nobody has lifted, each with who can lift it: « … À lever par DataGrandEst. » */
export function pointsWithWho({ openPoints }: Pick<Job, 'openPoints'>): string[] {
  return openPoints
    .filter(({ lifted }) => lifted === undefined)
    .map(({ what, settledBy }) =>
      settledBy === undefined ? what : `${what}. À lever par ${settledBy}.`,
    )
}

/** 64 hexadecimal digits in groups of eight, so that people can compare them. */
export const hashGroups = (sha256: string): string[] => sha256.match(/.{1,8}/g) ?? []

import '@flyer-open-data/flyer/without-eval'
import { recogniseEdition, tellAnswer } from '@flyer-open-data/print/edition-check'
import { LOGO_FRENCH, tellLogo } from '@flyer-open-data/print/logo-intake'
import { takeSenderLogo } from '@flyer-open-data/print/reprint'
import { makeBatch } from './make-batch.ts'
import { makeReprint } from './make-reprint.ts'
import { rehearse } from './rehearse.ts'
import type { TaskName, Tasks, WorkerMessage } from './worker-messages.ts'
import { openWorkshop, type Workshop } from './workshop.ts'

let workshop: Workshop | undefined
/** Calls off what was begun before anybody asked for anything. */
let rehearsal = new AbortController()
/** Tasks that somebody waits for. */
let waitedFor = 0

addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
  if ('tools' in data) {
    workshop = openWorkshop(data.tools)
    return
  }
  const { id } = data
  work(data, (told) => postMessage({ id, told })).then(
    (done) => postMessage({ id, done }),
    (error: unknown) => postMessage({ id, failed: String(error) }),
  )
})

async function work(
  message: Extract<WorkerMessage, { task: TaskName }>,
  tell: (told: Tasks[TaskName]['told']) => void,
): Promise<Tasks[TaskName]['done']> {
  if (!workshop) throw new TypeError('a task came before the tools')
  rehearsal.abort()
  if (message.task === 'rehearsal') {
    if (waitedFor > 0) return undefined
    rehearsal = new AbortController()
    return rehearse(workshop, message.order, rehearsal.signal)
  }
  waitedFor += 1
  try {
    return await answer(workshop, message, tell)
  } finally {
    waitedFor -= 1
  }
}

async function answer(
  workshop: Workshop,
  message: Exclude<Extract<WorkerMessage, { task: TaskName }>, { task: 'rehearsal' }>,
  tell: (told: Tasks[TaskName]['told']) => void,
): Promise<Tasks[TaskName]['done']> {
  const { renderer } = workshop
  switch (message.task) {
    case 'logo': {
      const taken = await takeSenderLogo(message.order, { renderer })
      const logo = 'logo' in taken ? taken.logo : undefined
      return { logo, told: tellLogo(LOGO_FRENCH, taken) }
    }
    case 'reprint':
      return makeReprint(workshop, message.order, tell)
    case 'edition': {
      const answer = await recogniseEdition(message.order.bytes, workshop.catalogue)
      return { outcome: answer.outcome, sentence: tellAnswer(answer, 'fr') }
    }
    case 'batch':
      return makeBatch(workshop, message.order, tell)
  }
}

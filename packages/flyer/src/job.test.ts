import { describe, expect, it } from 'vitest'
import { readCatalogue } from './catalogue.ts'
import { jobOf } from './job.ts'

const catalogue = readCatalogue()
const run = catalogue.printRuns.find(({ id }) => id === 'meuse-2024')
const [partner] = catalogue.partners
if (!run || !partner) throw new Error('the catalogue has a run and a partner')

describe('a job', () => {
  it('of the owner has the name of its run, and nobody beside the owner', () => {
    const job = jobOf(catalogue, run)
    expect(job).toMatchObject({ id: 'meuse-2024', owner: catalogue.owner, partner: undefined })
    expect(job.landingLink).toBe(catalogue.owner.landingLink)
    expect(jobOf(catalogue, run, catalogue.owner)).toEqual(job)
  })

  it('of a partner has a name of its own, its link, and the same words', () => {
    const job = jobOf(catalogue, run, partner)
    expect(job).toMatchObject({ id: 'meuse-2024_trois-vallons', partner })
    expect(job.landingLink).toBe(partner.landingLink)
    expect(job.edition).toBe(jobOf(catalogue, run).edition)
    expect(job.owner).toBe(catalogue.owner)
  })

  it('of a partner without a link leads where the owner does', () => {
    const { landingLink: _, ...without } = partner
    expect(jobOf(catalogue, run, without).landingLink).toBe(catalogue.owner.landingLink)
  })

  it('knows the open points of its run', () => {
    const ids = (id: string) => jobOf(catalogue, { ...run, id }).openPoints.map((point) => point.id)
    expect(ids('fig-2024')).toContain('fig-quantity')
    expect(ids('meuse-2024')).not.toContain('fig-quantity')
  })
})

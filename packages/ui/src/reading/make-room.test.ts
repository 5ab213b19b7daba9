import { describe, expect, it } from 'vitest'
import { makeRoom } from './make-room.ts'

describe('what grows', () => {
  it('pushes down what stands under it, and nothing else', () => {
    const roomAt = makeRoom([{ top: 10, bottom: 20, by: 4 }])
    expect([0, 10, 15, 20, 30].map(roomAt)).toEqual([0, 0, 0, 4, 4])
  })

  it('adds up from row to row, whatever order they are told in', () => {
    const roomAt = makeRoom([
      { top: 40, bottom: 50, by: 3 },
      { top: 10, bottom: 20, by: 4 },
    ])
    expect([10, 40, 60].map(roomAt)).toEqual([0, 4, 7])
  })

  it('counts once what grows side by side: by the one that grows most', () => {
    const roomAt = makeRoom([
      { top: 10, bottom: 20, by: 4 },
      { top: 11, bottom: 26, by: 6 },
      { top: 12, bottom: 18, by: 1 },
    ])
    expect([19, 21, 26].map(roomAt)).toEqual([0, 0, 6])
  })
})

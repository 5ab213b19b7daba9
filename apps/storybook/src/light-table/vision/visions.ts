/** Eyes that a view is seen with. */
export const VISIONS = ['usual', 'protanopia', 'deuteranopia', 'tritanopia', 'grey'] as const
export type Vision = (typeof VISIONS)[number]

/** What red, green and blue light become, in rows: each weighs the three of the picture. */
export type LightMatrix = readonly (readonly [red: number, green: number, blue: number])[]

/** The share of each light in what is seen without colour (IEC 61966-2-1, luminance of sRGB). */
const LUMINANCE = [0.2126, 0.7152, 0.0722] as const

/**
 * What each vision makes of linear light. Colour-blind ones are those of G. M. Machado, M. M. Oliveira
 * and L. A. F. Fernandes, « A Physiologically-based Model for Simulation of Color Vision Deficiency »,
 * IEEE Transactions on Visualization and Computer Graphics 15 (2009), at severity 1.0.
 */
export const VISION_MATRICES: Readonly<Record<Exclude<Vision, 'usual'>, LightMatrix>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  grey: [LUMINANCE, LUMINANCE, LUMINANCE],
}

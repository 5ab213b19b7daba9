/** The highest sum of inks that this project allows anywhere, in percent. */
export const INK_LIMIT = 300

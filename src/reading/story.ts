/** A text of this many words is a story, with asides: what it is about is told by all of them, and a day in it is no wish. */
export const STORY = 15

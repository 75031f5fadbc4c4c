/** What only misspelt words and words that mean nothing take; with Fuse.js in it, loaded when it is first needed. */
export { createMender } from './mend.ts'
export { nearestConcerns } from './nearest-concerns.ts'

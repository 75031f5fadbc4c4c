/** Stands in for the external editor of the prompt library, which writes answers to a temporary file; it is never asked. */
export function editAsync(): never {
  throw new Error('There is no editor prompt.')
}

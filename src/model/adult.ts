/** Years from which somebody is of age. */
export const ADULT = 18

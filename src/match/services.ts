/** Where a listing says that it offers a service, and what a person who asks for it does not want. */
export interface Service {
  readonly languages?: readonly string[]
  readonly access?: readonly string[]
  readonly approach?: readonly string[]
  readonly avoid?: readonly string[]
}

/** Identities that are a property of the meeting: they are looked for in the listing, not among its members. */
export const SERVICES: Readonly<Record<string, Service>> = {
  spanish: { languages: ['es'] },
  asl: { languages: ['ase'], access: ['asl'] },
  secular: { approach: ['secular'], avoid: ['12-step', 'faith-based'] },
  'medication-friendly': { access: ['medication-friendly'], approach: ['medication-friendly'] },
}

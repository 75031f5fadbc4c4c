type Loose<Shape> = { readonly [Key in keyof Shape]: Shape[Key] | undefined }

/** Only the fields that hold something: what a listing does not say is absent. */
export function stated<Shape extends object>(fields: Loose<Shape>): Shape {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Shape
}

/** The same for a part of a record, which is absent itself when it would hold nothing. */
export function statedPart<Shape extends object>(fields: Loose<Shape>): Shape | undefined {
  const part = stated<Shape>(fields)
  return Object.keys(part).length === 0 ? undefined : part
}

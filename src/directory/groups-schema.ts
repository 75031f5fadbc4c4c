import { type Field, GROUP, type Kind, type RecordKind } from './fields.ts'

type Schema = Readonly<Record<string, unknown>>

/** The JSON Schema of a directory file, for editors: the same table that the checks use. */
export function groupsSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A directory of groups',
    type: 'object',
    properties: {
      version: { const: 1, description: 'Version of this format.' },
      groups: { type: 'array', description: 'The listings.', items: schemaOf(GROUP) },
    },
    required: ['version', 'groups'],
    additionalProperties: false,
  }
}

function schemaOf(kind: Kind): Schema {
  switch (kind.kind) {
    case 'text':
      return {
        type: 'string',
        minLength: 1,
        maxLength: kind.most,
        ...(kind.pattern && { pattern: kind.pattern.source }),
      }
    case 'choice':
      return { enum: Object.keys(kind.of) }
    case 'number':
      return {
        type: kind.whole ? 'integer' : 'number',
        minimum: kind.min,
        maximum: kind.max,
        ...(kind.not !== undefined && { not: { const: kind.not } }),
      }
    case 'flag':
      return { type: 'boolean' }
    case 'list':
      return { type: 'array', items: schemaOf(kind.items), ...(kind.atLeastOne && { minItems: 1 }) }
    case 'record':
      return recordSchema(kind)
  }
}

function recordSchema({ fields }: RecordKind): Schema {
  const required = fields.filter((field) => field.required).map((field) => field.name)
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map(property)),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  }
}

function property({ name, is, about }: Field): readonly [string, Schema] {
  return [name, { description: about, ...schemaOf(is) }]
}

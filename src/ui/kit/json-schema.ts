import { z } from 'zod'
import type { Fields } from './field.ts'

/** The values of a form as JSON Schema, for the API's description. */
export const jsonSchemaOf = (fields: Fields) =>
  z.toJSONSchema(
    z.object(Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, field.schema]))),
    { unrepresentable: 'any', io: 'input' },
  )

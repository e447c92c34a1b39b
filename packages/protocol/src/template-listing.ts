import * as v from 'valibot'

/** `GET /api/templates`. */
export const TemplateListingSchema = v.array(
  v.object({ id: v.string(), title: v.string(), summary: v.string(), locale: v.string() }),
)

export type TemplateListing = v.InferOutput<typeof TemplateListingSchema>

import type { Locale } from '@praatplaat/model'
import {
  CreatedWorkshopSchema,
  operatorHeader,
  TemplateListingSchema,
  type CreatedWorkshop,
  type TemplateListing,
} from '@praatplaat/protocol'
import { readAnswer } from './read-answer.ts'
import { request } from './request.ts'

/** A template to start from. */
export type Template = TemplateListing[number]

export async function listTemplates(locale: Locale): Promise<readonly Template[]> {
  const response = await request(`/api/templates?locale=${locale}`, { locale })
  return readAnswer(response, TemplateListingSchema)
}

/**
 * Makes a workshop of one table, from a template or from the JSON of a praatplaat.json. Its keys
 * are shown this once, the server keeps only their hashes.
 */
export async function createCanvas(
  from: { readonly template: string } | { readonly canvas: unknown },
  title: string,
  locale: Locale,
  operatorKey?: string,
): Promise<CreatedWorkshop> {
  const body = { title, tables: 1, locale, ...from }
  const response = await request('/api/workshops', {
    method: 'POST',
    headers: asOperator(operatorKey),
    body,
    locale,
  })
  return readAnswer(response, CreatedWorkshopSchema)
}

/** The headers of a request on behalf of the operator, where only they may make something. */
export function asOperator(operatorKey: string | undefined): Readonly<Record<string, string>> {
  return operatorKey === undefined ? {} : { [operatorHeader]: operatorKey }
}

/** What a canvas can be exported as; the extension of the file as well. */
export const exportFormats = ['docx', 'pdf', 'md', 'xlsx', 'csv', 'ics', 'png', 'svg', 'json'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** The media type of each format, as a server or a download declares it. */
export const exportMediaTypes: Readonly<Record<ExportFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  md: 'text/markdown; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  json: 'application/json',
}

/** What a canvas can be exported as; the extension of the file as well. */
export const exportFormats = ['docx', 'json', 'pdf', 'svg'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** The media type of each format, as a server or a download declares it. */
export const exportMediaTypes: Readonly<Record<ExportFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json',
  pdf: 'application/pdf',
  svg: 'image/svg+xml',
}

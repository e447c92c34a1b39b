import {
  mostTemplateBytes,
  readHouseStyle,
  UnusableTemplateError,
  type TemplateFault,
} from '@praatplaat/export/house-style'

/** What is the matter with a file as a template; `null`: nothing. */
export async function checkHouseStyle(file: File): Promise<TemplateFault | null> {
  // Before it is read: somebody may take a film for a template.
  if (file.size > mostTemplateBytes) return 'too-large'
  try {
    readHouseStyle(new Uint8Array(await file.arrayBuffer()))
    return null
  } catch (error) {
    if (error instanceof UnusableTemplateError) return error.fault
    throw error
  }
}

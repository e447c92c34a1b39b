export { instantiateTemplate, listTemplates, type TemplateSummary } from './templates.ts'

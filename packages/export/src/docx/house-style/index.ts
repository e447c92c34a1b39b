export { readHouseStyle, type HouseStyle } from './read-house-style.ts'
export { mostTemplateBytes, UnusableTemplateError, type TemplateFault } from './unusable-template.ts'

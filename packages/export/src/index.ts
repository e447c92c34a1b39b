export { exportFileName } from './export-file-name.ts'
export { exportFormats, exportMediaTypes, type ExportFormat } from './export-format.ts'
export { readers, type Paper, type Reader } from './paper/paper.ts'

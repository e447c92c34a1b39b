import type { Typesetter } from '@praatplaat/export/pdf'
import type * as Typst from '@myriaddreamin/typst-ts-node-compiler'
import { createRequire } from 'node:module'
import { PdfNotAvailableError } from './export-error.ts'
import { readPaperTypefaces } from './paper-typefaces.ts'

const require = createRequire(import.meta.url)

/**
 * Typst, in this process. Its compiler is a program for one kind of machine, that npm leaves out where there is none.
 *
 * @throws {PdfNotAvailableError} where it is not there or does not run.
 */
export function typstTypesetter(): Typesetter {
  const { files, covers } = readPaperTypefaces()
  const compiler = newCompiler(files)
  return {
    covers,
    typeset({ template, given, madeAt }) {
      const { result, ...outcome } = compile(compiler, template, given)
      if (!result) throw new Error(`Typst took no pages from a template: ${outcome.faults}`)
      const pdf = compiler.pdf(result, {
        pdfStandard: 'ua-1',
        creationTimestamp: Math.floor(madeAt.getTime() / 1_000),
      })
      // What it remembers of this document is of no use to the next.
      compiler.evictCache(0)
      return pdf
    },
  }
}

function compile(compiler: Typst.NodeCompiler, template: string, given: string) {
  const compiled = compiler.compile({ mainFileContent: template, inputs: { given } })
  return {
    result: compiled.result,
    faults: compiled.result ? '' : JSON.stringify(compiled.takeError()?.shortDiagnostics),
  }
}

function newCompiler(fontBlobs: readonly Buffer[]): Typst.NodeCompiler {
  try {
    const typst = require('@myriaddreamin/typst-ts-node-compiler') as typeof Typst
    return typst.NodeCompiler.create({ fontArgs: [{ fontBlobs: [...fontBlobs] }] })
  } catch (error) {
    throw new PdfNotAvailableError(error)
  }
}

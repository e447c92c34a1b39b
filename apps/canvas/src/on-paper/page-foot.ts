import type { Paper } from '@praatplaat/export'

/**
 * Puts a paper's foot on each page that is printed, with its number. A browser that prints no margins of a page, such
 * as Firefox, leaves it out.
 *
 * @returns takes it away again.
 */
export function layPageFoot({ footer }: Pick<Paper, 'footer'>): () => void {
  const { notice, title, page, of } = footer
  const sheet = new CSSStyleSheet()
  // The content security policy refuses styles in the page; one that is made is not in it.
  sheet.replaceSync(`@page {
    @bottom-left { content: ${inCss(`${notice} · ${title}`)}; width: 75%; }
    @bottom-right { content: ${inCss(`${page} `)} counter(page) ${inCss(` ${of} `)} counter(pages); }
  }`)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
  }
}

/** A text as CSS writes it: nothing in it can end it. */
function inCss(text: string): string {
  const written = text.replaceAll(/[\\"\n\r\f<]/g, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)
  return `"${written}"`
}

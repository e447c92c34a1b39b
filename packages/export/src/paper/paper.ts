import type { AgreementStatus, Locale, RoleSymbol } from '@praatplaat/model'

/** For whom a paper is written: who tells all, a municipality that decides, an employer, who learns. */
export const readers = ['report', 'memo', 'employer', 'participant'] as const
export type Reader = (typeof readers)[number]

/**
 * What one reader is handed, between the canvas and the file: chapters of paragraphs, lists and tables, before they
 * are Word, PDF or Markdown. It is plain data that JSON can hold, and every text in it can be printed; line ends in a text
 * (`\n`) are meant. Who draws it decides how things look and adds no words; who writes it decides what is said.
 */
export interface Paper {
  readonly reader: Reader
  readonly locale: Locale
  /** As BCP 47: `nl-NL`. */
  readonly language: string
  /** Large for who reads slowly (14 points instead of 11, with more room); compact for what must fit on one or two pages. */
  readonly print: 'ordinary' | 'compact' | 'large'
  /** Who made it, for the properties of a file: the name of the product. */
  readonly maker: string
  /** Stands above the title, small: what kind of paper it is. */
  readonly kicker: string
  readonly title: string
  /** What it is and is not: agreements between partners, not a contract. */
  readonly notice: Notice
  /** That nobody has released it yet, in the most visible place; `null` when somebody did, or nobody has to. */
  readonly concept: Notice | null
  /** What the paper says of itself: goal, date, version. One line each. */
  readonly facts: readonly Fact[]
  readonly chapters: readonly Chapter[]
  readonly footer: PaperFooter
  /** The moment at which it was made, as ISO 8601 in UTC; it belongs in the properties of a file. */
  readonly madeAt: string
}

export interface Notice {
  /** In bold, with its full stop. */
  readonly strong: string
  readonly text: string
}

export interface Fact {
  readonly label: string
  readonly text: string
}

/** The foot of every page: `notice · title … page 1 of 3`. */
export interface PaperFooter {
  readonly notice: string
  readonly title: string
  readonly page: string
  readonly of: string
}

export interface Chapter {
  readonly title: string
  /** A lying page is for what is wide; A4 both. */
  readonly page: 'upright' | 'lying'
  /** Whether it begins on a new page; when the page turns it does so anyway. */
  readonly fresh: boolean
  readonly content: readonly Block[]
}

export type Block =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[]; readonly look?: 'ordinary' | 'small' }
  | { readonly kind: 'subheading'; readonly text: string }
  /** Set apart: what a reader must not miss. */
  | { readonly kind: 'notice'; readonly notice: Notice }
  | { readonly kind: 'list'; readonly numbered: boolean; readonly items: readonly ListItem[] }
  | Table
  | { readonly kind: 'board'; readonly picture: BoardMention }

export interface ListItem {
  /** One or more lines: the first beside the bullet or number, the others below it. */
  readonly lines: readonly (readonly Run[])[]
}

/** Something to read, never a way to put things beside each other. Its header row comes back on every page. */
export interface Table {
  readonly kind: 'table'
  /** What it shows, for who hears the paper; drawn only where the format has no other place for it. */
  readonly caption: string
  readonly columns: readonly Column[]
  /** Whether the first cell of each row names that row. */
  readonly rowHeader: boolean
  /** As many cells in each as there are columns. */
  readonly rows: readonly (readonly Cell[])[]
}

export interface Column {
  readonly title: string
  /** A share of the table's width; only the proportions count. */
  readonly share: number
}

export interface Cell {
  /** One run list a paragraph. */
  readonly lines: readonly (readonly Run[])[]
  /** What lies behind it. It repeats what the words say. */
  readonly ground?: 'lead' | 'strong' | 'soft'
  /** A bar along its start, as `#rrggbb`. It repeats what the words say. */
  readonly edge?: string
}

/** A piece of text in one look. Looks repeat what the words say, for paper is also read in black and white, and heard. */
export interface Run {
  readonly text: string
  readonly strong?: boolean
  readonly tone?: 'muted' | 'accent' | 'warn' | 'ok'
  /** A word on gold: who leads. */
  readonly mark?: 'lead'
  /** The symbol of a role, before the text that names it. */
  readonly symbol?: SymbolMention
  /** The sign of a state, before the text that names it. */
  readonly sign?: AgreementStatus
}

export interface SymbolMention {
  readonly symbol: RoleSymbol
  /** As `#rrggbb`. */
  readonly colour: string
  /** The colour in words, for who does not see it. */
  readonly colourName: string
  /** What the symbol shows, in words. */
  readonly symbolName: string
}

/** Where the drawn board goes. The picture itself comes with the order to make a file, see {@link BoardPicture}. */
export interface BoardMention {
  readonly title: string
  readonly caption: string
  /** What the picture shows, for who does not see it. */
  readonly description: string
}

/** The board, drawn. Its measures are in pixels; only their proportion counts. */
export interface BoardPicture {
  readonly png: Uint8Array
  readonly width: number
  readonly height: number
}

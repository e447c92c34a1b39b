/** What the test runner gives a test: its environment, and files as text. The model itself uses neither. */
interface ImportMeta {
  readonly env: Readonly<Record<string, string | undefined>>
  glob(
    pattern: string | readonly string[],
    options: { readonly query: '?raw'; readonly import: 'default'; readonly eager: true },
  ): Readonly<Record<string, string>>
}

/** What one page has room for; the report has the rest. */
export const mostAgreements = 5
export const mostHelpers = 4
export const mostLines = 3
/** In characters. */
export const longestText = 90

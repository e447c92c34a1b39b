/** How long names and texts of phases and roles may become, in characters: what still reads on a card, a chip or a page. */
export const longest = {
  title: 60,
  question: 160,
  aim: 400,
  prompt: 300,
  label: 60,
  name: 120,
  code: 4,
  description: 400,
} as const

/**
 * The colours of the board, as CSS hex. The app's custom properties carry the same
 * names and are checked against this, so that screen and file cannot differ.
 *
 * Gold means the lead ("regie") and nothing else [SC16].
 */
export const tokens = {
  paper: '#F6F1E7',
  /** The dots on the paper. */
  speck: '#E2D8C5',
  sheet: '#FFFDF9',
  line: '#E3DACA',
  /** Edges that must be seen without being loud: an empty place, a field. */
  edge: '#CFC5B3',
  ink: '#1C2733',
  muted: '#5A6672',
  petrol: '#0C5A66',
  petrolSoft: '#DDEDEE',
  white: '#FFFFFF',

  /** Behind a resource, and under those of the whole programme. */
  tag: '#F3ECDF',
  /** The bands of the themes, in turn. */
  lilac: '#EEEAF4',
  sage: '#EAF1E4',
  note: '#FFE9A8',
  noteEdge: '#E6D089',

  gold: '#F0A81C',
  goldEdge: '#D99A16',
  goldSoft: '#FFF1CF',
  goldFaint: '#FFF7E3',
  /** Text about the lead; gold itself is too light to read. */
  goldInk: '#8A5A00',

  ok: '#2B7A4B',
  warn: '#A84B06',
  warnEdge: '#E2B98F',
  warnDash: '#C9A27A',
  warnSoft: '#FBE3CC',
} as const

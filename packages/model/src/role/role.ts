import * as v from 'valibot'
import { OrderKey } from '../order/order-key.ts'
import { value, WordsSchema, type RecordOf } from '../record.ts'

/** The symbols a chip can carry; names of Lucide icons. A role is never told by colour alone. */
export const roleSymbols = [
  'hard-hat',
  'landmark',
  'handshake',
  'languages',
  'compass',
  'sprout',
  'message-circle-heart',
  'graduation-cap',
  'users-round',
  'wrench',
  'map',
  'store',
  'umbrella',
  'house-heart',
  'shield',
  'user-round',
] as const
export type RoleSymbol = (typeof roleSymbols)[number]

/** A party at the table: employer, case manager, … */
export const roleFields = {
  /** Short, as it stands under a chip. */
  label: value(WordsSchema, ''),
  /** In full, for lists and documents: "Vakopleider (mbo of vakschool)". */
  name: value(WordsSchema, ''),
  /** Two or three letters for a narrow table: WG, KM, … */
  code: value(v.pipe(v.string(), v.maxLength(4, 'too-long')), ''),
  symbol: value(v.picklist(roleSymbols, 'symbol'), 'user-round'),
  colour: value(v.pipe(v.string(), v.regex(/^#[0-9A-Fa-f]{6}$/, 'colour')), '#5A6672'),
  /** What this role is there for, in plain language (B1). */
  description: value(WordsSchema, ''),
  /** One of the parties that the canvas is made for. */
  core: value(v.boolean(), false),
  order: value(OrderKey, ''),
  /** A role that is not used is left out of the tray and the board, and keeps what it has. */
  hidden: value(v.boolean(), false),
}

export type Role = RecordOf<typeof roleFields>

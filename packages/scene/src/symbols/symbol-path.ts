import type { RoleSymbol } from '@praatplaat/model'
import {
  ChevronRight,
  Compass,
  Flag,
  GraduationCap,
  Handshake,
  HardHat,
  HouseHeart,
  Landmark,
  Languages,
  Map as MapIcon,
  MessageCircleHeart,
  Plus,
  Repeat,
  Shield,
  Sprout,
  Store,
  Umbrella,
  UserRound,
  UsersRound,
  Wrench,
} from 'lucide'
import { iconPath } from './icon-path.ts'

/** What a symbol is called: as in Lucide. Those of the roles, and what the board itself needs. */
export type SymbolName = RoleSymbol | 'flag' | 'plus' | 'repeat' | 'chevron-right'

/** The side of the square that a symbol's path is drawn in, and the stroke it is drawn for. */
export const symbolSize = 24
export const symbolStroke = 2

const paths: Readonly<Record<SymbolName, string>> = {
  'hard-hat': iconPath(HardHat),
  landmark: iconPath(Landmark),
  handshake: iconPath(Handshake),
  languages: iconPath(Languages),
  compass: iconPath(Compass),
  sprout: iconPath(Sprout),
  'message-circle-heart': iconPath(MessageCircleHeart),
  'graduation-cap': iconPath(GraduationCap),
  'users-round': iconPath(UsersRound),
  wrench: iconPath(Wrench),
  map: iconPath(MapIcon),
  store: iconPath(Store),
  umbrella: iconPath(Umbrella),
  'house-heart': iconPath(HouseHeart),
  shield: iconPath(Shield),
  'user-round': iconPath(UserRound),
  flag: iconPath(Flag),
  plus: iconPath(Plus),
  repeat: iconPath(Repeat),
  'chevron-right': iconPath(ChevronRight),
}

/** A symbol as one SVG path: stroke it with width 2 and round ends in a 24 × 24 box. */
export function symbolPath(name: SymbolName): string {
  return paths[name]
}

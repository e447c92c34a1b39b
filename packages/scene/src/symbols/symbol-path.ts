import type { RoleSymbol } from '@praatplaat/model'
import {
  Check,
  ChevronRight,
  Clock,
  Compass,
  Euro,
  FileCheckCorner,
  Flag,
  GraduationCap,
  Handshake,
  HardHat,
  Hourglass,
  HouseHeart,
  Landmark,
  Languages,
  Lightbulb,
  Map as MapIcon,
  MessageCircleHeart,
  Package,
  Plus,
  Repeat,
  Share2,
  Shield,
  Sprout,
  Store,
  TriangleAlert,
  Umbrella,
  UserRound,
  UsersRound,
  Warehouse,
  Wrench,
  X,
} from 'lucide'
import { iconPath } from './icon-path.ts'

/** What a symbol is called: as in Lucide. Those of the roles, and what the board itself needs. */
export type SymbolName =
  | RoleSymbol
  | ResourceSymbol
  | 'flag'
  | 'plus'
  | 'repeat'
  | 'chevron-right'
  | 'check'
  | 'x'
  | 'hourglass'
  | 'triangle-alert'

/** What the kinds of resources are told by. */
export type ResourceSymbol =
  | 'clock'
  | 'euro'
  | 'lightbulb'
  | 'warehouse'
  | 'package'
  | 'share-2'
  | 'file-check-corner'

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
  check: iconPath(Check),
  x: iconPath(X),
  hourglass: iconPath(Hourglass),
  'triangle-alert': iconPath(TriangleAlert),
  clock: iconPath(Clock),
  euro: iconPath(Euro),
  lightbulb: iconPath(Lightbulb),
  warehouse: iconPath(Warehouse),
  package: iconPath(Package),
  'share-2': iconPath(Share2),
  'file-check-corner': iconPath(FileCheckCorner),
}

/** A symbol as one SVG path: stroke it with width 2 and round ends in a 24 × 24 box. */
export function symbolPath(name: SymbolName): string {
  return paths[name]
}

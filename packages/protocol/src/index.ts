export { abilities, AbilitySchema, type Ability } from './ability.ts'
export {
  closeCodeFor,
  closeCodes,
  meaningOfClose,
  type CloseCode,
  type CloseReason,
  type Retry,
} from './close-code.ts'
export { ClockSchema, type Clock } from './clock.ts'
export { DeleteAfterSchema, deleteAfterHeader, type DeleteAfter } from './delete-after.ts'
export { InviteSchema, readInvitation, type Invitation, type Invite } from './invitation.ts'
export {
  JoinedSchema,
  JoinSchema,
  LookBehindCodeSchema,
  TablesBehindCodeSchema,
  type Joined,
  type TablesBehindCode,
} from './join.ts'
export { joinCodeLength, joinCodeLetters, readJoinCode, sayJoinCode } from './join-code.ts'
export { mayDo, type Action } from './may-do.ts'
export { messageType, ownKind, syncStep } from './message-type.ts'
export { abilityHeader, MintedKeySchema, MintKeySchema, type MintedKey } from './minted-key.ts'
export { noticeCodes, type Notice, type NoticeCode } from './notice.ts'
export { decodeOwnMessage, encodeBarrier, encodeNotice, encodeSaved, type OwnMessage } from './own-message.ts'
export { operatorHeader } from './operator-header.ts'
export {
  AttendeeSchema,
  mostLaserSpots,
  mostPresenceBytes,
  PresenceSchema,
  readPresence,
  SpotSchema,
  type Attendee,
  type Laser,
  type Presence,
  type Spot,
} from './presence.ts'
export {
  FaultSchema,
  problemMediaType,
  problemNameOf,
  problemNames,
  ProblemSchema,
  problemType,
  type ProblemBody,
  type ProblemName,
} from './problem.ts'
export {
  offerSubprotocols,
  ownSubprotocol,
  readOffer,
  stockSubprotocol,
  type Offer,
  type Subprotocol,
} from './subprotocol.ts'
export { canvasIdOfSyncPath, syncServerUrl } from './sync-path.ts'
export { TemplateListingSchema, type TemplateListing } from './template-listing.ts'
export {
  NameVersionSchema,
  versionKinds,
  VersionListingSchema,
  VersionSchema,
  type Version,
  type VersionKind,
} from './version.ts'
export {
  ChangeTableSchema,
  ChangeWorkshopSchema,
  CopyWorkshopSchema,
  CreatedWorkshopSchema,
  CreateWorkshopSchema,
  longestTableName,
  mostTables,
  SetDoorsSchema,
  WorkshopSchema,
  type ChangeWorkshop,
  type CopyWorkshop,
  type CreatedWorkshop,
  type CreateWorkshop,
  type Workshop,
} from './workshop.ts'
export { workshopHeader } from './workshop-header.ts'

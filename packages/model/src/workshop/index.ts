export { isSameAgenda, lengthOf, longAgenda, shortAgenda } from './agenda.ts'
export {
  addMinutes,
  beginStep,
  chooseAgenda,
  freeze,
  gather,
  pauseOrGoOn,
  reveal,
  sendMessage,
  setMinutes,
  timeLeft,
  type WorkshopChanges,
} from './run-workshop.ts'
export {
  leastMinutes,
  longestMessage,
  mostMinutes,
  roundOfStep,
  steps,
  type Agenda,
  type LiveWorkshop,
  type Message,
  type OwnViewsOfAll,
  type Step,
} from './workshop.ts'

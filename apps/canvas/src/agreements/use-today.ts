import { useState } from 'react'
import { calendarDay } from './due-date.ts'

/** Today where the reader is, as `YYYY-MM-DD`; the day on which this part of the screen appeared. */
export function useToday(): string {
  const [today] = useState(() => calendarDay(new Date()))
  return today
}

import type { CalendarDetail, ChangeCalendar } from '@signalbox/contract';

/** What a part of the page shows and may change; `said` is told with a way back. */
export interface CalendarPart {
  one: CalendarDetail;
  mayEdit: boolean;
  isBusy: boolean;
  onPut: PutCalendar;
}
export type PutCalendar = (change: Omit<ChangeCalendar, 'revision'>, said?: string) => void;

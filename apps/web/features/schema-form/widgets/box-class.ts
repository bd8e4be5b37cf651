import { type Complaint, cx, isWrong } from '@signalbox/ui';

/** The ground, border and focus around a field and what belongs to it. */
export const boxClass = (error: Complaint | null): string =>
  cx(
    'rounded-md border bg-surface focus-within:outline-2 focus-within:outline-offset-1 focus-within:outline-focus',
    isWrong(error) ? 'border-bad-solid' : 'border-line-strong',
  );

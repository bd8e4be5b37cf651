import type { ExpectedAnswer } from '@signalbox/flow';

export interface AnswerRowProps {
  id: string;
  path: string;
  answer: ExpectedAnswer;
  place: { index: number; of: number };
  isOpen: boolean;
  /** null = nobody has answered yet, or nobody knows. */
  count: { count: number; share: number } | null;
  /** Words that an earlier answer takes. */
  same: readonly { word: string; answer: string }[];
  onOpen: (open: boolean) => void;
  onMove: (to: number) => void;
  onRemove: () => void;
  onChange: (change: Partial<ExpectedAnswer>) => void;
}

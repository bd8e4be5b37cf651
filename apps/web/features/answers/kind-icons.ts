import type { AnswerKind } from '@signalbox/flow';
import { AlignLeft, CalendarDays, CheckCheck, Hash, ListOrdered, type LucideIcon, Mail, MessageSquareText, Phone } from 'lucide-react';

export const answerIcons: Readonly<Record<AnswerKind, LucideIcon>> = {
  words: AlignLeft,
  choice: ListOrdered,
  yes: CheckCheck,
  no: CheckCheck,
  number: Hash,
  date: CalendarDays,
  phone: Phone,
  email: Mail,
  text: MessageSquareText,
};

import type { Escape } from '../expression/escapes.ts';

/** A text that is finished for each person: literal pieces, and holes with what they read beside the contact. */
export interface PersonalText {
  /** How the values are written into the text around them. */
  escape?: Escape | undefined;
  personal: (string | { expr: string; values: Record<string, unknown> })[];
  /** The same text in several languages, of which each person gets theirs; `personal` is empty then. */
  spoken?: { fallback: string; texts: { language: string; text: Omit<PersonalText, 'spoken'> }[] } | undefined;
}
export const isPersonal = (text: unknown): text is PersonalText => typeof text === 'object' && text !== null && 'personal' in text;

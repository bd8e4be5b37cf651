/** A text that is finished for each person: literal pieces, and holes with what they read beside the contact. */
export interface PersonalText {
  personal: (string | { expr: string; values: Record<string, unknown> })[];
}
export const isPersonal = (text: unknown): text is PersonalText => typeof text === 'object' && text !== null && 'personal' in text;

import { ownOptOutWords } from '@signalbox/domain';
import { z } from 'zod';

/** The words by which people end and allow texts of the account; `isUsual` = the list that every account has until it makes its own. */
export const OptOutSettings = z.object({ words: ownOptOutWords, isUsual: z.boolean() });
export type OptOutSettings = z.output<typeof OptOutSettings>;
/** null = the usual list again. */
export const ChangeOptOutWords = z.object({ words: ownOptOutWords.nullable() });
export type ChangeOptOutWords = z.output<typeof ChangeOptOutWords>;

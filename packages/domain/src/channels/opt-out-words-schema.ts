import { z } from 'zod';
import { foldWord } from '../fold-word.ts';
import type { OptOutWords } from './opt-out-words.ts';

const words = z
  .array(
    z
      .string()
      .trim()
      .max(40)
      .refine((word) => foldWord(word) !== '', 'errors.opt_out.no_word'),
  )
  .max(200);

/** Words as an account has them. */
export const ownOptOutWords = z.object({ stop: words, start: words }) satisfies z.ZodType<OptOutWords>;

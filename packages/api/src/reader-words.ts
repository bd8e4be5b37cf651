import type { CurrentSession } from '@signalbox/services';
import { acceptedLanguage, type Translate, wordsFor } from '@signalbox/words';
import type { Context } from 'hono';

/** The words of whoever asks: of the person's profile, else as the request accepts them. */
export function readerWords(c: Context): Translate {
  const actor: CurrentSession | undefined = c.get('actor');
  return wordsFor(actor?.language ?? acceptedLanguage(c.req.header('accept-language')));
}

import { problem, readerWords } from '@signalbox/api';
import { userError } from '@signalbox/domain';
import { bodyLimit } from 'hono/body-limit';

/** Refuses larger bodies. The rest of one is not read, so its connection cannot carry another request: the caller must not keep it. */
export const limitBody = (kB: number) =>
  bodyLimit({
    maxSize: kB * 1024,
    onError: (c) => {
      const response = problem(readerWords(c), userError('body.too_large', { most: { size: kB * 1024 } }, { status: 413 }));
      response.headers.set('connection', 'close');
      return response;
    },
  });

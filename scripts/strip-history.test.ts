import { expect, it } from 'vitest';
import { stripHistory } from './strip-history.ts';

it('takes out paths and names of the machine, however deep, and leaves the rest', () => {
  const failure = { message: 'No.', stackTrace: 'Error: No.\n at /home/maja/house/errors.ts:41:3', cause: { stackTrace: 'at C:\\house' } };
  const history = {
    events: [
      { eventId: '1', started: { identity: '4711@laptop', queue: '4711@laptop-0c7f', attempt: 2, lastFailure: failure, scheduled: null } },
    ],
  };
  expect(stripHistory(history)).toEqual({
    events: [
      {
        eventId: '1',
        started: {
          ...{ identity: 'a process', queue: 'a process', attempt: 2, scheduled: null },
          lastFailure: { message: 'No.', stackTrace: '', cause: { stackTrace: '' } },
        },
      },
    ],
  });
});

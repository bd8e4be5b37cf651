import { expect, test } from 'vitest';
import { readTwilioText } from './send.ts';

test.each([
  ['-0.0079', { costMicros: 7900 }],
  [null, {}],
  ['', {}],
])('a price of %j in the answer', (price, cost) => {
  const text = JSON.stringify({ sid: 'SM1', status: 'queued', price, price_unit: 'USD' });
  expect(readTwilioText({ status: 201, text, retryAfterMs: undefined })).toEqual({
    result: 'accepted',
    ref: 'SM1',
    rawCode: '201',
    ...cost,
  });
});

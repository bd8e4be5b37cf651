import { expect, test } from 'vitest';
import { maskNumbers } from './mask-numbers.ts';

test('phone numbers lose their last two digits, everything else stays', () => {
  expect(maskNumbers({ to: '+46701740612', nested: [{ from: 'call +46701740612 now' }], short: '71400', count: 3 })).toEqual({
    to: '+467017406••',
    nested: [{ from: 'call +467017406•• now' }],
    short: '71400',
    count: 3,
  });
});

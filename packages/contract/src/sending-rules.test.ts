import { expect, test } from 'vitest';
import { ChangeSendingRules } from './sending-rules.ts';

test.each([
  ['24:00', '08:00', 'quietHours.from', 'errors.quiet_hours.no_clock'],
  ['21:00', '8', 'quietHours.to', 'errors.quiet_hours.no_clock'],
])('quiet hours from %s to %s are none', (from, to, field, words) => {
  const { error } = ChangeSendingRules.safeParse({ quietHours: { from, to } });
  expect(error?.issues.map(({ path, message }) => [path.join('.'), message])).toContainEqual([field, words]);
});

import { expect, test } from 'vitest';
import { windowAfter, windowStart } from './local-window.ts';
import { type LimitedMessage, placeMessages, type SendLimit, type Taken } from './place-messages.ts';

const message: LimitedMessage = { own_address_id: 'a', country: 'SE', category: 'news', isUrgent: false };
const limit = (over: Partial<SendLimit>): SendLimit => ({ id: 'l', scope: 'account', key: '', span: 'day', most: 1, ...over });
const now = Date.parse('2030-06-10T10:20:00Z');
const awake = (at: number) => at;
const iso = (place: { at: number } | null) => place && new Date(place.at).toISOString();

test('hours, days and months begin by the clocks of the zone, also where they are put forward', () => {
  const zone = 'Europe/Stockholm';
  expect(new Date(windowStart(now, 'day', zone)).toISOString()).toBe('2030-06-09T22:00:00.000Z');
  expect(new Date(windowStart(now, 'month', zone)).toISOString()).toBe('2030-05-31T22:00:00.000Z');
  expect(new Date(windowStart(now, 'hour', 'Asia/Kolkata')).toISOString()).toBe('2030-06-10T09:30:00.000Z');
  const short = windowStart(Date.parse('2030-03-31T10:00:00Z'), 'day', zone);
  expect(windowAfter(short, 'day', zone) - short).toBe(23 * 3_600_000);
});

test('as many as there is room for leave when asked to, the next ones when the next window begins; a week is the most', () => {
  const place = placeMessages({ limits: [limit({ most: 2 })], taken: new Map(), zone: 'UTC' });
  const places = Array.from({ length: 18 }, () => iso(place(message, now, awake)));
  expect(places.slice(0, 5)).toEqual([
    ...['2030-06-10T10:20:00.000Z', '2030-06-10T10:20:00.000Z', '2030-06-11T00:00:00.000Z', '2030-06-11T00:00:00.000Z'],
    '2030-06-12T00:00:00.000Z',
  ]);
  expect(places.filter((one) => one === null)).toHaveLength(2);
});

test('every limit that a message falls under has room; what is held takes nothing of the window that it left', () => {
  const taken: Taken = new Map([['se', new Map([[Date.parse('2030-06-10T00:00:00Z'), 5]])]]);
  const limits = [
    limit({ id: 'all', span: 'hour', most: 1 }),
    limit({ id: 'se', scope: 'country', key: 'SE', most: 5 }),
    limit({ id: 'other', scope: 'sender', key: 'b' }),
    limit({ id: 'ads', scope: 'category', key: 'ads' }),
  ];
  const place = placeMessages({ limits, taken, zone: 'UTC' });
  expect(place(message, now, awake)).toMatchObject({ at: Date.parse('2030-06-11T00:00:00Z'), by: { id: 'se' } });
  expect(place({ ...message, country: 'NO' }, now, awake)).toEqual({ at: now, by: null });
  expect(place({ ...message, country: 'NO' }, now, awake)).toMatchObject({ at: Date.parse('2030-06-10T11:00:00Z'), by: { id: 'all' } });
  expect(taken.get('other')?.size).toBe(0);
});

test('the morning after quiet hours is looked at anew; an alarm counts and is never held', () => {
  const place = placeMessages({ limits: [limit({})], taken: new Map(), zone: 'UTC' });
  const quiet = (at: number) => (new Date(at).getUTCHours() < 8 ? at - (at % 86_400_000) + 8 * 3_600_000 : at);
  expect(iso(place({ ...message, isUrgent: true }, now, quiet))).toBe('2030-06-10T10:20:00.000Z');
  expect(iso(place(message, now, quiet))).toBe('2030-06-11T08:00:00.000Z');
  expect(iso(place({ ...message, isUrgent: true }, now, quiet))).toBe('2030-06-10T10:20:00.000Z');
  expect(iso(place(message, now, quiet))).toBe('2030-06-12T08:00:00.000Z');
});

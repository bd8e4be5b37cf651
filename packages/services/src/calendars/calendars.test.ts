import { buildGraph } from '@signalbox/testkit';
import { type ServiceSetup, serviceSetup } from '@signalbox/testkit/services';
import { afterAll, beforeAll, expect, test } from 'vitest';

let at: ServiceSetup;
beforeAll(async () => {
  at = await serviceSetup();
});
afterAll(() => at.close());

test('is made with the holidays of a country, changed, and says which of its days are closed', async () => {
  const { calendars } = at.services;
  const { owner } = at.ours;
  const year = new Date().getUTCFullYear() + 1;
  const made = await calendars.create(owner, { name: 'Office', region: 'SE', weekly: [6, 7] });
  expect(made).toMatchObject({ name: 'Office', region: 'SE', weekly: [6, 7], own: [], uses: [], revision: 1 });
  expect(made.holidays[`${year}-12-25`]).toBe('00:00');
  const { items } = await calendars.holidays(owner, made.id, { year });
  expect(items.find(({ date }) => date === `${year}-12-24`)).toMatchObject({ name: 'Christmas Eve', usual: '00:00', closedFrom: '00:00' });
  const own = [{ name: 'Move', first: `${year}-09-01`, last: `${year}-09-03`, yearly: false, closedFrom: '00:00' }];
  const changed = await calendars.change(owner, made.id, { revision: 1, own, changes: [{ rule: '12-24', closedFrom: '12:00' }] });
  expect(changed).toMatchObject({ own, revision: 2 });
  expect(changed.holidays[`${year}-12-24`]).toBe('12:00');
  await expect(calendars.change(owner, made.id, { revision: 1, name: 'Late' })).rejects.toMatchObject({
    code: 'calendar.changed_elsewhere',
  });
  // What was different was about the days of that country.
  expect(await calendars.change(owner, made.id, { revision: 2, region: 'DE-BE' })).toMatchObject({ region: 'DE-BE', changes: [], own });
  await expect(calendars.create(owner, { name: 'OFFICE' })).rejects.toMatchObject({ code: 'calendar.taken' });
  expect((await calendars.list(owner, { search: 'OFF' })).items).toMatchObject([{ id: made.id, region: 'DE-BE' }]);
});

test('while a workflow goes by it another one has to take its place, and is found under its id', async () => {
  const { calendars, schedules } = at.services;
  const { owner } = at.ours;
  const far = new Date(Date.now() + 400 * 86_400_000).getUTCFullYear();
  const never = await calendars.create(owner, {
    name: 'Never',
    own: [{ name: 'All', first: '2001-01-01', last: '2001-12-31', yearly: true, closedFrom: '00:00' }],
  });
  const input = { calendar: never.id, onHoliday: 'after', time: '08:00' };
  await at.publish(buildGraph({ start: ['trigger.schedule', input], end: ['flow.stop'] }, ['start>end']));
  // All days of the year are closed, so it is never due.
  expect((await schedules.list(owner, {})).items).toMatchObject([{ next: [] }]);
  expect((await calendars.get(owner, never.id)).uses).toHaveLength(1);
  await expect(calendars.delete(owner, never.id, {})).rejects.toMatchObject({ code: 'calendar.used', details: { status: 409 } });
  await expect(calendars.delete(owner, never.id, { replacement: never.id })).rejects.toMatchObject({ code: 'calendar.replaces_itself' });
  const next = await calendars.create(owner, { name: 'Weekends', weekly: [6, 7], region: 'FI' });
  expect(next.holidays[`${far}-12-06`]).toBe('00:00');
  await calendars.delete(owner, never.id, { replacement: next.id });
  expect(await calendars.get(owner, never.id)).toMatchObject({ id: next.id, name: 'Weekends' });
  expect((await calendars.list(owner, { search: 'never' })).items).toEqual([]);
  expect((await calendars.get(owner, next.id)).uses).toHaveLength(1);
  expect((await schedules.list(owner, {})).items[0]?.next).toHaveLength(3);
  await expect(calendars.delete(owner, next.id, {})).rejects.toMatchObject({ code: 'calendar.used' });
});

test('a calendar of another account is not there, and a user may look only', async () => {
  const { calendars } = at.services;
  const made = await calendars.create(at.ours.owner, { name: 'Ours' });
  const missing = { code: 'calendar.not_found', details: { status: 404 } };
  await expect(calendars.get(at.theirs.owner, made.id)).rejects.toMatchObject(missing);
  await expect(calendars.holidays(at.theirs.owner, made.id, { year: 2026 })).rejects.toMatchObject(missing);
  await expect(calendars.change(at.theirs.owner, made.id, { revision: 1, name: 'Theirs' })).rejects.toMatchObject(missing);
  await expect(calendars.delete(at.theirs.owner, made.id, {})).rejects.toMatchObject(missing);
  const user = await at.person('user');
  expect(await calendars.get(user, made.id)).toEqual(made);
  await expect(calendars.create(user, { name: 'No' })).rejects.toMatchObject({ code: 'right.missing' });
  await calendars.delete(at.ours.owner, made.id, {});
  await expect(calendars.get(at.ours.owner, made.id)).rejects.toMatchObject(missing);
});

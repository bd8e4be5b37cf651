import { usualOptOutWords } from '@signalbox/domain';
import { type ServiceSetup, serviceSetup } from '@signalbox/testkit/services';
import { afterAll, beforeAll, expect, test } from 'vitest';

let at: ServiceSetup;
beforeAll(async () => {
  at = await serviceSetup();
}, 60_000);
afterAll(() => at.close());

test('an account gives itself words, and takes the usual ones back; another account does not notice', async () => {
  const { optOutWords } = at.services;
  expect(await optOutWords.get(at.ours.owner)).toEqual({ words: usualOptOutWords, isUsual: true });
  const words = { stop: ['STOP', 'Sayonara'], start: ['Ohayo'] };
  expect(await optOutWords.change(at.ours.owner, { words })).toEqual({ words, isUsual: false });
  expect(await optOutWords.get(at.ours.owner)).toEqual({ words, isUsual: false });
  expect(await optOutWords.get(at.theirs.owner)).toMatchObject({ isUsual: true });
  const settings = await at.database.admin<{ settings: object }>('select settings from account where id = $1', [at.ours.accountId]);
  expect(settings[0]?.settings).toMatchObject({ optOut: words });
  expect(await optOutWords.change(at.ours.owner, { words: null })).toEqual({ words: usualOptOutWords, isUsual: true });
});

test('it takes an administrator', async () => {
  const moderator = await at.person('moderator');
  const { optOutWords } = at.services;
  await expect(Promise.resolve().then(() => optOutWords.change(moderator, { words: null }))).rejects.toMatchObject({
    code: 'right.missing',
  });
  await expect(Promise.resolve().then(() => optOutWords.get(moderator))).rejects.toMatchObject({ code: 'right.missing' });
});

import { wordsFor } from '@signalbox/words';
import { expect, it } from 'vitest';
import { stepChoices } from './step-choices.ts';

const t = wordsFor('en');
const types = (query: string, fits: Parameters<typeof stepChoices>[1]['fits'], recent: readonly string[] = []) =>
  stepChoices(t, { query, fits, recent }).flatMap(({ types }) => types.map((card) => card.type));

it('offers recent types first, each type once, no heading twice', () => {
  const groups = stepChoices(t, { query: '', fits: 'follow', recent: ['tag.add', 'trigger.sms', 'gone.type'] });
  expect(groups[0]).toMatchObject({ group: 'recent', types: [{ type: 'tag.add' }] });
  const all = groups.flatMap(({ types }) => types.map((card) => card.type));
  expect(new Set(all).size).toBe(all.length);
  expect(new Set(groups.map(({ group }) => group)).size).toBe(groups.length);
});
it('offers what can follow: no starts', () => {
  expect(types('', 'follow').filter((type) => type.startsWith('trigger.'))).toEqual([]);
  expect(types('', 'start').every((type) => type.startsWith('trigger.'))).toBe(true);
});
it('offers what can lead on: no ends', () => {
  expect(types('', 'lead')).toContain('trigger.sms');
  expect(types('', 'lead')).not.toContain('flow.return');
});
it('leaves recent ones where words decide', () => expect(types('wait', 'follow', ['tag.add'])[0]).toBe('logic.wait'));

import { wordsFor } from '@signalbox/words';
import { expect, it } from 'vitest';
import { closedWords, dueWords, readValues, taskChip, whyNotMine } from './task-words.ts';

const t = wordsFor('en');
const now = Date.parse('2026-11-22T10:00:00Z');

it('says how long there is, and when it is over', () => {
  expect(dueWords(t, { status: 'open', dueAt: '2026-11-22T10:23:00Z' }, now)).toEqual({ isOver: false, words: '23 min left' });
  expect(dueWords(t, { status: 'open', dueAt: '2026-11-22T09:56:00Z' }, now)).toEqual({ isOver: true, words: 'over since 4 min' });
  expect(dueWords(t, { status: 'approved', dueAt: '2026-11-22T10:23:00Z' }, now)).toBeNull();
});

it('says who may answer', () => {
  expect(whyNotMine(t, { canAnswer: true, role: 'moderator', status: 'open' })).toBeNull();
  expect(whyNotMine(t, { canAnswer: false, role: 'moderator', status: 'open' })).toBe(
    'Only a moderator or somebody above can answer this.',
  );
  expect(whyNotMine(t, { canAnswer: false, role: null, status: 'open' })).toBe('Your role in this account cannot answer tasks.');
});

it('says who was first, or that nobody was', () => {
  const task = {
    kind: 'approval' as const,
    approve: 'Release',
    reject: 'Hold back',
    answer: { by: 'Maja Lindqvist', at: '', comment: '', values: {} },
  };
  expect(closedWords(t, { ...task, status: 'rejected' })).toBe('Answered with “Hold back” by Maja Lindqvist.');
  expect(closedWords(t, { ...task, status: 'expired', answer: null })).toContain('Nobody answered in time');
  expect(closedWords(t, { ...task, status: 'open' })).toBeNull();
  expect([taskChip(t, { status: 'approved', kind: 'form' }).word, taskChip(t, { status: 'approved', kind: 'approval' }).word]).toEqual([
    'Done',
    'Approved',
  ]);
});

const field = (name: string, type: string, required = false) => ({ name, title: name, type, required });

it('reads numbers as people write them, lists line by line, and leaves out what is empty', () => {
  const fields = [field('price', 'number'), field('rooms', 'list'), field('ok', 'bool'), field('note', 'text'), field('more', 'map')];
  expect(readValues(t, { fields, typed: { price: '1 200,5', rooms: 'A\n\n B ', more: '{"a":1}' } })).toEqual({
    values: { price: 1200.5, rooms: ['A', 'B'], ok: false, more: { a: 1 } },
    errors: {},
  });
});

it('says what is missing or cannot be read', () => {
  const { errors } = readValues(t, {
    fields: [field('name', 'text', true), field('price', 'number'), field('more', 'map')],
    typed: { price: 'much', more: '[1]' },
  });
  expect(errors).toEqual({
    name: 'Fill this in.',
    price: 'Write a number, such as 12 or 3.5.',
    more: 'Write this as name and value pairs: {"room": 12}.',
  });
});

it('says it in Swedish, too', () => {
  const sv = wordsFor('sv');
  expect(dueWords(sv, { status: 'open', dueAt: '2026-11-22T11:23:00Z' }, now)?.words).toBe('1 tim 23 min kvar');
  expect(whyNotMine(sv, { canAnswer: false, role: 'moderator', status: 'open' })).toBe(
    'Bara en moderator eller någon med en högre roll kan svara.',
  );
  expect(taskChip(sv, { status: 'approved', kind: 'approval' }).word).toBe('Godkänd');
  expect(readValues(sv, { fields: [field('more', 'map')], typed: { more: '[1]' } }).errors).toEqual({
    more: 'Skriv det som namn och värde i par: {"rum": 12}.',
  });
});

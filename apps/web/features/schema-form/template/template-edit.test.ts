import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caretIn, type Draft, doneAgain, markedIn, noSteps, noted, replaced, takenBack } from './template-edit.ts';

test('words go in at the caret', () => expect(replaced(caretIn('ac', 1), { from: 1, to: 1 }, { words: 'b' })).toEqual(caretIn('abc', 2)));
test('the inside of a value can be changed', () =>
  expect(replaced(caretIn('a{{ b }}c'), { from: 4, to: 5 }, { words: 'bb' }).text).toBe('a{{ bb }}c'));
test('words that close a value put the caret behind it', () =>
  expect(replaced(caretIn('{{ a '), { from: 5, to: 5 }, { words: '}}' })).toEqual(caretIn('{{ a }}')));
test('a caret is never left inside a value that has just come to be', () => {
  const typed = replaced(caretIn('{ a }}', 0), { from: 0, to: 0 }, { words: '{' });
  expect(typed.text).toBe('{{ a }}');
  expect([0, 7]).toContain(typed.focus);
});
test('a field takes no more than fits, and never half a sign', () => {
  expect(replaced(caretIn('ab'), { from: 2, to: 2 }, { words: 'cdef', most: 4 }).text).toBe('abcd');
  expect(replaced(caretIn('ab'), { from: 2, to: 2 }, { words: 'c😀', most: 4 }).text).toBe('abc');
  expect(replaced(caretIn('abcdef'), { from: 1, to: 3 }, { words: 'X', most: 4 }).text).toBe('adef');
});
test('marking has a beginning and an end whichever way it was made', () =>
  expect(markedIn({ text: 'abc', anchor: 3, focus: 1 })).toEqual({ from: 1, to: 3 }));

test('whatever was typed, taking all of it back gives the first text, and doing it again the last', () => {
  const edits = fc.array(fc.record({ at: fc.nat(20), words: fc.constantFrom('a', '{{ x }}', '😀', '\n', ''), pause: fc.nat(2500) }), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(edits, (all) => {
      let draft: Draft = caretIn('begin {{ a }}');
      let steps = noSteps;
      let now = 0;
      for (const { at, words, pause } of all) {
        now += pause;
        const from = Math.min(at, draft.text.length);
        const next = replaced(draft, { from, to: from }, { words });
        steps = noted(steps, draft, { way: 'typing', now });
        draft = next;
      }
      const last = draft;
      for (let back = takenBack(steps, draft); back; back = takenBack(steps, draft)) ({ steps, draft } = back);
      expect(draft.text).toBe('begin {{ a }}');
      for (let on = doneAgain(steps, draft); on; on = doneAgain(steps, draft)) ({ steps, draft } = on);
      expect(draft).toEqual(last);
    }),
  );
});
test('typing on is one step, a pause begins another', () => {
  let steps = noted(noSteps, caretIn(''), { way: 'typing', now: 0 });
  steps = noted(steps, caretIn('a'), { way: 'typing', now: 500 });
  expect(steps.past).toHaveLength(1);
  steps = noted(steps, caretIn('ab'), { way: 'typing', now: 5000 });
  expect(steps.past).toHaveLength(2);
});

import { type Comparison, comparisonSpec, comparisons, type Operand, writeRow } from '@signalbox/flow';
import { wordsFor } from '@signalbox/words';
import { expect, test } from 'vitest';
import { saidCondition } from './said-condition.ts';
import { stepTypesOf } from './step-types.ts';

const types = stepTypesOf([
  { id: 'start', type: 'trigger.sms' },
  { id: 'wait', type: 'msg.waitForReply' },
]);
const [en, sv] = [wordsFor('en'), wordsFor('sv')];

test.each([
  ['same(wait.value, "YES")', 'Answer is “YES”'],
  ['same(trigger.text, ["yes", "ok"])', 'Text as written is one of “yes”, “ok”'],
  ['default(double(contact.fields.age) >= 1075, false)', 'Age is at least 1,075'],
  ['default(contact.fields["room no"], "") != ""', 'Room no is not empty'],
  ['between(wait.degrees, -2, 14.5)', 'Degrees is between -2 and 14.5'],
  [
    'inLast(contact.fields.lastVisit, 7, "days") && "Home care" in contact.groups',
    'Last visit was in the last 7 days and Contact is in the group Home care',
  ],
  ['(wait.degrees < 12 || (wait.degrees > 30))', 'Degrees is below 12 or Degrees is above 30'],
  ['beforeDay(wait.seen, "2026-03-14")', 'Seen is before 2026-03-14'],
  ['wait.ripe', 'Ripe is yes'],
  ['!wait.ripe', 'Ripe is no'],
  ['wait.degrees == wait.limit', 'Degrees is Limit'],
  ['upper(trim(wait.value)) == "YES"', en('canvas.said.own')],
  ['a.b == 1 || (a.b == 2 && (a.b == 3 || a.b == 4))', en('canvas.said.own')],
  ['wait.text == "no end', en('canvas.said.own')],
  ['choose("wait.value", "is")', ''],
  ['', ''],
])('%s is said as %s', (source, said) => expect(saidCondition(en, source, types)).toBe(said));

test('a card speaks the language of its reader', () => {
  expect(saidCondition(sv, 'inLast(contact.fields.visit, 1, "weeks") || wait.degrees >= 1.5', types)).toBe(
    'Visit var den senaste veckan eller Degrees är minst 1,5',
  );
});

const samples: Readonly<Record<string, Operand[]>> = {
  ...{ nothing: [], text: [{ text: 'a "b"' }], texts: [{ text: 'a' }, { text: 'b' }], pattern: [{ text: 'SE-####' }] },
  ...{ number: [{ number: 3 }], numbers: [{ number: -3 }, { number: 4 }], day: [{ text: '2026-03-14' }] },
  ...{ days: [{ text: '2026-03-14' }, { text: '2026-03-20' }], span: [{ number: 2 }, { text: 'hours' }] },
  ...{ group: [{ text: 'Home care' }], tag: [{ text: 'vip' }] },
};
test.each(Object.keys(comparisons) as Comparison[])('every row is said: %s', (kind) => {
  const spec = comparisonSpec(kind);
  const values = samples[spec.asks] ?? [];
  for (const exact of [false, true])
    for (const loose of [false, true]) {
      const field = spec.kind === 'contact' ? 'contact' : 'wait.value';
      const text = writeRow({ kind: 'row', field, test: kind, values, exact, loose });
      const said = saidCondition(en, text, types);
      expect(said, text).toMatch(/^(Answer|Contact) /);
    }
});

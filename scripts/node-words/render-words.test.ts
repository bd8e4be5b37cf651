import { expect, test } from 'vitest';
import { renderSource, renderTranslation } from './render-words.ts';

const english = new Map([
  ['title', 'Calculate'],
  ['help', "Works with numbers, also the customer's."],
  ['input.a.title', 'One'],
]);

test('English is written as node.ts says it', () => {
  expect(renderSource(english)).toBe(`// Written by \`npm run gen\` from the node folders. Do not edit.
export default {
  title: 'Calculate',
  help: "Works with numbers, also the customer's.",
  'input.a.title': 'One',
} as const;
`);
});

test('texts of people stay; what they have not said yet is empty, with the English above it; what is gone goes', () => {
  expect(
    renderTranslation('data.math', english, { help: 'Räknar "rätt".', title: 'Beräkna', 'input.b.title': 'Två' }),
  ).toBe(`import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'data.math'> = {
  title: 'Beräkna',
  help: 'Räknar "rätt".',
  // One
  'input.a.title': '',
};
export default words;
`);
});

test('a long text stands as the formatter puts it', () => {
  const long = 'x'.repeat(140);
  expect(renderSource(new Map([['title', long]]))).toContain(`  title:\n    '${long}',`);
  expect(renderSource(new Map([['help', long]]))).toContain(`  help: '${long}',`);
});

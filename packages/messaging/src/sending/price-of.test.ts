import { sms } from '@signalbox/domain';
import { expect, test } from 'vitest';
import { priceOf } from './price-of.ts';

const [sweden, others] = [
  { country: 'SE', amount: 0.35 },
  { country: '', amount: 0.8 },
];
const price = (each: { country: string; amount: number }[], to: string, text = 'Hi') =>
  priceOf({ each }, { channel: sms, to, content: { text } });

test.each([
  ['of its country', [sweden, others], '+46701740612', 'Hi', 350_000],
  ['each part', [sweden, others], '+46701740612', 'x'.repeat(161), 700_000],
  ['of all others', [sweden, others], '+4790123456', 'Hi', 800_000],
  ['of no country', [sweden], '+4790123456', 'Hi', undefined],
  ['a short code is of no country', [sweden, others], '71400', 'Hi', 800_000],
  ['nobody typed one', [], '+46701740612', 'Hi', undefined],
])('%s', (_name, each, to, text, wanted) =>
  expect(
    price(
      each.flatMap((one) => one ?? []),
      to,
      text,
    ),
  ).toBe(wanted),
);

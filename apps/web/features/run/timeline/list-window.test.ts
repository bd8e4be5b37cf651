import { expect, it } from 'vitest';
import { listWindow } from './list-window.ts';

it.each([
  ['a short list', 5, -1, { from: 0, to: 5 }],
  ['the end of a long one', 1000, -1, { from: 980, to: 1000 }],
  ['what is near the end', 1000, 985, { from: 980, to: 1000 }],
  ['around what was chosen', 1000, 500, { from: 495, to: 515 }],
  ['the beginning', 1000, 2, { from: 0, to: 20 }],
])('draws %s', (_, length, chosen, drawn) => expect(listWindow(length, 20, chosen)).toEqual(drawn));

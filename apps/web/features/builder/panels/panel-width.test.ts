import { expect, it } from 'vitest';
import { panelKind, widthOf } from './panel-width.ts';

it('gives conditions more room than answers, and both more than the rest', () => {
  expect(
    ['logic.if', 'logic.switch', 'msg.sendAndWait', 'msg.send', 'tag.add', undefined].map((type) => widthOf(panelKind(type), {})),
  ).toEqual([520, 520, 460, 460, 356, 356]);
});
it('keeps a width of its own for each kind, within limits', () => {
  const widths = { conditions: 400, plain: 9000 };
  expect(widthOf('conditions', widths)).toBe(400);
  expect(widthOf('plain', widths)).toBe(560);
  expect(widthOf('send', widths)).toBe(460);
});

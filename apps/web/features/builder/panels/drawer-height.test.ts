import { expect, it } from 'vitest';
import { heightOf } from './drawer-height.ts';

it('keeps a height of its own for each tab, within limits; what has parts side by side begins higher', () => {
  expect(heightOf('issues', {})).toBe(144);
  expect(heightOf('test', {})).toBe(288);
  expect(heightOf('test', { test: 120, issues: 200 })).toBe(120);
  expect(heightOf('issues', { issues: 9000 })).toBe(480);
});

import { catalogue } from '@signalbox/nodes';
import { expect, test } from 'vitest';
import { stepIcons } from './step-icon.tsx';

test('every node type has its icon', () => {
  expect([...catalogue.values()].map((spec) => spec.icon).filter((icon) => !(icon in stepIcons))).toEqual([]);
});

import { expect, test } from 'vitest';
import { functionAt } from './function-at.ts';

test.each([
  ['upp|er(contact.name)', 'upper'],
  ['upper(contact.na|me)', 'upper'],
  ['size(upper(a)) > nu|mber', 'number'],
  ['default(size(a), |', 'default'],
  ['upper(a) + |', null],
  ['contact.name|', null],
])('%s: %s', (marked, name) => expect(functionAt(marked.replace('|', ''), marked.indexOf('|'))).toBe(name));

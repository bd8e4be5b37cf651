import type { ToldIssue } from '@signalbox/flow';
import { expect, test } from 'vitest';
import { fixOfIssue } from './fix-of-issue.ts';

const values = [{ path: 'ask1.number', title: 'Temperature', type: 'number', kind: 'double' as const, from: 'Ask', nodeId: 'ask1' }];
const issue = (value: string): ToldIssue => ({
  code: 'value.not_set',
  severity: 'error',
  nodeId: 'if1',
  field: 'condition',
  position: { from: 0, to: 11 },
  message: '',
  fix: { kind: 'set', nodeId: 'if1', field: 'condition', value, title: 'Change to' },
});
const given = { path: 'condition', text: 'ask1.number > 5', values };

test('a value that can be empty is named by its title, with what would stand for it', () =>
  expect(fixOfIssue([issue('default(ask1.number, 0) > 5')], given)).toEqual({
    kind: 'empty',
    title: 'Temperature',
    fallback: '0',
    source: 'default(ask1.number, 0) > 5',
  }));
test('anything else is offered as the compiler says it, and only where it belongs', () => {
  expect(fixOfIssue([issue('ask1.count > 5')], given)).toEqual({ kind: 'offered', title: 'Change to', source: 'ask1.count > 5' });
  expect(fixOfIssue([issue('ask1.count > 5')], { ...given, path: 'other' })).toBeNull();
  expect(fixOfIssue([], given)).toBeNull();
});

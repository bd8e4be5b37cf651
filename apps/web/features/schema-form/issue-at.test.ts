import type { ToldIssue } from '@signalbox/flow';
import { fieldProps } from '@signalbox/ui';
import { expect, it } from 'vitest';
import { issueAt } from './form-context.tsx';

const issue = (severity: ToldIssue['severity'], message: string, field = 'text'): ToldIssue => ({
  code: 'any',
  severity,
  nodeId: 'reply',
  field,
  message,
});

it('what is wrong comes before a warning, and others have no say', () => {
  const said = issueAt([issue('warning', 'Long.'), issue('error', 'No value.'), issue('error', 'Elsewhere.', 'to')], 'text');
  expect(said).toBe('No value.');
  expect(fieldProps('x', said)).toEqual({ id: 'x', 'aria-describedby': 'x-note', 'aria-invalid': true });
});
it('a warning describes the control and does not make it invalid', () => {
  const said = issueAt([issue('warning', 'Long.')], 'text');
  expect(said).toEqual({ warning: 'Long.' });
  expect(fieldProps('x', said)).toEqual({ id: 'x', 'aria-describedby': 'x-note' });
});
it('without issues nothing is said', () => expect(fieldProps('x', issueAt([], 'text'))).toEqual({ id: 'x' }));

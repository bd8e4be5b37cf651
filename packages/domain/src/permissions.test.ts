import { expect, test } from 'vitest';
import { isRightOfWorkflow, keyRights, withReading } from './key-rights.ts';
import { may, type Right, requireRight, rights } from './permissions.ts';
import { roles } from './vocabulary.ts';

test('a role has every right of the roles below it', () => {
  for (const right of Object.keys(rights) as Right[]) {
    const allowed = roles.map((role) => may(role, right));
    expect(allowed).toEqual([...allowed].sort());
    expect(allowed.at(-1)).toBe(true);
  }
});

test('a missing right is a user error with status 403', () => {
  expect(() => requireRight({ role: 'user' }, 'workflow.publish')).toThrow(
    expect.objectContaining({ code: 'right.missing', details: { status: 403 } }),
  );
  requireRight({ role: 'power_user' }, 'workflow.publish');
});

test('a program needs both, the right of its key and the role of its maker', () => {
  const key = { rights: ['run.read', 'workflow.publish'] as const };
  requireRight({ role: 'user', key }, 'run.read');
  expect(() => requireRight({ role: 'user', key }, 'workflow.read')).toThrow(expect.objectContaining({ code: 'key.right' }));
  expect(() => requireRight({ role: 'user', key }, 'workflow.publish')).toThrow(expect.objectContaining({ code: 'right.missing' }));
});

test('what may be changed may be read, and no key makes keys', () => {
  expect(withReading(['run.retry', 'workflow.run'])).toEqual(['workflow.run', 'run.read', 'run.retry']);
  expect(keyRights).not.toContain('apiKey.edit');
  expect(keyRights.filter(isRightOfWorkflow)).not.toContain('contact.read');
});

import { expect, test } from 'vitest';
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
  expect(() => requireRight('user', 'workflow.publish')).toThrow(
    expect.objectContaining({ code: 'right.missing', details: { status: 403 } }),
  );
  requireRight('power_user', 'workflow.publish');
});

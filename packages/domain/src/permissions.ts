import { userError } from './errors.ts';
import { type Role, roles } from './vocabulary.ts';

/** The one permission table: each right with the lowest role that has it. Roles include everything below them. */
export const rights = {
  'workflow.read': 'user',
  'workflow.run': 'user',
  'workflow.edit': 'power_user',
  'workflow.publish': 'power_user',
  'workflow.archive': 'power_user',
  'run.read': 'user',
  'run.cancel': 'power_user',
  'run.retry': 'power_user',
  'run.terminate': 'moderator',
  'run.move': 'power_user',
  'task.read': 'user',
  /** A task may ask for a higher role of its own. */
  'task.answer': 'user',
  'message.read': 'user',
  'conversation.read': 'power_user',
  'conversation.answer': 'power_user',
  'contact.read': 'user',
  'contact.edit': 'power_user',
  'provider.read': 'account_administrator',
  'provider.edit': 'account_administrator',
  'address.read': 'user',
  'account.edit': 'account_administrator',
  'practice.use': 'user',
  'schedule.read': 'moderator',
  'schedule.edit': 'account_administrator',
  'apiKey.read': 'moderator',
  'apiKey.edit': 'moderator',
  'device.read': 'user',
  'device.edit': 'power_user',
  'template.read': 'user',
  'template.edit': 'power_user',
  'webhook.read': 'moderator',
  'webhook.edit': 'account_administrator',
  'event.send': 'power_user',
  /** What others exported; one's own is always shown. */
  'export.read': 'moderator',
  'table.read': 'user',
  'table.edit': 'power_user',
  'calendar.read': 'user',
  'calendar.edit': 'power_user',
} as const satisfies Record<string, Role>;
export type Right = keyof typeof rights;

/** What of the rights of a role a program has that calls with a key of a person. */
export interface RightHolder {
  role: Role;
  key?: { rights: readonly Right[] } | undefined;
}

/** Whether a role has a right, or a person, or a program with a key: that one needs both, its maker's role and the right of the key. */
export function may(holder: Role | RightHolder, right: Right): boolean {
  const { role, key } = typeof holder === 'string' ? { role: holder, key: undefined } : holder;
  return roles.indexOf(role) >= roles.indexOf(rights[right]) && (key === undefined || key.rights.includes(right));
}

/** Throws `right.missing` (403) for who does not have the right by their role, `key.right` (403) for a key that was not given it. */
export function requireRight(holder: RightHolder, right: Right): void {
  if (!may(holder.role, right)) throw userError('right.missing', {}, { status: 403 });
  if (!may(holder, right)) throw userError('key.right', { right }, { status: 403 });
}

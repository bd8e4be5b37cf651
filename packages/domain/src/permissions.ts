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
  'provider.read': 'account_administrator',
  'provider.edit': 'account_administrator',
  'address.read': 'user',
  'account.edit': 'account_administrator',
  'practice.use': 'user',
} as const satisfies Record<string, Role>;
export type Right = keyof typeof rights;

/** Whether a role has a right. */
export const may = (role: Role, right: Right): boolean => roles.indexOf(role) >= roles.indexOf(rights[right]);

/** Throws `right.missing` (403) when the role does not have the right. */
export function requireRight(role: Role, right: Right): void {
  if (!may(role, right)) throw userError('right.missing', {}, { status: 403 });
}

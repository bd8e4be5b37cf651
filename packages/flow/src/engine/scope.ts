import type { Machine } from './machine.ts';

/**
 * What an expression can read: the results of the run's nodes, its trigger, contact and facts. Without prototype, so only own names exist.
 * Built once per advance; `keep` and `setContact` keep it up to date.
 */
export function scopeOf(machine: Machine): Record<string, unknown> {
  if (machine.scope) return machine.scope;
  const { state } = machine;
  const scope: Record<string, unknown> = Object.assign(Object.create(null), state.frames[0].values);
  scope.trigger = state.trigger?.payload ?? {};
  scope.contact = contactValues(state.contact);
  scope.run = { id: state.run.id, startedAt: new Date(state.run.startedAt).toISOString(), timeZone: state.run.timeZone };
  machine.scope = scope;
  return scope;
}

const emptyContact = { id: '', name: '', phone: '', email: '', language: '', timeZone: '', groups: [], tags: [], fields: {} };

/** A run without contact, or a contact without phone, reads as empty text rather than failing. */
export function contactValues(contact: Record<string, unknown> | null): Record<string, unknown> {
  if (!contact) return emptyContact;
  return { ...emptyContact, ...Object.fromEntries(Object.entries(contact).filter(([, value]) => value !== null && value !== undefined)) };
}

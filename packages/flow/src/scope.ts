import type { Machine } from './machine.ts';

/** The values an expression can read in a frame: own results and those of the frames around it. Without prototype, so only own names exist. */
export function scopeOf(machine: Machine, frameId: number): Record<string, unknown> {
  const known = machine.scopes.get(frameId);
  if (known) return known;
  const { state } = machine;
  const scope: Record<string, unknown> = Object.create(null);
  const chain = [];
  for (let frame = state.frames.find((one) => one.id === frameId); frame; frame = state.frames.find((one) => one.id === frame?.parent))
    chain.unshift(frame);
  for (const frame of chain) Object.assign(scope, frame.values);
  scope.trigger = state.trigger?.payload ?? {};
  scope.contact = contactValues(state.contact);
  scope.run = { id: state.run.id, startedAt: new Date(state.run.startedAt).toISOString(), timeZone: state.run.timeZone };
  machine.scopes.set(frameId, scope);
  return scope;
}

const emptyContact = { id: '', name: '', phone: '', email: '', language: '', timeZone: '', fields: {} };

/** A run without contact, or a contact without phone, reads as empty text rather than failing. */
function contactValues(contact: Record<string, unknown> | null): Record<string, unknown> {
  if (!contact) return emptyContact;
  return { ...emptyContact, ...Object.fromEntries(Object.entries(contact).filter(([, value]) => value !== null && value !== undefined)) };
}

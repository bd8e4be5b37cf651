/** A recorded history without what only says on which machine it was recorded: stack traces with its paths, and the names of its processes. */
export function stripHistory(recorded: unknown): unknown {
  if (typeof recorded === 'string') return processName.test(recorded) ? 'a process' : recorded;
  if (Array.isArray(recorded)) return recorded.map(stripHistory);
  if (typeof recorded !== 'object' || recorded === null) return recorded;
  return Object.fromEntries(Object.entries(recorded).map(([key, value]) => [key, key === 'stackTrace' ? '' : stripHistory(value)]));
}

/** `4711@laptop`; queues of one worker begin with it too. */
const processName = /^\d+@/;

/** An open run is ready (or working) until it waits. */
export const runStates = ['ready', 'waiting', 'done', 'failed', 'cancelled'] as const;

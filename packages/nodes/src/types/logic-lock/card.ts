import type { Port } from '@signalbox/flow';
import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'logic.lock',
  kind: 'effect',
  group: 'logic',
  waits: true,
  title: 'Lock',
  help: 'Lets only one run at a time go on from here; the lock ends by Unlock or with the run.',
  icon: 'lock',
  synonyms: ['mutex', 'exclusive', 'one at a time', 'queue', 'critical'],
  ports: ({ mode, timeout }) => {
    const rest: Port[] = [];
    if (mode === 'leave') rest.push({ name: 'busy', title: 'Taken', line: 'siding', optional: true });
    else if (timeout) rest.push({ name: 'timeout', title: 'Too late', line: 'siding', optional: true });
    return [{ name: 'ok', title: '', line: 'main' }, ...rest];
  },
  summary: ({ key = '' }: { key?: string | undefined }) => key,
});

import { choice, optionalDuration, type Port } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { keyField } from '../../shared/key-field.ts';

export const node = defineNode({
  type: 'logic.lock',
  kind: 'effect',
  group: 'logic',
  waits: true,
  title: 'Lock',
  help: 'Lets only one run at a time go on from here; the lock ends by Unlock or with the run.',
  icon: 'lock',
  synonyms: ['mutex', 'exclusive', 'one at a time', 'queue', 'critical'],
  input: z.object({
    key: keyField('Runs of all workflows with the same key exclude each other.'),
    mode: choice({ wait: 'waits for it', leave: 'goes another way' }, { title: 'When it is taken the run' }).default('wait'),
    timeout: optionalDuration({ title: 'Wait no longer than', when: { mode: ['wait'] } }).default(null),
  }),
  output: z.object({ key: z.string() }),
  ports: ({ mode, timeout }) => {
    const rest: Port[] = [];
    if (mode === 'leave') rest.push({ name: 'busy', title: 'Taken', line: 'siding', optional: true });
    else if (timeout) rest.push({ name: 'timeout', title: 'Too late', line: 'siding', optional: true });
    return [{ name: 'ok', title: '', line: 'main' }, ...rest];
  },
  summary: ({ key = '' }) => key,
});

import { choice, optionalDuration, type Port, wholeNumber } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';

const needOf = ({ need, count }: { need?: unknown; count?: unknown }): number | 'all' =>
  need === 'any' ? 1 : need === 'number' && typeof count === 'number' ? count : 'all';

export const node = defineNode({
  type: 'logic.join',
  kind: 'steer',
  group: 'logic',
  block: 'join',
  waits: true,
  join: ({ need, count, others }) => ({ need: needOf({ need, count }), others: others === 'goOn' ? 'goOn' : 'stop' }),
  title: 'Join',
  help: 'Brings ways that were gone at the same time together again.',
  icon: 'merge',
  synonyms: ['parallel', 'wait for all', 'first', 'sync', 'together'],
  input: z.object({
    need: choice({ all: 'all ways are here', any: 'the first is here', number: 'so many are here' }, { title: 'Goes on when' }).default(
      'all',
    ),
    count: wholeNumber({ title: 'How many', min: 1, most: 30, when: { need: ['number'] } }).default(2),
    others: choice(
      { stop: 'are stopped', goOn: 'go on to here and end' },
      { title: 'The ways that are not needed', when: { need: ['any', 'number'] } },
    ).default('stop'),
    timeout: optionalDuration({ title: 'Wait no longer than', help: 'Counted from the first way that is here.' }).default(null),
  }),
  output: z.object({ arrived: z.array(z.string()) }),
  ports: ({ timeout }) => [
    { name: 'next', title: '', line: 'main' },
    { name: 'incomplete', title: 'Cannot be complete', line: 'siding', optional: true },
    ...(timeout ? [{ name: 'timeout', title: 'Too late', line: 'siding', optional: true } satisfies Port] : []),
  ],
  summary: ({ need = 'all', count = 2 }, t) => (need === 'number' ? t('steps.join.number', { count }) : t(`steps.join.${need}`)),
});

import { choice, optionalDuration, wholeNumber } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { card } from './card.ts';

const needOf = ({ need, count }: { need?: unknown; count?: unknown }): number | 'all' =>
  need === 'any' ? 1 : need === 'number' && typeof count === 'number' ? count : 'all';

export const node = defineNode({
  ...card,
  join: ({ need, count, others }) => ({ need: needOf({ need, count }), others: others === 'goOn' ? 'goOn' : 'stop' }),
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
});

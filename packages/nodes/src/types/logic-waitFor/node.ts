import { optionalDuration, waitConditions } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { card, usual } from './card.ts';

export const node = defineNode({
  ...card,
  needsContact: ({ conditions }) => (conditions as { kind?: unknown }[]).some((one) => one.kind === 'tag'),
  input: z.object({
    conditions: waitConditions({ title: 'Waits for', help: 'What happens first decides the way.' }).default(usual),
    timeout: optionalDuration({ title: 'Wait no longer than' }).default({ amount: 1, unit: 'days' }),
  }),
  output: z.object({ matched: z.string(), text: z.string(), values: z.record(z.string(), z.unknown()) }),
});

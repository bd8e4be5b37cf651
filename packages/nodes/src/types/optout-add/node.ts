import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { optOutFields } from '../../shared/opt-out-fields.ts';
import { card } from './card.ts';

export const node = defineNode({ ...card, input: optOutFields, output: z.object({ to: z.string() }) });

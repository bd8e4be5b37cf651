import type { NodeInput } from '@signalbox/flow';
import type { EffectItem } from '../../contract/effect-context.ts';
import type { node } from './node.ts';

export type Send = NodeInput<typeof node>;
export type SendItem = EffectItem<Send>;

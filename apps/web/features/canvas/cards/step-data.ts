import type { Node } from '@xyflow/react';
import type { StepState } from '../route/route-state.ts';
import type { StepModel } from './step-model.ts';

export interface StepData extends Record<string, unknown> {
  model: StepModel;
  state: StepState;
  /** One line under the head: "Waiting, 4:12 left", the cause of a failure. */
  live: string | null;
  litPort: string | null;
  issues: { errors: number; warnings: number; said?: readonly string[] } | null;
  /** How many left by each of its ways; null = not told. */
  ways: Readonly<Record<string, number>> | null;
  /** Ports with a track; the others are loose. */
  connected: readonly string[];
  /** Words of its pin; null = none. */
  pinned: string | null;
  editable: boolean;
  /** Go to: the title of the step where it goes on. */
  jumpTitle: string | null;
}

export type StepNode = Node<StepData, 'step'>;

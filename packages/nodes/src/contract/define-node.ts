import {
  defaultInput,
  type NodeInput,
  type NodeResult,
  type NodeSpec,
  type OutputKnowledge,
  type Steering,
  type TriggerBind,
  type TriggerEvent,
  type TriggerMatch,
} from '@signalbox/flow';
import type { Say } from '@signalbox/words/light';
import type { z } from 'zod';
import type { Call } from './call-context.ts';
import type { RunMany } from './effect-context.ts';

type Settings<Input extends z.ZodObject> = z.output<Input>;
type Plain = Record<string, unknown>;

/** A node as its author writes it: the functions see the settings by their own type. */
export interface NodeDefinition<Input extends z.ZodObject, Output extends z.ZodObject>
  extends Omit<
    NodeSpec,
    'input' | 'output' | 'ports' | 'summary' | 'newSettings' | 'callOf' | 'outputFields' | 'bind' | 'version' | 'synonyms'
  > {
  version?: number;
  synonyms?: readonly string[];
  input: Input;
  output: Output;
  ports: NodeSpec['ports'];
  /** Drafts are half typed, so every field may be missing here. */
  summary: (input: Partial<Settings<Input>>, t: Say) => string;
  callOf?: (input: Settings<Input>) => ReturnType<NonNullable<NodeSpec['callOf']>>;
  outputFields?: (input: Partial<Settings<Input>>, known?: OutputKnowledge) => ReturnType<NonNullable<NodeSpec['outputFields']>>;
  bind?: (input: Settings<Input>) => TriggerBind;
}

export type DefinedNode<Input extends z.ZodObject, Output extends z.ZodObject> = Omit<NodeSpec, 'input' | 'output'> & {
  input: Input;
  output: Output;
};

/** The pure facts of a node type. The compiler calls the functions with settings that passed `input`, so the types hold. */
export function defineNode<Input extends z.ZodObject, Output extends z.ZodObject>(
  definition: NodeDefinition<Input, Output>,
): DefinedNode<Input, Output> {
  const newSettings = () => defaultInput(definition);
  return { version: 1, synonyms: [], ...definition, newSettings } as unknown as DefinedNode<Input, Output>;
}

/** run.ts of an effect node. */
export const runNode = <Spec extends { input: z.ZodObject }>(_spec: Spec, many: RunMany<NodeInput<Spec>>): RunMany<Plain> =>
  many as RunMany<Plain>;

/** call.ts of a call node. */
export const callNode = <Spec extends { input: z.ZodObject }>(_spec: Spec, call: Call<NodeInput<Spec>>): Call<Plain> => call as Call<Plain>;

/** steer.ts of a steer node, or of an effect node that waits. */
export const steerNode = <Spec extends { input: z.ZodObject }>(
  _spec: Spec,
  steering: {
    enter?: (input: NodeInput<Spec>, context: Parameters<NonNullable<Steering['enter']>>[1]) => NodeResult;
    resume?: (
      input: NodeInput<Spec>,
      answer: Parameters<NonNullable<Steering['resume']>>[1],
      context: Parameters<NonNullable<Steering['resume']>>[2],
    ) => NodeResult | 'run';
  },
): Steering => steering as Steering;

/** trigger.ts of a trigger node. */
export const triggerNode = <Spec extends { input: z.ZodObject }>(
  _spec: Spec,
  match: (event: TriggerEvent, input: NodeInput<Spec>) => Record<string, unknown> | null,
): TriggerMatch => ({ match: match as TriggerMatch['match'] });

'use client';
import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import { memo } from 'react';
import type { StepState } from '../route/route-state.ts';
import { cardClass, IssueBadge, isLit, JumpLine, PortStrip, Sidings } from './card-parts.tsx';
import { Lamp } from './lamp.tsx';
import { Outs } from './port-handles.tsx';
import { QuoteText } from './quote-text.tsx';
import { StepTile } from './step-icon.tsx';
import { type StepModel, stepWidth } from './step-model.ts';

export interface StepData extends Record<string, unknown> {
  model: StepModel;
  state: StepState;
  /** One line under the head: "Waiting, 4:12 left", the cause of a failure. */
  live: string | null;
  litPort: string | null;
  issues: { errors: number; warnings: number } | null;
  /** Ports with a track; the others are loose. */
  connected: readonly string[];
  editable: boolean;
  /** Go to: the title of the step where it goes on. */
  jumpTitle: string | null;
}
export type StepNode = Node<StepData, 'step'>;

/** A step on the canvas. Memoised: moving one card must not draw the others again. */
export const StepCard = memo(function StepCard({ data }: NodeProps<StepNode>) {
  const { model, state, live, litPort, editable } = data;
  const [only] = model.main;
  return (
    <div className={`sb-step ${cardClass(model, state)}`} style={{ height: model.height }}>
      {model.kind !== 'trigger' && (
        <Handle type="target" position={Position.Top} className={`sb-in${isLit(state) ? ' sb-lit' : ''}`} isConnectable={editable} />
      )}
      <div className="sb-step-top">
        <StepTile icon={model.icon} group={model.group} />
        <div className="sb-step-words" title={model.title}>
          <b>{model.title}</b>
          <span>{state === 'notReached' ? 'not reached' : model.summary}</span>
        </div>
        {model.off && <span className="sb-off-chip">Off</span>}
      </div>
      {model.quote !== null && (
        <div className="sb-step-quote">
          <span>{model.quote ? <QuoteText text={model.quote} /> : 'No text yet'}</span>
        </div>
      )}
      {live !== null && <div className="sb-step-live">{live}</div>}
      {model.block === 'goto' && <JumpLine target={data.jumpTitle} />}
      <Sidings model={model} litPort={litPort} />
      <PortStrip model={model} litPort={litPort} />
      {only && model.main.length === 1 && only.title !== '' && <span className="sb-step-word">{only.title}</span>}
      <Outs data={data} size={{ width: stepWidth, height: model.height }} />
      <Lamp state={state} />
      {data.issues && <IssueBadge {...data.issues} />}
    </div>
  );
});

'use client';
import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import { memo } from 'react';
import { Lamp } from './lamp.tsx';
import type { StepState } from './route-state.ts';
import { StepTile } from './step-icon.tsx';
import { portPlace, type StepModel } from './step-model.ts';

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
}
export type StepNode = Node<StepData, 'step'>;

/** A step on the canvas. Memoised: moving one card must not draw the others again. */
export const StepCard = memo(function StepCard({ data }: NodeProps<StepNode>) {
  const { model, state, live, litPort, editable } = data;
  const [only] = model.main;
  return (
    <div className={`sb-step sb-step-${model.kind} sb-step-${state}${model.off ? ' sb-step-off' : ''}`} style={{ height: model.height }}>
      {model.kind !== 'trigger' && (
        <Handle type="target" position={Position.Top} className={`sb-in${isLit(state) ? ' sb-lit' : ''}`} isConnectable={editable} />
      )}
      <div className="sb-step-top">
        <StepTile icon={model.icon} group={model.group} />
        <div className="sb-step-words" title={model.title}>
          <b>{model.title}</b>
          <span>{state === 'notReached' ? 'not reached' : model.summary}</span>
        </div>
      </div>
      {model.quote !== null && (
        <div className="sb-step-quote">
          <span>{model.quote || 'No text yet'}</span>
        </div>
      )}
      {live !== null && <div className="sb-step-live">{live}</div>}
      {model.sidings.map((port) => (
        <div
          key={port.name}
          className={`sb-step-siding${port.name === 'error' ? ' sb-step-siding-error' : ''}${litPort === port.name ? ' sb-lit' : ''}`}
        >
          <em>{port.title}</em>
        </div>
      ))}
      {model.main.length > 1 && (
        <div className="sb-step-ports">
          {model.main.map((port) => (
            <span key={port.name} className={litPort === port.name ? 'sb-lit' : ''} title={port.title}>
              {port.title}
            </span>
          ))}
        </div>
      )}
      {only && model.main.length === 1 && only.title !== '' && <span className="sb-step-word">{only.title}</span>}
      {[...model.main, ...model.sidings].map((port) => (
        <Out key={port.name} data={data} port={port.name} />
      ))}
      <Lamp state={state} />
      {data.issues && <IssueBadge {...data.issues} />}
    </div>
  );
});

function Out({ data, port }: { data: StepData; port: string }) {
  const place = portPlace(data.model, port);
  const loose = data.editable && place.line === 'main' && !data.connected.includes(port) && data.model.main.length > 1;
  const tone = data.litPort === port ? ' sb-lit' : port === 'error' ? ' sb-out-error' : loose ? ' sb-out-loose' : '';
  return (
    <Handle
      id={port}
      type="source"
      position={place.line === 'siding' ? Position.Right : Position.Bottom}
      className={`sb-out${tone}`}
      isConnectable={data.editable}
      style={place.line === 'siding' ? { top: place.y, right: 0 } : { left: place.x, bottom: 0 }}
    />
  );
}

function IssueBadge({ errors, warnings }: { errors: number; warnings: number }) {
  const [count, word, tone] = errors > 0 ? [errors, 'error', 'error'] : [warnings, 'warning', 'warning'];
  return <span className={`sb-issue sb-issue-${tone}`}>{`${count} ${word}${count === 1 ? '' : 's'}`}</span>;
}

const isLit = (state: StepState) => state === 'done' || state === 'waiting' || state === 'failed' || state === 'working';

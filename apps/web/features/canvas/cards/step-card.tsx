'use client';
import { useWords } from '@signalbox/ui';
import { Handle, type NodeProps, Position } from '@xyflow/react';
import { type CSSProperties, memo } from 'react';
import { useIsFar } from '../canvas-context.ts';
import { cardClass, IssueBadge, isLit, JumpLine, OnlyWay, PortStrip, Sidings } from './card-parts.tsx';
import { Lamp } from './lamp.tsx';
import { PinSign } from './pin-sign.tsx';
import { PortHandles } from './port-handles.tsx';
import { QuoteText } from './quote-text.tsx';
import type { StepData, StepNode } from './step-data.ts';
import { StepTile } from './step-icon.tsx';
import { useStepTypes } from './step-types.ts';
import { summaryWords, titleWords } from './step-words.ts';

/** A step on the canvas. Memoised: moving one card must not draw the others again. */
export const StepCard = memo(function StepCard({ data }: NodeProps<StepNode>) {
  const t = useWords();
  const isFar = useIsFar();
  const { model, state, live } = data;
  return (
    <div
      className={`sb-step ${cardClass(model, state)}`}
      style={{ width: model.width, height: model.height, '--sb-step-h': `${model.height}px` } as CSSProperties}
    >
      <div className="sb-step-top">
        <StepTile icon={model.icon} group={model.group} />
        <div className="sb-step-words" title={titleWords(t, model)}>
          <b>{titleWords(t, model)}</b>
          {!isFar && <Summary data={data} />}
        </div>
        {model.off && !isFar && <span className="sb-off-chip">{t('canvas.step.off')}</span>}
      </div>
      {!isFar && model.quote !== null && (
        <div className="sb-step-quote">
          <span>{model.quote ? <QuoteText text={model.quote} /> : t('canvas.step.noText')}</span>
        </div>
      )}
      {live !== null && (
        <div className="sb-step-live">
          <span>{live}</span>
        </div>
      )}
      {!isFar && <Near data={data} />}
      <Lamp state={state} />
      {data.issues && <IssueBadge {...data.issues} />}
      {data.pinned !== null && <PinSign words={data.pinned} />}
    </div>
  );
});

function Summary({ data: { model, state } }: { data: StepData }) {
  const t = useWords();
  const types = useStepTypes();
  return <span>{state === 'notReached' ? t('canvas.step.notReached') : summaryWords(t, model, types)}</span>;
}

/** What can be read and pressed from near: the ways with their words, and the rings that tracks are drawn from. */
function Near({ data }: { data: StepData }) {
  const { model, state, editable } = data;
  return (
    <>
      {model.kind !== 'trigger' && (
        <Handle type="target" position={Position.Top} className={`sb-in${isLit(state) ? ' sb-lit' : ''}`} isConnectable={editable} />
      )}
      {model.block === 'goto' && <JumpLine target={data.jumpTitle} />}
      <Sidings data={data} />
      <PortStrip data={data} />
      <OnlyWay data={data} />
      <PortHandles data={data} size={{ width: model.width, height: model.height }} />
    </>
  );
}

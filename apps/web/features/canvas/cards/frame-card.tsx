'use client';
import { useWords } from '@signalbox/ui';
import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import { ChevronsDownUp, ChevronsUpDown } from 'lucide-react';
import { memo } from 'react';
import { useFrameToggle } from '../canvas-context.ts';
import { MarkdownText } from '../markdown/later-markdown.tsx';
import { cardClass, IssueBadge, isLit, OnlyWay, PortStrip, Sidings } from './card-parts.tsx';
import { Lamp } from './lamp.tsx';
import { PortHandles } from './port-handles.tsx';
import type { StepData } from './step-data.ts';
import { StepTile } from './step-icon.tsx';
import { useStepTypes } from './step-types.ts';
import { summaryWords, titleWords } from './step-words.ts';

export interface FrameData extends StepData {
  width: number;
  height: number;
  /** Where the track into the body begins. */
  entry: number;
  collapsed: boolean;
  /** Steps inside. */
  count: number;
}
export type FrameNode = Node<FrameData, 'frame'>;

/** For each, while, try: a frame around its steps, with what follows it along the bottom edge. */
export const FrameCard = memo(function FrameCard({ data }: NodeProps<FrameNode>) {
  const { model, state, live, editable, width, height, collapsed, count } = data;
  const toggle = useFrameToggle();
  const t = useWords();
  const types = useStepTypes();
  const line =
    state === 'notReached' ? t('canvas.step.notReached') : collapsed ? t('canvas.frame.inside', { count }) : summaryWords(t, model, types);
  return (
    <div className={`sb-frame ${cardClass(model, state)}${collapsed ? ' sb-frame-closed' : ''}`} style={{ width, height }}>
      <Handle type="target" position={Position.Top} className={`sb-in${isLit(state) ? ' sb-lit' : ''}`} isConnectable={editable} />
      <div className="sb-frame-head">
        <StepTile icon={model.icon} group={model.group} />
        <div className="sb-step-words" title={titleWords(t, model)}>
          <b>{titleWords(t, model)}</b>
          <span>{live ?? line}</span>
        </div>
        {model.off && <span className="sb-off-chip">{t('canvas.step.off')}</span>}
        <button
          type="button"
          // In the editor the canvas is one tab stop, and a key does the same.
          tabIndex={data.editable ? -1 : 0}
          className="nodrag sb-frame-toggle"
          aria-expanded={!collapsed}
          aria-label={t(collapsed ? 'canvas.frame.openOne' : 'canvas.frame.closeOne', { title: model.title })}
          title={t(collapsed ? 'canvas.frame.open' : 'canvas.frame.close')}
          onClick={(event) => {
            event.stopPropagation();
            toggle(model.id);
          }}
        >
          {collapsed ? <ChevronsUpDown size={16} aria-hidden /> : <ChevronsDownUp size={16} aria-hidden />}
        </button>
      </div>
      {model.note !== '' && !collapsed && (
        <div className="sb-frame-note sb-note-text" style={{ width: data.entry - 28 }} title={model.note}>
          <MarkdownText text={model.note} />
        </div>
      )}
      <div className="sb-frame-foot">
        <Sidings data={data} />
        <PortStrip data={data} />
        <OnlyWay data={data} />
      </div>
      <PortHandles data={collapsed ? { ...data, model: { ...model, inside: null } } : data} size={data} entry={data.entry} />
      <Lamp state={state} />
      {data.issues && <IssueBadge {...data.issues} />}
    </div>
  );
});

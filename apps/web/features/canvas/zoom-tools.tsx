'use client';
import { useWords } from '@signalbox/ui';
import { type FitViewOptions, Panel, useReactFlow, useStore } from '@xyflow/react';
import { Map as MapIcon, Maximize, Minus, Plus } from 'lucide-react';
import { mostFitZoom } from './opening-view.ts';

interface ZoomToolsProps {
  fit: FitViewOptions['padding'];
  hasMap: boolean;
  onMap: () => void;
}

/** Zoom out, the zoom in per cent, zoom in, fit, map. */
export function ZoomTools({ fit, hasMap, onMap }: ZoomToolsProps) {
  const t = useWords();
  const flow = useReactFlow();
  const zoom = useStore((state) => Math.round(state.transform[2] * 100));
  return (
    <Panel position="bottom-left">
      <div className="flex items-center gap-1 rounded-md border border-line bg-raised p-1 shadow-1">
        <Tool label={t('canvas.zoom.out')} onClick={() => void flow.zoomOut()}>
          <Minus size={18} />
        </Tool>
        <span className="w-12 text-center text-[13px] tabular-nums text-muted">{zoom} %</span>
        <Tool label={t('canvas.zoom.in')} onClick={() => void flow.zoomIn()}>
          <Plus size={18} />
        </Tool>
        <Tool
          label={t('canvas.zoom.fit')}
          onClick={() => void flow.fitView({ ...(fit === undefined ? {} : { padding: fit }), maxZoom: mostFitZoom })}
        >
          <Maximize size={18} />
        </Tool>
        <Tool label={t('canvas.map.show')} onClick={onMap} pressed={hasMap}>
          <MapIcon size={18} />
        </Tool>
      </div>
    </Panel>
  );
}

interface ToolProps {
  label: string;
  onClick: () => void;
  pressed?: boolean;
  children: React.ReactNode;
}
const Tool = ({ label, onClick, pressed, children }: ToolProps) => (
  <button
    type="button"
    aria-label={label}
    title={label}
    aria-pressed={pressed}
    onClick={onClick}
    className="grid size-8 place-items-center rounded-sm hover:bg-hover aria-pressed:bg-accent-soft aria-pressed:text-accent-text"
  >
    {children}
  </button>
);

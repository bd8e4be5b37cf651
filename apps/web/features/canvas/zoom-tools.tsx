'use client';
import { useWords } from '@signalbox/ui';
import { type FitViewOptions, Panel, useReactFlow, useStore } from '@xyflow/react';
import { Maximize, Minus, Plus } from 'lucide-react';

/** Zoom out, the zoom in per cent, zoom in, fit. */
export function ZoomTools({ fit }: { fit: FitViewOptions['padding'] }) {
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
          onClick={() => void flow.fitView({ ...(fit === undefined ? {} : { padding: fit }), maxZoom: 0.92 })}
        >
          <Maximize size={18} />
        </Tool>
      </div>
    </Panel>
  );
}

const Tool = ({ label, onClick, children }: { label: string; onClick: () => void; children: React.ReactNode }) => (
  <button
    type="button"
    aria-label={label}
    title={label}
    onClick={onClick}
    className="grid size-8 place-items-center rounded-sm hover:bg-hover"
  >
    {children}
  </button>
);

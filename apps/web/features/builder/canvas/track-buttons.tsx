'use client';
import { useWords } from '@signalbox/ui';
import { ViewportPortal } from '@xyflow/react';
import { Plus, Trash2 } from 'lucide-react';
import { useLayout } from '../../canvas/canvas-context.ts';
import { portPosition } from '../../canvas/layout/port-position.ts';
import { backLanes } from '../../canvas/tracks/track-lanes.ts';
import { useActions, useDraft, useGraph } from '../builder-context.tsx';
import { PortMenu } from '../panels/port-menu.tsx';
import { plusClass } from './port-buttons.tsx';
import { useButtonScale } from './use-button-scale.ts';

/** Insert and remove, in the middle of the chosen track. */
export function TrackButtons() {
  const t = useWords();
  const graph = useGraph();
  const layout = useLayout();
  const scale = useButtonScale();
  const { disconnect } = useActions();
  const edgeId = useDraft((state) => state.edge);
  const edge = graph.edges.find((one) => one.id === edgeId);
  const [from, to] = [layout.get(edge?.from ?? ''), layout.get(edge?.to ?? '')];
  if (!edge || !from || !to || scale === null) return null;
  const ring = portPosition(from.model, edge.port, from, from.entry);
  const lane = backLanes(graph, layout).get(edge.id);
  const end = to.x + to.width / 2;
  const left = lane ?? (ring.line === 'siding' ? end : (from.x + ring.x + end) / 2);
  const top = (from.y + ring.y + to.y) / 2 - 12;
  return (
    <ViewportPortal>
      <PortMenu
        nodeId={edge.from}
        port={edge.port}
        trigger={
          <button
            type="button"
            tabIndex={-1}
            aria-label={t('builder.track.insert')}
            title={t('builder.track.insert')}
            className={plusClass}
            style={{ left: left - 15 * scale, top, zIndex: 5, scale }}
          >
            <Plus size={14} strokeWidth={2.2} aria-hidden />
          </button>
        }
      />
      <button
        type="button"
        tabIndex={-1}
        aria-label={t('builder.track.remove')}
        title={t('builder.track.remove')}
        className={plusClass}
        style={{ left: left + 15 * scale, top, zIndex: 5, scale }}
        onClick={() => disconnect(edge.id)}
      >
        <Trash2 size={13} strokeWidth={2} aria-hidden />
      </button>
    </ViewportPortal>
  );
}

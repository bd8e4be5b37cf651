'use client';
import { useWords } from '@signalbox/ui';
import { ViewportPortal } from '@xyflow/react';
import { Plus, Trash2 } from 'lucide-react';
import { useLayout, useRouted } from '../../canvas/canvas-context.ts';
import { portPosition } from '../../canvas/layout/port-position.ts';
import { drawnWay, trackMiddle } from '../../canvas/tracks/track-path.ts';
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
  const routed = useRouted(edge?.id);
  const [from, to] = [layout.get(edge?.from ?? ''), layout.get(edge?.to ?? '')];
  if (!edge || !from || !to || scale === null) return null;
  const ring = portPosition(from.model, edge.port, from, from.entry);
  const ends = { from: { x: from.x + ring.x, y: from.y + ring.y }, to: { x: to.x + to.width / 2, y: to.y } };
  const { x: left, y } = trackMiddle(drawnWay(routed, { ...ends, line: ring.line }));
  const top = y - 12;
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

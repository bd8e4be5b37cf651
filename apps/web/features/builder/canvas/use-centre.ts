import { type RefObject, useCallback } from 'react';
import { stepWidth } from '../../canvas/cards/step-model.ts';
import { layoutOf } from '../../canvas/layout/graph-layout.ts';
import type { CanvasFlow } from '../../canvas/workflow-canvas.tsx';
import type { DraftStore } from '../draft/draft-store.ts';
import type { Room } from '../use-narrow.ts';

/** Brings a step into the middle of what is seen of the canvas: in `drawers` the panel of the step lies over its right side. */
export function useCentre(flow: RefObject<CanvasFlow | null>, { draft, room }: { draft: DraftStore; room: Room }) {
  return useCallback(
    (nodeId: string) => {
      const box = layoutOf(draft.getState().history.graph).get(nodeId);
      const plane = document.querySelector<HTMLElement>('.sb-builder .react-flow');
      if (!box || !flow.current || !plane) return;
      const covered = room === 'drawers' ? drawerWidth(plane.clientWidth) : 0;
      const most = covered > 0 ? (plane.clientWidth - covered) / (stepWidth + 2 * rim) : Number.POSITIVE_INFINITY;
      const zoom = Math.min(Math.max(0.7, flow.current.getZoom()), most);
      const x = box.x + box.width / 2 + covered / 2 / zoom;
      void flow.current.setCenter(x, box.y + Math.min(60, box.height / 2), { zoom, duration: 200 });
    },
    [draft, room, flow],
  );
}

const rim = 10;
/** As wide as the side panel is where it lies over the canvas. */
const drawerWidth = (canvas: number): number => Math.min(420, 0.92 * canvas);

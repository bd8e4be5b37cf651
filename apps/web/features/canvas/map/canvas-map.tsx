'use client';
import { useWords } from '@signalbox/ui';
import { Panel, useReactFlow, useStore } from '@xyflow/react';
import { type KeyboardEvent, type PointerEvent, useMemo, useRef } from 'react';
import { useLayout } from '../canvas-context.ts';
import { isHidden } from '../layout/is-hidden.ts';
import { planArea } from '../layout/plan-area.ts';
import type { RouteState } from '../route/route-state.ts';

const size = { width: 164, height: 124 } as const;
/** An arrow key moves the view by so much of what is seen. */
const stride = 0.25;
const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The whole plan in small, each step in the colour of its state, and where the view is; dragging and arrow keys move it. */
export function CanvasMap({ route }: { route: RouteState | null }) {
  const t = useWords();
  const flow = useReactFlow();
  const layout = useLayout();
  const svg = useRef<SVGSVGElement>(null);
  const area = useMemo(() => planArea(layout), [layout]);
  const [x, y, zoom] = useStore((state) => state.transform);
  const [width, height] = [useStore((state) => state.width), useStore((state) => state.height)];
  const view = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
  const margin = Math.max(area.width / size.width, area.height / size.height) * 8;
  const plan = { x: area.x - margin, y: area.y - margin, width: area.width + 2 * margin, height: area.height + 2 * margin };
  const boxes = useMemo(() => [...layout.values()].filter((box) => !isHidden(layout, box)), [layout]);
  const cards = useMemo(
    () =>
      boxes.map((box) => (
        <rect
          key={box.id}
          {...{ x: box.x, y: box.y, width: box.width, height: box.height }}
          className={
            box.model.isFrame && !box.collapsed ? 'sb-map-frame' : `sb-map-step sb-map-${route?.steps.get(box.id)?.state ?? 'default'}`
          }
        />
      )),
    [boxes, route],
  );
  const moveTo = (event: PointerEvent) => {
    const place = svg.current?.getScreenCTM()?.inverse();
    if (!place) return;
    const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(place);
    void flow.setCenter(at.x, at.y, { zoom });
  };
  const onKey = (event: KeyboardEvent) => {
    const way = ways[event.key];
    if (!way) return;
    event.preventDefault();
    event.stopPropagation();
    void flow.setViewport({ x: x - way[0] * width * stride, y: y - way[1] * height * stride, zoom }, { duration: 120 });
  };
  return (
    <Panel position="bottom-right">
      <div className="sb-map rounded-lg border border-line bg-raised p-2 shadow-2">
        <svg
          ref={svg}
          role="application"
          tabIndex={0}
          aria-label={t('canvas.map.label')}
          width={size.width}
          height={size.height}
          viewBox={`${plan.x} ${plan.y} ${plan.width} ${plan.height}`}
          onKeyDown={onKey}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            moveTo(event);
          }}
          onPointerMove={(event) => {
            if (event.buttons === 1) moveTo(event);
          }}
        >
          {cards}
          <rect {...view} className="sb-map-view" vectorEffect="non-scaling-stroke" />
        </svg>
      </div>
    </Panel>
  );
}

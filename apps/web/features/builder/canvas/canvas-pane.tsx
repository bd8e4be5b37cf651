'use client';
import { useWords } from '@signalbox/ui';
import { ListTree } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { noteMark } from '../../canvas/canvas-elements.ts';
import { stepWidth } from '../../canvas/cards/step-model.ts';
import type { RouteState } from '../../canvas/route/route-state.ts';
import { type CanvasFlow, WorkflowCanvas } from '../../canvas/workflow-canvas.tsx';
import { useActions, useBuilder, useDraft, useGraph } from '../builder-context.tsx';
import { whyNoTrack } from '../graph/graph-scope.ts';
import { issueFacts } from '../panels/use-issues.ts';
import { CanvasTools } from './canvas-tools.tsx';
import { PortButtons } from './port-buttons.tsx';
import { TrackButtons } from './track-buttons.tsx';
import { useArrows } from './use-arrows.ts';

/** The canvas as an editor: steps are dragged, chosen and joined; every act is also in a menu. */
export function CanvasPane({ onReady, route = null }: { onReady: (flow: CanvasFlow) => void; route?: RouteState | null }) {
  const t = useWords();
  const graph = useGraph();
  const { workflow, issues } = useBuilder();
  const actions = useActions();
  const selected = useDraft((state) => state.selected);
  const edge = useDraft((state) => state.edge);
  const facts = useMemo(() => issueFacts(issues), [issues]);
  const flow = useRef<CanvasFlow>(null);
  const arrows = useArrows();
  const noteActs = useMemo(
    () => ({
      text: (id: string, text: string) => actions.changeNote(id, { text }),
      box: (id: string, { x, y, width, height }: { x: number; y: number; width: number; height: number }) =>
        actions.changeNote(id, { position: { x, y }, width, height }),
    }),
    [actions],
  );
  return (
    <section
      aria-label={t('builder.canvas.label', { count: graph.nodes.length })}
      className="relative min-h-0 min-w-0 flex-1 bg-canvas"
      onKeyDownCapture={arrows}
    >
      <WorkflowCanvas
        graph={graph}
        label={t('builder.canvas.plan', { name: workflow.name })}
        facts={facts}
        route={route}
        selected={selected}
        editable
        selectedEdge={edge}
        onSelect={actions.select}
        onDrop={actions.drop}
        onConnect={actions.connect}
        canConnect={(track) => whyNoTrack(graph, track) === null}
        onEdgeSelect={actions.selectEdge}
        noteActs={noteActs}
        onReady={(ready) => {
          flow.current = ready;
          onReady(ready);
        }}
        onDropType={(type, at, frameAt) => {
          const place = flow.current?.screenToFlowPosition(at);
          if (!place) return;
          const position = { x: Math.round(place.x - stepWidth / 2), y: Math.round(place.y - 29) };
          actions.add(type, { position, into: frameAt(place) });
        }}
      >
        <CanvasTools
          onTidied={() => setTimeout(() => void flow.current?.fitView({ padding: 0.08, maxZoom: 0.92, duration: 200 }), 30)}
          onNote={() => {
            const id = actions.addNote();
            const note = noteMark + id;
            setTimeout(() => {
              void flow.current?.fitView({ nodes: [{ id: note }], maxZoom: flow.current.getZoom(), duration: 200 });
              document.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(note)}"] textarea`)?.focus();
            }, 60);
          }}
        />
        <PortButtons />
        <TrackButtons />
      </WorkflowCanvas>
      {graph.nodes.length === 0 && graph.notes.length === 0 && <Empty />}
    </section>
  );
}

function Empty() {
  const t = useWords();
  return (
    <div className="pointer-events-none absolute inset-0 grid place-items-center p-6 text-center">
      <div className="grid justify-items-center gap-2">
        <ListTree size={32} strokeWidth={1.5} aria-hidden className="text-line-strong" />
        <h2 className="text-lg">{t('builder.canvas.empty.title')}</h2>
        <p className="max-w-[44ch] text-muted">{t('builder.canvas.empty.help')}</p>
      </div>
    </div>
  );
}

'use client';
import { IconButton } from '@signalbox/ui';
import { Panel, type ReactFlowInstance, ViewportPortal } from '@xyflow/react';
import { ListTree, Plus, Workflow as TidyIcon, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useMemo, useRef } from 'react';
import type { StepNode } from '../canvas/step-card.tsx';
import { portPlace, stepModel, stepWidth } from '../canvas/step-model.ts';
import type { TrackEdgeType } from '../canvas/track-edge.tsx';
import { WorkflowCanvas } from '../canvas/workflow-canvas.tsx';
import { useActions, useBuilder, useDraft, useGraph } from './builder-context.tsx';
import { neighbour } from './neighbour.ts';
import { PortMenu } from './port-menu.tsx';
import { issueFacts } from './use-issues.ts';

export type Flow = ReactFlowInstance<StepNode, TrackEdgeType>;

/** The canvas as an editor: steps are dragged, chosen and joined; every act is also in a menu. */
export function CanvasPane({ onReady }: { onReady: (flow: Flow) => void }) {
  const graph = useGraph();
  const { workflow, issues } = useBuilder();
  const actions = useActions();
  const selected = useDraft((state) => state.selected);
  const edge = useDraft((state) => state.edge);
  const facts = useMemo(() => issueFacts(issues), [issues]);
  const flow = useRef<Flow>(null);
  const arrows = (event: KeyboardEvent) => {
    const way = ways[event.key];
    const [one] = selected;
    if (!way || !one || event.ctrlKey || event.metaKey || event.altKey || selected.length !== 1) return;
    // Ctrl and arrows move the card; the canvas library does that.
    event.preventDefault();
    event.stopPropagation();
    const next = neighbour(graph, one, way);
    if (!next) return;
    actions.select([next]);
    document.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(next)}"]`)?.focus();
  };
  return (
    <section
      aria-label={`Canvas, ${graph.nodes.length} ${graph.nodes.length === 1 ? 'step' : 'steps'}`}
      className="relative min-h-0 min-w-0 flex-1 bg-canvas"
      onKeyDownCapture={arrows}
    >
      <WorkflowCanvas
        graph={graph}
        label={`Track plan of ${workflow.name}`}
        facts={facts}
        selected={selected}
        editable
        selectedEdge={edge}
        onSelect={actions.select}
        onMove={actions.move}
        onConnect={actions.connect}
        onEdgeSelect={actions.selectEdge}
        onReady={(ready) => {
          flow.current = ready;
          onReady(ready);
        }}
        onDropType={(type, at) => {
          const place = flow.current?.screenToFlowPosition(at);
          if (place) actions.add(type, { position: { x: Math.round(place.x - stepWidth / 2), y: Math.round(place.y - 29) } });
        }}
      >
        <Panel position="top-left">
          <div className="flex rounded-md border border-line bg-raised p-1 shadow-1">
            <IconButton
              label="Tidy up"
              onClick={() => {
                actions.tidy();
                setTimeout(() => void flow.current?.fitView({ padding: 0.08, maxZoom: 0.92, duration: 200 }), 30);
              }}
            >
              <TidyIcon size={18} strokeWidth={1.8} />
            </IconButton>
          </div>
        </Panel>
        <PortButtons />
        <TrackButtons />
      </WorkflowCanvas>
      {graph.nodes.length === 0 && <Empty />}
    </section>
  );
}

const ways: Readonly<Record<string, 'up' | 'down' | 'left' | 'right'>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
const plus =
  'nodrag nopan pointer-events-auto absolute grid size-6 -translate-x-1/2 place-items-center rounded-full border border-accent bg-surface text-accent-text shadow-1 hover:bg-accent-soft';

/** A "+" on every port of the chosen step. */
function PortButtons() {
  const graph = useGraph();
  const selected = useDraft((state) => state.selected);
  const node = selected.length === 1 ? graph.nodes.find((one) => one.id === selected[0]) : undefined;
  if (!node) return null;
  const model = stepModel(node, graph.edges);
  return (
    <ViewportPortal>
      {[...model.main, ...model.sidings].map((port) => {
        const place = portPlace(model, port.name);
        const style =
          place.line === 'siding'
            ? { left: node.position.x + place.x + 24, top: node.position.y + place.y - 12 }
            : { left: node.position.x + place.x, top: node.position.y + place.y + 12 };
        const name = `What follows ${port.title || 'this step'}`;
        return (
          <PortMenu
            key={port.name}
            nodeId={node.id}
            port={port.name}
            trigger={
              <button type="button" aria-label={name} title={name} className={plus} style={{ ...style, zIndex: 5 }}>
                <Plus size={14} strokeWidth={2.2} aria-hidden />
              </button>
            }
          />
        );
      })}
    </ViewportPortal>
  );
}

/** Insert and remove, in the middle of the chosen track. */
function TrackButtons() {
  const graph = useGraph();
  const { disconnect } = useActions();
  const edgeId = useDraft((state) => state.edge);
  const edge = graph.edges.find((one) => one.id === edgeId);
  const [from, to] = [graph.nodes.find((node) => node.id === edge?.from), graph.nodes.find((node) => node.id === edge?.to)];
  if (!edge || !from || !to) return null;
  const ring = portPlace(stepModel(from, graph.edges), edge.port);
  const left = ring.line === 'siding' ? to.position.x + stepWidth / 2 : (from.position.x + ring.x + to.position.x + stepWidth / 2) / 2;
  const top = (from.position.y + ring.y + to.position.y) / 2 - 12;
  return (
    <ViewportPortal>
      <PortMenu
        nodeId={edge.from}
        port={edge.port}
        trigger={
          <button
            type="button"
            aria-label="Insert a step here"
            title="Insert a step here"
            className={plus}
            style={{ left: left - 15, top, zIndex: 5 }}
          >
            <Plus size={14} strokeWidth={2.2} aria-hidden />
          </button>
        }
      />
      <button
        type="button"
        aria-label="Remove track"
        title="Remove track"
        className={plus}
        style={{ left: left + 15, top, zIndex: 5 }}
        onClick={() => disconnect(edge.id)}
      >
        <Trash2 size={13} strokeWidth={2} aria-hidden />
      </button>
    </ViewportPortal>
  );
}

const Empty = () => (
  <div className="pointer-events-none absolute inset-0 grid place-items-center p-6 text-center">
    <div className="grid justify-items-center gap-2">
      <ListTree size={32} strokeWidth={1.5} aria-hidden className="text-line-strong" />
      <h2 className="text-lg">Nothing is drawn yet</h2>
      <p className="max-w-[44ch] text-muted">Begin with what starts the workflow: choose a step under Start, for example Text message.</p>
    </div>
  </div>
);

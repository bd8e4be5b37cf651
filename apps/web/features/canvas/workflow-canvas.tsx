'use client';
import '@xyflow/react/dist/base.css';
import './canvas.css';
import './step-states.css';
import './tracks.css';
import type { Graph } from '@signalbox/flow';
import {
  Background,
  BackgroundVariant,
  type Connection,
  type EdgeTypes,
  type NodeChange,
  type NodeTypes,
  ReactFlow,
  type ReactFlowInstance,
  ReactFlowProvider,
  useStore,
} from '@xyflow/react';
import { type ReactNode, useMemo } from 'react';
import { type CardFacts, canvasEdges, canvasNodes } from './canvas-elements.ts';
import type { RouteState } from './route-state.ts';
import { StepCard, type StepNode } from './step-card.tsx';
import { TrackEdge, type TrackEdgeType } from './track-edge.tsx';
import { ZoomTools } from './zoom-tools.tsx';

// Outside the component: a new identity would make React Flow draw every card anew.
const nodeTypes: NodeTypes = { step: StepCard };
const edgeTypes: EdgeTypes = { track: TrackEdge };

export interface WorkflowCanvasProps {
  graph: Graph;
  label: string;
  route?: RouteState | null;
  /** Live line and issues of a card, by node id. */
  facts?: ReadonlyMap<string, CardFacts>;
  selected?: readonly string[];
  editable?: boolean;
  onSelect?: (ids: string[]) => void;
  /** Called while and after dragging; `done` when it is let go. */
  onMove?: (moves: { id: string; position: { x: number; y: number } }[], done: boolean) => void;
  onConnect?: (track: { from: string; port: string; to: string }) => void;
  selectedEdge?: string | null;
  onEdgeSelect?: (edgeId: string | null) => void;
  onReady?: (flow: ReactFlowInstance<StepNode, TrackEdgeType>) => void;
  onDropType?: (type: string, position: { x: number; y: number }) => void;
  /** Pixels of the canvas that something lies over; fitting leaves them free. */
  coveredLeft?: number;
  coveredBottom?: number;
  children?: ReactNode;
}

/** The track plan of a workflow: read-only with a route, or to be edited. The graph is the truth; React Flow only draws it. */
export const WorkflowCanvas = (props: WorkflowCanvasProps) => (
  <ReactFlowProvider>
    <Canvas {...props} />
  </ReactFlowProvider>
);

function Canvas({
  graph,
  label,
  route = null,
  facts,
  selected,
  editable = false,
  onSelect,
  onMove,
  onConnect,
  selectedEdge = null,
  onEdgeSelect,
  onReady,
  onDropType,
  coveredLeft = 0,
  coveredBottom = 0,
  children,
}: WorkflowCanvasProps) {
  const fit = useMemo(
    () => ({ top: '28px', bottom: `${coveredBottom + 28}px`, right: '28px', left: `${coveredLeft + 28}px` }) as const,
    [coveredLeft, coveredBottom],
  );
  const nodes = useMemo(() => canvasNodes(graph, { route, facts, selected, editable }), [graph, route, facts, selected, editable]);
  const edges = useMemo(
    () => canvasEdges(graph, route).map((edge): TrackEdgeType => ({ ...edge, selected: edge.id === selectedEdge })),
    [graph, route, selectedEdge],
  );
  const zoom = useStore((state) =>
    state.transform[2] < 0.45 ? 'sb-zoom-far sb-zoom-plate' : state.transform[2] < 0.7 ? 'sb-zoom-far' : '',
  );

  const onNodesChange = (changes: NodeChange<StepNode>[]) => {
    const moved = changes.flatMap((change) =>
      change.type === 'position' && change.position ? [{ id: change.id, position: change.position }] : [],
    );
    if (moved.length > 0)
      onMove?.(
        moved,
        changes.every((change) => change.type !== 'position' || change.dragging !== true),
      );
    if (!changes.some((change) => change.type === 'select')) return;
    const now = new Set(selected ?? []);
    for (const change of changes) if (change.type === 'select') change.selected ? now.add(change.id) : now.delete(change.id);
    onSelect?.([...now]);
  };
  const connect = ({ source, sourceHandle, target }: Connection) => onConnect?.({ from: source, port: sourceHandle ?? 'next', to: target });

  return (
    <ReactFlow
      className={zoom}
      aria-label={label}
      nodes={nodes}
      edges={edges}
      nodeTypes={nodeTypes}
      edgeTypes={edgeTypes}
      onNodesChange={onNodesChange}
      onConnect={connect}
      onEdgesChange={(changes) => {
        for (const change of changes) if (change.type === 'select' && change.selected) onEdgeSelect?.(change.id);
      }}
      onPaneClick={() => onEdgeSelect?.(null)}
      onInit={(flow) => onReady?.(flow)}
      onDragOver={(event) => {
        if (onDropType) event.preventDefault();
      }}
      onDrop={(event) => {
        const type = event.dataTransfer.getData('application/x-signalbox-step');
        if (type && onDropType) onDropType(type, { x: event.clientX, y: event.clientY });
      }}
      nodesDraggable={editable}
      nodesConnectable={editable}
      elementsSelectable
      deleteKeyCode={null}
      multiSelectionKeyCode="Shift"
      selectionKeyCode={null}
      fitView
      fitViewOptions={{ padding: fit, maxZoom: 0.92 }}
      minZoom={0.2}
      maxZoom={1.5}
      snapToGrid
      snapGrid={[6, 6]}
      connectionRadius={32}
    >
      <Background variant={BackgroundVariant.Dots} gap={24} size={1.4} color="var(--sb-grid)" />
      <ZoomTools fit={fit} />
      {children}
    </ReactFlow>
  );
}

'use client';
import '@xyflow/react/dist/base.css';
import './canvas.css';
import './detail.css';
import './frames.css';
import './step-states.css';
import './map/canvas-map.css';
import './tracks.css';
import type { Graph } from '@signalbox/flow';
import { loadable, useWords } from '@signalbox/ui';
import {
  Background,
  BackgroundVariant,
  type Connection,
  type EdgeChange,
  type EdgeTypes,
  type FinalConnectionState,
  type NodeChange,
  type NodeTypes,
  ReactFlow,
  type ReactFlowInstance,
  ReactFlowProvider,
} from '@xyflow/react';
import { type CSSProperties, type MouseEvent, type ReactNode, useCallback, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { FarContext, FindContext, FrameToggleContext, LayoutContext, type NoteActs, NoteContext, TracksContext } from './canvas-context.ts';
import { type CanvasNode, type CardFacts, createElements } from './canvas-elements.ts';
import { FrameCard } from './cards/frame-card.tsx';
import { NoteCard } from './cards/note-card.tsx';
import { StepCard } from './cards/step-card.tsx';
import { StepTypesContext, useStepTypesOf } from './cards/step-types.ts';
import { HelperLines } from './draw-helper-lines.tsx';
import { findFieldId } from './find/find-kinds.ts';
import { useFind } from './find/use-find.ts';
import { useHitInSight } from './find/use-hit-in-sight.ts';
import { flowWords } from './flow-words.ts';
import { useCollapsed } from './layout/use-collapsed.ts';
import { mostFitZoom, openingView } from './opening-view.ts';
import type { RouteState } from './route/route-state.ts';
import { ConnectionLine } from './tracks/connection-line.tsx';
import { TrackEdge, type TrackEdgeType } from './tracks/track-edge.tsx';
import { useTracks } from './tracks/use-tracks.ts';
import { useCanvasKeys } from './use-canvas-keys.ts';
import { useDetail } from './use-detail.ts';
import { type Drop, frameAt, useDrag } from './use-drag.ts';
import { useGlide } from './use-glide.ts';
import { useInParts } from './use-in-parts.ts';
import { useMinZoom } from './use-min-zoom.ts';
import { type Room, useRoom } from './use-room.ts';
import { useSameFunction } from './use-same-function.ts';
import { useToldHandles } from './use-told-handles.ts';
import { pointOf, trackOf } from './wire-ends.ts';
import { ZoomTools } from './zoom-tools.tsx';

const CanvasMap = loadable(() => import('./map/canvas-map.tsx').then((part) => part.CanvasMap));
const FindBar = loadable(() => import('./find/find-bar.tsx').then((part) => part.FindBar));

// Outside the component: a new identity would make React Flow draw every card anew.
const nodeTypes: NodeTypes = { step: StepCard, frame: FrameCard, note: NoteCard };
const edgeTypes: EdgeTypes = { track: TrackEdge };
/** With more steps than this, cards out of sight are not drawn. */
const cullFrom = 60;
const noEdges: TrackEdgeType[] = [];
const noActs: NoteActs = { text: () => undefined, box: () => undefined };

export type CanvasFlow = ReactFlowInstance<CanvasNode, TrackEdgeType>;
export interface WorkflowCanvasProps {
  graph: Graph;
  label: string;
  route?: RouteState | null;
  /** Live line and issues of a card, by node id. */
  facts?: ReadonlyMap<string, CardFacts>;
  /** Ids of steps, and of notes with `note:` in front. */
  selected?: readonly string[];
  editable?: boolean;
  onSelect?: (ids: string[]) => void;
  /** Called once, when what was dragged is let go, and for each move by keys. */
  onDrop?: (drop: Drop) => void;
  onConnect?: (track: { from: string; port: string; to: string }) => void;
  /** Whether a track may be drawn so; the other steps fade while one is drawn. */
  canConnect?: (track: { from: string; port: string; to: string }) => boolean;
  selectedEdge?: string | null;
  onEdgeSelect?: (edgeId: string | null) => void;
  onReady?: (flow: CanvasFlow) => void;
  /** A step type is let go over the canvas; `frameAt` says which open frame is at a place of the canvas. */
  onDropType?: (type: string, position: { x: number; y: number }, frameAt: (place: { x: number; y: number }) => string | null) => void;
  /** A card is pressed, not dragged, and not to choose more. */
  onPress?: (id: string, twice: boolean) => void;
  /** A track is let go over the empty canvas; `port` null = it was drawn from the bar of a step. */
  onWireDrop?: (end: { id: string; port: string | null }, at: { x: number; y: number }) => void;
  noteActs?: NoteActs;
  /** Pixels of the canvas that something lies over; fitting leaves them free. */
  coveredTop?: number;
  coveredLeft?: number;
  coveredBottom?: number;
  children?: ReactNode;
}

/** The track plan of a workflow: read-only with a route, or to be edited. The graph is the truth; React Flow only draws it. */
export function WorkflowCanvas(props: WorkflowCanvasProps) {
  const { place, room } = useRoom<HTMLDivElement>();
  return (
    <div ref={place} className="h-full w-full">
      {room && (
        <ReactFlowProvider>
          <Canvas {...props} room={room} />
        </ReactFlowProvider>
      )}
    </div>
  );
}

function Canvas({
  graph,
  label,
  route = null,
  facts,
  selected,
  editable = false,
  onSelect,
  onDrop,
  onConnect,
  canConnect,
  selectedEdge = null,
  onEdgeSelect,
  onReady,
  onDropType,
  onPress,
  onWireDrop,
  noteActs = noActs,
  coveredTop = 0,
  coveredLeft = 0,
  coveredBottom = 0,
  children,
  room,
}: WorkflowCanvasProps & { room: Room }) {
  const fit = useMemo(
    () => ({ top: `${coveredTop + 28}px`, bottom: `${coveredBottom + 28}px`, right: '28px', left: `${coveredLeft + 28}px` }) as const,
    [coveredTop, coveredLeft, coveredBottom],
  );
  const { collapsed, toggle } = useCollapsed(graph, selected, onSelect);
  const t = useWords();
  const types = useStepTypesOf(graph.nodes);
  const elements = useMemo(() => createElements(t), [t]);
  const ariaLabelConfig = useMemo(() => flowWords(t), [t]);
  const layout = useMemo(
    () => elements.layout(graph, { route, facts, editable, collapsed }),
    [elements, graph, route, facts, editable, collapsed],
  );
  const [isFinding, setFinding] = useState(false);
  const [hasMap, setMap] = useState(false);
  const finding = useFind(isFinding, { graph, layout, facts });
  const hit = finding.hits[finding.at]?.id ?? null;
  const hits = useMemo(() => new Set(finding.hits.map(({ id }) => id)), [finding.hits]);
  const look = useMemo(
    () => ({ route, facts, selected, editable, collapsed, hits, hit }),
    [route, facts, selected, editable, collapsed, hits, hit],
  );
  const drawn = useMemo(() => elements.nodes(graph, layout, look), [elements, graph, layout, look]);
  const { part, isWhole } = useInParts(drawn);
  const [opening] = useState(() => openingView(drawn, room, fit));
  const drag = useDrag(layout, onDrop);
  const tracks = useTracks(graph, layout, drag.isHeld);
  const edges = useMemo(
    () => elements.edges({ graph, layout, tracks, facts, route, selected: selectedEdge }),
    [elements, graph, layout, tracks, facts, route, selectedEdge],
  );
  const [banding, setBanding] = useState(false);
  const { level, isFar, unzoom } = useDetail();
  const minZoom = useMinZoom(layout);
  const isGliding = useGlide(layout);
  useToldHandles();

  const openFind = useCallback(() => {
    setFinding(true);
    document.querySelector<HTMLInputElement>(`#${findFieldId}`)?.select();
  }, []);
  useCanvasKeys({
    find: openFind,
    next: isFinding ? (by) => finding.goTo(finding.at + by) : null,
    map: () => setMap((is) => !is),
  });
  useHitInSight(hit, { graph, layout, collapsed, toggle });

  // React Flow tells every card and track of each function that is another one than before: hundreds of them, eight times for each move of a hand.
  const onNodesChange = useSameFunction((changes: NodeChange<CanvasNode>[]) => {
    drag.onChanges(changes);
    if (!changes.some((change) => change.type === 'select')) return;
    const now = new Set(selected ?? []);
    for (const change of changes) if (change.type === 'select') change.selected ? now.add(change.id) : now.delete(change.id);
    onSelect?.([...now]);
  });
  const onEdgesChange = useSameFunction((changes: EdgeChange<TrackEdgeType>[]) => {
    // A band around steps takes the tracks between them along, but those are not what was meant.
    if (banding) return;
    for (const change of changes) if (change.type === 'select' && change.selected) onEdgeSelect?.(change.id);
  });
  const connect = useSameFunction((connection: Connection) => onConnect?.(trackOf(connection)));
  const isValid = useSameFunction((connection: Connection | TrackEdgeType) => canConnect?.(trackOf(connection)) ?? true);
  const onConnectEnd = useSameFunction(
    (event: globalThis.MouseEvent | TouchEvent, { fromHandle, toHandle, toNode }: FinalConnectionState) => {
      if (!onWireDrop || !fromHandle || toHandle || toNode) return;
      const end = { id: fromHandle.nodeId, port: fromHandle.type === 'target' ? null : (fromHandle.id ?? 'next') };
      onWireDrop(end, pointOf(event));
    },
  );
  const press = useSameFunction((event: MouseEvent, { id }: CanvasNode) => {
    if (!event.shiftKey) onPress?.(id, event.detail === 2);
  });
  const fitOptions = useMemo(() => ({ padding: fit, maxZoom: mostFitZoom }), [fit]);
  return (
    <FrameToggleContext value={toggle}>
      <FindContext value={openFind}>
        <NoteContext value={noteActs}>
          <StepTypesContext value={types}>
            <LayoutContext value={layout}>
              <FarContext value={isFar}>
                <ReactFlow
                  className={`${level}${drag.isHeld ? ' sb-dragging' : isGliding ? ' sb-gliding' : ''}`}
                  aria-label={label}
                  ariaLabelConfig={ariaLabelConfig}
                  nodes={drag.apply(part)}
                  edges={isWhole ? edges : noEdges}
                  nodeTypes={nodeTypes}
                  edgeTypes={edgeTypes}
                  onNodesChange={onNodesChange}
                  onConnect={connect}
                  onConnectEnd={onConnectEnd}
                  isValidConnection={isValid}
                  onEdgesChange={onEdgesChange}
                  onNodeClick={press}
                  onPaneClick={() => onEdgeSelect?.(null)}
                  onInit={(flow) => onReady?.(flow)}
                  onDragOver={(event) => {
                    if (onDropType) event.preventDefault();
                  }}
                  onDrop={(event) => {
                    const type = event.dataTransfer.getData('application/x-signalbox-step');
                    if (type && onDropType) onDropType(type, { x: event.clientX, y: event.clientY }, (place) => frameAt(layout, place));
                  }}
                  nodesDraggable={editable}
                  nodesConnectable={editable}
                  elementsSelectable
                  elevateNodesOnSelect={false}
                  onlyRenderVisibleElements={graph.nodes.length > cullFrom}
                  deleteKeyCode={null}
                  multiSelectionKeyCode="Shift"
                  // The library's own key for it is deaf while a field beside the canvas has the focus.
                  selectionKeyCode={null}
                  selectionOnDrag={banding}
                  panOnDrag={!banding}
                  onPointerMove={(event) => {
                    if (!editable || event.buttons !== 0 || event.shiftKey === banding) return;
                    // At once: the press that begins the band may be the next event.
                    flushSync(() => setBanding(event.shiftKey));
                  }}
                  // One tab stop: the editor walks by arrow keys.
                  edgesFocusable={!editable}
                  {...(opening ? { defaultViewport: opening } : { fitView: true, fitViewOptions: fitOptions })}
                  minZoom={minZoom}
                  style={{ '--sb-unzoom': unzoom } as CSSProperties}
                  maxZoom={1.5}
                  snapToGrid
                  snapGrid={snap}
                  connectionRadius={32}
                  connectionLineComponent={ConnectionLine}
                >
                  <Background variant={BackgroundVariant.Dots} gap={24} size={1.4} color="var(--sb-grid)" />
                  <ZoomTools fit={fit} hasMap={hasMap} onMap={() => setMap(!hasMap)} />
                  <HelperLines {...drag.lines} />
                  {hasMap && <CanvasMap route={route} />}
                  {isFinding && (
                    <FindBar
                      finding={finding}
                      onClose={(taken) => {
                        setFinding(false);
                        if (taken && hit !== null) onSelect?.([hit]);
                      }}
                    />
                  )}
                  <TracksContext value={tracks}>{children}</TracksContext>
                </ReactFlow>
              </FarContext>
            </LayoutContext>
          </StepTypesContext>
        </NoteContext>
      </FindContext>
    </FrameToggleContext>
  );
}

const snap: [number, number] = [6, 6];

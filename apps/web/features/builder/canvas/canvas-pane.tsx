'use client';
import { useOnce, useWords } from '@signalbox/ui';
import { ListTree } from 'lucide-react';
import { type RefObject, useCallback, useMemo, useState } from 'react';
import { noteMark } from '../../canvas/canvas-elements.ts';
import { stepWidth } from '../../canvas/cards/step-model.ts';
import { mostFitZoom } from '../../canvas/opening-view.ts';
import type { RouteState } from '../../canvas/route/route-state.ts';
import { type CanvasFlow, WorkflowCanvas } from '../../canvas/workflow-canvas.tsx';
import { useAfterFirstView } from '../../client/use-after-first-view.ts';
import { useActions, useBuilder, useDraft, useGraph } from '../builder-context.tsx';
import { whyNoTrack } from '../graph/graph-scope.ts';
import { useHands } from '../keys/use-hands.ts';
import { canvasKeys } from '../keys/use-shortcuts.ts';
import { CanvasMenu, PortButtons, TrackButtons, WirePicker } from '../later-panels.tsx';
import { issueFacts } from '../panels/use-issues.ts';
import { useCardFacts } from '../test/card-facts.ts';
import { CanvasEntry } from './canvas-entry.tsx';
import { CanvasTools } from './canvas-tools.tsx';
import { edgeUnder, markEdge } from './edge-under.ts';
import { type MenuSpot, menuSpot } from './menu-spot.ts';
import { useCalmGraph } from './use-calm-graph.ts';
import type { Loose } from './wire-picker.tsx';

interface CanvasPaneProps {
  flow: RefObject<CanvasFlow | null>;
  /** A step was pressed, so its properties are wanted where they lie over the canvas. */
  onOpen: (id: string) => void;
  route?: RouteState | null;
}

/** The canvas as an editor: steps are dragged, chosen and joined; every act is also in a menu and on a key. */
export function CanvasPane({ flow, onOpen, route = null }: CanvasPaneProps) {
  const t = useWords();
  const graph = useGraph();
  const { workflow, issues, room, openSettings } = useBuilder();
  const actions = useActions();
  const selected = useDraft((state) => state.selected);
  const edge = useDraft((state) => state.edge);
  const facts = useCardFacts(useMemo(() => issueFacts(issues), [issues]));
  const [spot, setSpot] = useState<MenuSpot | null>(null);
  const isMenuWanted = useOnce(spot !== null);
  const [loose, setLoose] = useState<Loose | null>(null);
  const [inside, setInside] = useState(false);
  const isAfterFirstView = useAfterFirstView();
  const openMenu = useCallback(() => setSpot(menuSpot(document.activeElement, null)), []);
  const hands = useHands({ flow, openMenu });
  const onKeys = useMemo(() => canvasKeys(hands), [hands]);
  const noteActs = useMemo(
    () => ({
      text: (id: string, text: string) => actions.changeNote(id, { text }),
      box: (id: string, { x, y, width, height }: { x: number; y: number; width: number; height: number }) =>
        actions.changeNote(id, { position: { x, y }, width, height }),
    }),
    [actions],
  );
  const addNote = () => {
    const note = noteMark + actions.addNote();
    setTimeout(() => {
      void flow.current?.fitView({ nodes: [{ id: note }], maxZoom: flow.current.getZoom(), duration: 200 });
      document.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(note)}"] textarea`)?.focus();
    }, 60);
  };
  const pressed = (target: EventTarget): string | null =>
    (target instanceof Element && target.closest<HTMLElement>('.react-flow__node')?.dataset.id) || null;
  return (
    <section
      aria-label={t('builder.canvas.label', { count: graph.nodes.length })}
      className="relative min-h-0 min-w-0 flex-1 bg-canvas"
      onKeyDownCapture={onKeys}
      onPointerDownCapture={(event) => {
        // The library keeps the focus where it is; the keys that follow are meant for the canvas.
        const held = document.activeElement;
        if (held instanceof HTMLElement && !event.currentTarget.contains(held)) held.blur();
      }}
      onFocus={(event) => setInside(pressed(event.target) !== null)}
      onBlur={() => setInside(false)}
      onContextMenu={(event) => {
        event.preventDefault();
        const next = menuSpot(event.target, { x: event.clientX, y: event.clientY });
        if (next.edge) actions.selectEdge(next.edge);
        else if (next.step && !selected.includes(next.step)) actions.select([next.step]);
        setSpot(next);
      }}
      onDragOver={(event) => markEdge(edgeUnder({ x: event.clientX, y: event.clientY }))}
      onDragLeave={() => markEdge(null)}
      onDrop={() => markEdge(null)}
    >
      <CanvasEntry hands={hands} inside={inside} />
      <WorkflowCanvas
        graph={useCalmGraph(graph)}
        label={t('builder.canvas.plan', { name: workflow.name })}
        facts={facts}
        route={route}
        // The strip of tools reaches over the first card where the canvas is narrow.
        coveredTop={room === 'drawers' ? 44 : 0}
        coveredBottom={44}
        selected={selected}
        editable
        selectedEdge={edge}
        onSelect={actions.select}
        onDrop={actions.drop}
        onConnect={actions.connect}
        canConnect={(track) => whyNoTrack(graph, track) === null}
        onEdgeSelect={actions.selectEdge}
        noteActs={noteActs}
        onPress={(id, twice) => {
          if (twice && graph.nodes.some((node) => node.id === id)) openSettings(id);
          else if (room === 'drawers') onOpen(id);
        }}
        onReady={(ready) => {
          flow.current = ready;
        }}
        onWireDrop={(end, at) => setLoose({ end, at, place: flow.current?.screenToFlowPosition(at) ?? at })}
        onDropType={(type, at, frameAt) => {
          const place = flow.current?.screenToFlowPosition(at);
          if (!place) return;
          const track = graph.edges.find((one) => one.id === edgeUnder(at));
          const position = { x: Math.round(place.x - stepWidth / 2), y: Math.round(place.y - 29) };
          const isStart = type.startsWith('trigger.');
          const added =
            track && !isStart
              ? actions.add(type, { after: { id: track.from, port: track.port } })
              : actions.add(type, { position, into: frameAt(place) });
          openSettings(added);
        }}
      >
        <CanvasTools
          onTidied={() => setTimeout(() => void flow.current?.fitView({ padding: 0.08, maxZoom: mostFitZoom, duration: 200 }), 30)}
          onNote={addNote}
        />
        {isAfterFirstView && <PortButtons />}
        {edge !== null && <TrackButtons />}
      </WorkflowCanvas>
      {graph.nodes.length === 0 && graph.notes.length === 0 && <Empty />}
      {isMenuWanted && <CanvasMenu spot={spot} onClose={() => setSpot(null)} hands={hands} onNote={addNote} />}
      {loose && <WirePicker loose={loose} onClose={() => setLoose(null)} />}
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

'use client';
import './builder.css';
import './reach.css';
import type { Workflow } from '@signalbox/contract';
import { canonicalJson } from '@signalbox/flow';
import { loadable, Sheet, useWords } from '@signalbox/ui';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { CanvasFlow } from '../canvas/workflow-canvas.tsx';
import { afterFirstView } from '../client/after-first-view.tsx';
import { useAfterFirstView } from '../client/use-after-first-view.ts';
import { AskedDialogs } from './asked-dialogs.tsx';
import type { BuilderView } from './bar/builder-view.ts';
import { TopBar } from './bar/top-bar.tsx';
import { BuilderContext } from './builder-context.tsx';
import { CanvasPane } from './canvas/canvas-pane.tsx';
import { useCentre } from './canvas/use-centre.ts';
import { PasteCheck } from './clipboard/paste-check.tsx';
import type { KeptOf } from './draft/kept-draft.ts';
import { useDraftSession } from './draft/use-draft-session.ts';
import { useEditNotices } from './draft/use-edit-notices.ts';
import { BuilderKeys } from './keys/builder-keys.tsx';
import { IssueFinder, Outline, StepPanel, TestBar, TestPhones, VersionView, WorkflowSettings } from './later-panels.tsx';
import { DrawerComing } from './panels/drawer-coming.tsx';
import { focusCard, focusFirstField } from './panels/focus-first-field.ts';
import { Palette } from './panels/palette.tsx';
import { type Side, SidePanel } from './panels/side-panel.tsx';
import { notLooked } from './panels/use-issues.ts';
import { usePanels } from './panels/use-panels.ts';
import { StateBars } from './states/state-bars.tsx';
import { useDraftEditor } from './states/use-draft-editor.ts';
import { useTestRun } from './test/use-test-run.ts';
import { useBetweenPresses } from './use-between-presses.ts';

const Drawer = afterFirstView(() => import('./panels/drawer.tsx').then((part) => part.Drawer), DrawerComing);
const PhoneFoot = loadable(() => import('./bar/phone-foot.tsx').then((part) => part.PhoneFoot));

/** The editor of one workflow. */
export function Builder({ workflow, person }: { workflow: Workflow; person: Pick<KeptOf, 'accountId' | 'userId'> }) {
  const t = useWords();
  const { draft, autosave } = useDraftSession(workflow, person);
  const editing = useDraftEditor(workflow.id, { draft, autosave });
  const graph = useStore(draft, (state) => state.history.graph);
  const selected = useStore(draft, (state) => state.selected);
  const [found, setFound] = useState(notLooked);
  const { issues, lookup } = useBetweenPresses(found);
  const isAfterFirstView = useAfterFirstView();
  const panels = usePanels();
  const { room, act } = panels;
  const narrow = room === 'phone';
  const [wanted, setView] = useState<BuilderView>('canvas');
  const view = narrow ? 'outline' : wanted;
  const [side, setSide] = useState<Side>('step');
  const [notice, setNotice] = useState<string | null>(null);
  const [versionId, setVersionId] = useState<string | null>(null);
  const [sheet, setSheet] = useState<'step' | 'workflow' | 'phones' | null>(null);
  const flow = useRef<CanvasFlow>(null);
  const search = useRef<HTMLInputElement>(null);
  useEditNotices(draft);

  // What somebody else saved comes in by itself as long as nothing here is unsaved.
  useEffect(() => {
    const { phase, revision } = autosave.state.getState();
    const theirs = workflow.draft;
    if (phase !== 'saved' || theirs.revision <= revision) return;
    const same = canonicalJson(theirs.graph) === canonicalJson(draft.getState().history.graph);
    autosave.takeTheirs({
      graph: same ? draft.getState().history.graph : theirs.graph,
      revision: theirs.revision,
      savedAt: theirs.updatedAt,
    });
    if (!same) draft.getState().replace(theirs.graph, true);
  }, [workflow.draft, autosave, draft]);
  useEffect(() => {
    if (!issues.some((issue) => issue.severity === 'error')) setNotice(null);
  }, [issues]);

  const centre = useCentre(flow, { draft, room });
  const goTo = useCallback(
    (nodeId: string) => {
      draft.getState().select([nodeId]);
      setSide('step');
      setSheet(narrow ? 'step' : null);
      if (room === 'drawers') act({ open: 'side' });
      centre(nodeId);
    },
    [draft, narrow, room, act, centre],
  );
  const openSettings = useCallback(
    (nodeId: string) => {
      goTo(nodeId);
      act({ open: 'side' });
      focusFirstField(nodeId);
    },
    [goTo, act],
  );
  const findStep = useCallback(() => {
    act({ open: 'palette' });
    // A palette that was closed is drawn first.
    requestAnimationFrame(() => requestAnimationFrame(() => search.current?.focus()));
  }, [act]);
  const test = useTestRun(workflow.id, graph);
  const { open: openAt } = test;
  // Whoever is asked, is asked on a phone.
  const asksPhone = test.talk?.result.waits.some(({ phones }) => phones.length > 0) ?? false;
  const openPhone = useCallback(() => {
    setSide('phone');
    if (narrow) setSheet('phones');
    else act({ open: 'side' });
  }, [narrow, act]);
  useEffect(() => {
    if (asksPhone) openPhone();
  }, [asksPhone, openPhone]);
  const openTest = useCallback(
    (from: string | null) => {
      openAt(from);
      setVersionId(null);
      act({ tab: 'test' });
      // The drawer takes its room from the canvas first.
      if (from !== null) setTimeout(() => centre(from), 60);
    },
    [openAt, act, centre],
  );
  const openValues = useCallback(() => {
    if (room === 'wide') act({ tab: 'values' });
  }, [room, act]);
  const openCases = useCallback(() => act({ tab: 'cases' }), [act]);
  const parts = useMemo(
    () => ({
      workflow,
      draft,
      autosave,
      editing,
      issues,
      lookup,
      room,
      goTo,
      openSettings,
      findStep,
      test,
      openTest,
      openValues,
      openCases,
    }),
    [workflow, draft, autosave, editing, issues, lookup, room, goTo, openSettings, findStep, test, openTest, openValues, openCases],
  );
  const closeDrawer = () => {
    act({ close: 'over' });
    focusCard(selected.at(-1));
  };
  const chosen = selected.length === 1 ? graph.nodes.find((node) => node.id === selected[0]) : undefined;

  return (
    <BuilderContext value={parts}>
      <div className="sb-builder flex min-h-0 flex-col">
        <TopBar
          view={view}
          narrow={narrow}
          onView={setView}
          onVersion={setVersionId}
          onSettings={() => setSheet('workflow')}
          openIssues={(why) => {
            act({ tab: 'issues' });
            setNotice(why);
            setVersionId(null);
          }}
        />
        <StateBars versionId={versionId} onVersion={setVersionId} />
        {test.talk && versionId === null && <TestBar onPhone={openPhone} />}
        {versionId ? (
          <VersionView versionId={versionId} onClose={() => setVersionId(null)} />
        ) : (
          // Keys of what is inside reach it by bubbling; the drawers over the canvas have no other common edge.
          <section
            aria-label={t('editing.work')}
            className="relative flex min-h-0 flex-1"
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || event.defaultPrevented || !(event.target instanceof Element)) return;
              // What is open in front of the page has closed itself.
              if (!event.currentTarget.contains(event.target)) return;
              if (panels.over !== null) closeDrawer();
              else if (event.target.closest('[data-panel]')) focusCard(selected.at(-1));
            }}
          >
            {!narrow && (
              <Palette
                search={search}
                open={panels.palette}
                over={room === 'drawers'}
                onOpen={(open) => (open ? findStep() : act({ close: 'palette' }))}
              />
            )}
            <div className="flex min-h-0 min-w-0 flex-1 flex-col">
              {narrow && panels.tab ? null : view === 'canvas' ? (
                <CanvasPane
                  route={test.route}
                  flow={flow}
                  onOpen={(id) => {
                    setSide('step');
                    act({ open: 'side' });
                    centre(id);
                  }}
                />
              ) : (
                <Outline
                  onOpen={(id) => {
                    draft.getState().select([id]);
                    setSide('step');
                    setSheet(narrow ? 'step' : null);
                  }}
                  {...(narrow ? { onSettings: () => setSheet('workflow') } : {})}
                />
              )}
              <Drawer
                tab={panels.tab}
                onTab={(next) => {
                  act({ tab: next });
                  setNotice(null);
                }}
                over={room === 'drawers'}
                phone={narrow}
                notice={notice}
                onVersion={setVersionId}
              />
            </div>
            {!narrow && (
              <SidePanel
                isFirstView={!isAfterFirstView}
                side={side}
                onSide={setSide}
                open={panels.side}
                over={room === 'drawers'}
                onOpen={(open) => (open ? act({ open: 'side' }) : panels.over ? closeDrawer() : act({ close: 'side' }))}
              />
            )}
          </section>
        )}
        {narrow && versionId === null && <PhoneFoot />}
        <Sheet
          open={narrow && sheet === 'step' && chosen !== undefined}
          onOpenChange={(open) => setSheet(open ? 'step' : null)}
          title={t('builder.sheet.step')}
          back={t('editing.phone.back')}
        >
          {chosen && <StepPanel node={chosen} />}
        </Sheet>
        <Sheet
          open={narrow && sheet === 'workflow'}
          onOpenChange={(open) => setSheet(open ? 'workflow' : null)}
          title={t('builder.sheet.settings')}
          back={t('editing.phone.back')}
        >
          <WorkflowSettings />
        </Sheet>
        <Sheet
          open={narrow && sheet === 'phones' && test.talk !== null}
          onOpenChange={(open) => setSheet(open ? 'phones' : null)}
          title={t('panels.side.phone')}
        >
          {test.talk && <TestPhones talk={test.talk} />}
        </Sheet>
        <AskedDialogs />
        {isAfterFirstView && <IssueFinder workflowId={workflow.id} graph={graph} onFound={setFound} />}
        <BuilderKeys flow={flow} active={versionId === null} />
        <PasteCheck flow={flow} active={versionId === null} />
      </div>
    </BuilderContext>
  );
}

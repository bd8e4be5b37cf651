'use client';
import './builder.css';
import type { Workflow } from '@signalbox/contract';
import { canonicalJson } from '@signalbox/flow';
import { Sheet, useWords } from '@signalbox/ui';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { layoutOf } from '../canvas/layout/graph-layout.ts';
import type { CanvasFlow } from '../canvas/workflow-canvas.tsx';
import { type BuilderView, TopBar } from './bar/top-bar.tsx';
import { BuilderContext } from './builder-context.tsx';
import { CanvasPane } from './canvas/canvas-pane.tsx';
import { ConflictDialog } from './draft/conflict-dialog.tsx';
import { useDraftSession } from './draft/use-draft-session.ts';
import { useEditNotices } from './draft/use-edit-notices.ts';
import { useLaterPanels, VersionView } from './later-panels.tsx';
import { Drawer, type DrawerTab } from './panels/drawer.tsx';
import { Outline } from './panels/outline.tsx';
import { Palette } from './panels/palette.tsx';
import { RemoveDialog } from './panels/remove-dialog.tsx';
import { type Side, SidePanel } from './panels/side-panel.tsx';
import { StepPanel } from './panels/step-panel.tsx';
import { useIssues } from './panels/use-issues.ts';
import { WorkflowSettings } from './panels/workflow-settings.tsx';
import { useTestRun } from './test/use-test-run.ts';
import { useNarrow } from './use-narrow.ts';
import { useShortcuts } from './use-shortcuts.ts';

/** The editor of one workflow. */
export function Builder({ workflow }: { workflow: Workflow }) {
  const t = useWords();
  const { draft, autosave } = useDraftSession(workflow);
  const graph = useStore(draft, (state) => state.history.graph);
  const selected = useStore(draft, (state) => state.selected);
  const { issues, lookup } = useIssues(workflow.id, graph);
  const narrow = useNarrow();
  const [wanted, setView] = useState<BuilderView>('canvas');
  const view = narrow ? 'outline' : wanted;
  const [side, setSide] = useState<Side>('step');
  const [tab, setTab] = useState<DrawerTab | null>(narrow ? null : 'issues');
  const [notice, setNotice] = useState<string | null>(null);
  const [versionId, setVersionId] = useState<string | null>(null);
  const [sheet, setSheet] = useState<'step' | 'workflow' | null>(null);
  const flow = useRef<CanvasFlow>(null);
  const search = useRef<HTMLInputElement>(null);
  useShortcuts(draft, search, versionId === null);
  useEditNotices(draft);
  useLaterPanels();

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

  const centre = useCallback(
    (nodeId: string) => {
      const box = layoutOf(draft.getState().history.graph).get(nodeId);
      if (!box || !flow.current) return;
      const zoom = Math.max(0.7, flow.current.getZoom());
      void flow.current.setCenter(box.x + box.width / 2, box.y + Math.min(60, box.height / 2), { zoom, duration: 200 });
    },
    [draft],
  );
  const goTo = useCallback(
    (nodeId: string) => {
      draft.getState().select([nodeId]);
      setSide('step');
      setSheet(narrow ? 'step' : null);
      centre(nodeId);
    },
    [draft, narrow, centre],
  );
  const test = useTestRun(workflow.id, graph);
  const { open: openAt } = test;
  const openTest = useCallback(
    (from: string | null) => {
      openAt(from);
      setVersionId(null);
      setTab('test');
      // The drawer takes its room from the canvas first.
      if (from !== null) setTimeout(() => centre(from), 60);
    },
    [openAt, centre],
  );
  const parts = useMemo(
    () => ({ workflow, draft, autosave, issues, lookup, goTo, test, openTest }),
    [workflow, draft, autosave, issues, lookup, goTo, test, openTest],
  );
  const chosen = selected.length === 1 ? graph.nodes.find((node) => node.id === selected[0]) : undefined;

  return (
    <BuilderContext value={parts}>
      <div className="sb-builder flex min-h-0 flex-col">
        <TopBar
          view={view}
          narrow={narrow}
          onView={setView}
          onVersion={setVersionId}
          openIssues={(why) => {
            setTab('issues');
            setNotice(why);
            setVersionId(null);
          }}
        />
        {versionId ? (
          <VersionView versionId={versionId} onClose={() => setVersionId(null)} />
        ) : (
          <div className="flex min-h-0 flex-1">
            {!narrow && <Palette search={search} />}
            <div className="flex min-h-0 min-w-0 flex-1 flex-col">
              {view === 'canvas' ? (
                <CanvasPane
                  route={test.route}
                  onReady={(ready) => {
                    flow.current = ready;
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
                tab={tab}
                onTab={(next) => {
                  setTab(next);
                  setNotice(null);
                }}
                notice={notice}
                onVersion={setVersionId}
              />
            </div>
            {!narrow && <SidePanel side={side} onSide={setSide} />}
          </div>
        )}
        <Sheet
          open={narrow && sheet === 'step' && chosen !== undefined}
          onOpenChange={(open) => setSheet(open ? 'step' : null)}
          title={t('builder.sheet.step')}
        >
          {chosen && <StepPanel node={chosen} />}
        </Sheet>
        <Sheet
          open={narrow && sheet === 'workflow'}
          onOpenChange={(open) => setSheet(open ? 'workflow' : null)}
          title={t('builder.sheet.settings')}
        >
          <WorkflowSettings />
        </Sheet>
        <ConflictDialog />
        <RemoveDialog />
      </div>
    </BuilderContext>
  );
}

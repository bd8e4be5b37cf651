'use client';
import type { DraftFacts } from '@signalbox/contract';
import type { Graph } from '@signalbox/flow';
import { later, loadable, notify, useWords } from '@signalbox/ui';
import { type RefObject, useCallback, useState } from 'react';
import type { CanvasFlow } from '../../canvas/workflow-canvas.tsx';
import { answer } from '../../client/answer.ts';
import { describeError } from '../../client/api-problem.ts';
import { call } from '../../client/call.ts';
import { workflows } from '../../workflows/workflow-queries.ts';
import { useBuilder } from '../builder-context.tsx';
import { bodyOf } from '../graph/graph-scope.ts';
import type { Pasted } from './missing-names.ts';
import { useClipboard } from './use-clipboard.ts';

const naming = later(() => import('./missing-names.ts'));
const MissingSheet = loadable(() => import('./missing-sheet.tsx').then((part) => part.MissingSheet));

/** Listens to the clipboard; after pasting it asks for what the steps name and this account does not have. */
export function PasteCheck({ flow, active }: { flow: RefObject<CanvasFlow | null>; active: boolean }) {
  const t = useWords();
  const { draft, workflow } = useBuilder();
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const [open, setOpen] = useState(false);
  const onPasted = useCallback(
    (roots: readonly string[]) => {
      const { graph } = draft.getState().history;
      const ids = [...roots, ...bodyOf(graph, roots)];
      setTimeout(() => {
        const nodes = roots.map((id) => ({ id }));
        void flow.current?.fitView({ nodes, maxZoom: flow.current.getZoom(), padding: 0.2, duration: 200 });
      }, 60);
      void findMissing(workflow.id, graph, ids).then(
        (missing) => {
          if (missing.length === 0) return;
          setPasted({ ids, missing });
          setOpen(true);
        },
        (error: unknown) => notify({ text: t('editing.clip.notChecked'), detail: describeError(t, error).detail }),
      );
    },
    [draft, workflow.id, flow, t],
  );
  useClipboard({ active, onPasted });
  return pasted && <MissingSheet pasted={pasted} open={open} onOpenChange={setOpen} />;
}

/** What steps name and the account does not know; nobody is asked when they name nothing. */
async function findMissing(workflowId: string, graph: Graph, ids: readonly string[]): Promise<Pasted['missing']> {
  const { missingNames, namesOf } = await naming();
  const asked = namesOf(graph, ids);
  const { keywords: _, ...named } = asked;
  if (Object.values(named).every((names) => names.length === 0)) return [];
  return missingNames(asked, await call(`${workflows.at(workflowId)}/facts`, answer<DraftFacts>(), { method: 'POST', body: asked }));
}

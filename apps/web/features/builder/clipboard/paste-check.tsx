'use client';
import { DraftFacts } from '@signalbox/contract';
import { notify, useWords } from '@signalbox/ui';
import dynamic from 'next/dynamic';
import { type RefObject, useCallback, useState } from 'react';
import type { CanvasFlow } from '../../canvas/workflow-canvas.tsx';
import { describeError } from '../../client/api-problem.ts';
import { call } from '../../client/call.ts';
import { workflows } from '../../workflows/workflow-queries.ts';
import { useBuilder } from '../builder-context.tsx';
import { bodyOf } from '../graph/graph-scope.ts';
import { missingNames, namesOf, type Pasted } from './missing-names.ts';
import { useClipboard } from './use-clipboard.ts';

const MissingSheet = dynamic(() => import('./missing-sheet.tsx').then((part) => part.MissingSheet), { ssr: false });

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
      const asked = namesOf(graph, ids);
      if ([asked.tags, asked.groups, asked.ownAddresses, asked.workflows].every((names) => names.length === 0)) return;
      call(`${workflows.at(workflow.id)}/facts`, DraftFacts, { method: 'POST', body: asked }).then(
        (facts) => {
          const missing = missingNames(asked, facts);
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

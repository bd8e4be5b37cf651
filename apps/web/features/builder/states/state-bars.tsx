'use client';
import { useEffect } from 'react';
import { keptWork } from '../../client/kept-work.ts';
import { useAfterFirstView } from '../../client/use-after-first-view.ts';
import { useBuilder } from '../builder-context.tsx';
import { ConflictBar } from '../draft/conflict-bar.tsx';
import { EditorBar, FromRunBar } from '../later-panels.tsx';
import { ConnectionBar } from './connection-bar.tsx';
import { useOpenedAt } from './opened-at.ts';
import { countUnsaved, fetchCounting } from './use-connection.ts';

interface StateBarsProps {
  /** What is shown in place of the draft. */
  versionId: string | null;
  onVersion: (versionId: string | null) => void;
}

/** What is not as usual, under the head. */
export function StateBars({ versionId, onVersion }: StateBarsProps) {
  const { draft, autosave, editing } = useBuilder();
  const { editor, mayNotEdit } = editing;
  const { runId, nodeId } = useOpenedAt();
  const isAfterFirstView = useAfterFirstView();
  useEffect(() => {
    if (isAfterFirstView) fetchCounting();
  }, [isAfterFirstView]);
  useEffect(() => keptWork.from(() => countUnsaved({ autosave, draft })), [autosave, draft]);
  return (
    <>
      <ConnectionBar />
      {(mayNotEdit || (editor !== null && (!editor.mine || editor.asking !== null))) && <EditorBar />}
      <ConflictBar versionId={versionId} onVersion={onVersion} />
      {(runId !== null || nodeId !== null) && <FromRunBar versionId={versionId} onVersion={onVersion} />}
    </>
  );
}

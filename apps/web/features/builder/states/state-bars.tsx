'use client';
import { useEffect } from 'react';
import { keptWork } from '../../client/kept-work.ts';
import { ConflictBar } from '../draft/conflict-bar.tsx';
import { ConnectionBar } from './connection-bar.tsx';
import { EditorBar } from './editor-bar.tsx';
import { FromRunBar } from './from-run-bar.tsx';
import { useUnsaved } from './use-connection.ts';

interface StateBarsProps {
  /** What is shown in place of the draft. */
  versionId: string | null;
  onVersion: (versionId: string | null) => void;
}

/** What is not as usual, under the head. */
export function StateBars({ versionId, onVersion }: StateBarsProps) {
  const unsaved = useUnsaved();
  useEffect(() => {
    keptWork.put(unsaved);
    return () => keptWork.put(0);
  }, [unsaved]);
  return (
    <>
      <ConnectionBar />
      <EditorBar />
      <ConflictBar versionId={versionId} onVersion={onVersion} />
      <FromRunBar versionId={versionId} onVersion={onVersion} />
    </>
  );
}

'use client';
import type { ChildGroup } from '@signalbox/contract';
import { may } from '@signalbox/domain';
import { Button, useWords } from '@signalbox/ui';
import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { RetryManyDialog } from '../../runs/retry-many-dialog.tsx';
import { useMe } from '../../shell/me-queries.ts';

interface RetryItemsProps {
  runId: string;
  group: ChildGroup;
  title: string;
}

/** Repeats the failed items of a for-each, each as a run of its own. */
export function RetryItems({ runId, group, title }: RetryItemsProps) {
  const t = useWords();
  const { data: me } = useMe();
  const [isAsked, setIsAsked] = useState(false);
  if (group.failed === 0 || (me !== undefined && !may(me.role, 'run.retry'))) return null;
  return (
    <>
      <Button small className="justify-self-start" onClick={() => setIsAsked(true)}>
        <RotateCcw size={16} aria-hidden /> {t('run.retryItems.label')}
      </Button>
      {isAsked && (
        <RetryManyDialog
          title={t('run.retryItems.title', { step: title })}
          help={t('run.retryItems.help')}
          which={{ partsOf: { runId, nodeId: group.nodeId, visit: group.visit } }}
          onClose={() => setIsAsked(false)}
        />
      )}
    </>
  );
}

'use client';
import { Button, Dialog, useWords } from '@signalbox/ui';
import { useRef } from 'react';
import { useActions, useDraft, useGraph } from '../builder-context.tsx';
import { bodyOf, stepTitle } from '../graph/graph-scope.ts';
import { framesWithBody } from '../graph/remove-steps.ts';

/** A frame with steps in it shall go: with them, or without. */
export function RemoveDialog() {
  const t = useWords();
  const graph = useGraph();
  const { answerRemoval } = useActions();
  const asking = useDraft((state) => state.asking);
  const safest = useRef<HTMLButtonElement>(null);
  const frames = framesWithBody(graph, asking ?? []);
  const count = bodyOf(graph, asking ?? []).size;
  return (
    <Dialog
      open={asking !== null}
      onOpenChange={(open) => {
        if (!open) answerRemoval('cancel');
      }}
      title={
        frames.length === 1
          ? t('panels.remove.one', { title: stepTitle(t, graph, frames[0]?.id) })
          : t('panels.remove.many', { count: frames.length })
      }
      help={t('panels.remove.help', { count })}
      initialFocus={safest}
      actions={
        <>
          <Button ref={safest} onClick={() => answerRemoval('cancel')}>
            {t('common.cancel')}
          </Button>
          <Button onClick={() => answerRemoval('keepBodies')}>{t('panels.remove.keep')}</Button>
          <Button look="danger" onClick={() => answerRemoval('all')}>
            {t('panels.remove.all', { count })}
          </Button>
        </>
      }
    />
  );
}

'use client';
import { Button, Dialog } from '@signalbox/ui';
import { useRef } from 'react';
import { insideWords } from '../../canvas/cards/inside-words.ts';
import { useActions, useDraft, useGraph } from '../builder-context.tsx';
import { bodyOf, titleOf } from '../graph/graph-scope.ts';
import { framesWithBody } from '../graph/remove-steps.ts';

/** A frame with steps in it shall go: with them, or without. */
export function RemoveDialog() {
  const graph = useGraph();
  const { answerRemoval } = useActions();
  const asking = useDraft((state) => state.asking);
  const safest = useRef<HTMLButtonElement>(null);
  const frames = framesWithBody(graph, asking ?? []);
  const count = bodyOf(graph, asking ?? []).size;
  const name = frames.length === 1 ? titleOf(graph, frames[0]?.id) : `${frames.length} frames`;
  return (
    <Dialog
      open={asking !== null}
      onOpenChange={(open) => {
        if (!open) answerRemoval('cancel');
      }}
      title={`Delete ${name}?`}
      help={`There ${count === 1 ? 'is' : 'are'} ${insideWords(count)}. Undo brings everything back.`}
      initialFocus={safest}
      actions={
        <>
          <Button ref={safest} onClick={() => answerRemoval('cancel')}>
            Cancel
          </Button>
          <Button onClick={() => answerRemoval('keepBodies')}>Keep the steps inside</Button>
          <Button look="danger" onClick={() => answerRemoval('all')}>
            {`Delete with ${count === 1 ? 'its step' : `its ${count} steps`}`}
          </Button>
        </>
      }
    />
  );
}

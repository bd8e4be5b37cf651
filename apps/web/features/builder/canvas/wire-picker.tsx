'use client';
import { Popover, useWords } from '@signalbox/ui';
import { useRef } from 'react';
import { stepWidth } from '../../canvas/cards/step-model.ts';
import { useActions, useBuilder, useGraph } from '../builder-context.tsx';
import { nodeOf } from '../graph/graph-scope.ts';
import { pickSize } from '../panels/pick-popover.tsx';
import { rememberType } from '../panels/recent-types.ts';
import { StepPicker } from '../panels/step-picker.tsx';

/** A track whose other end was let go over the empty canvas. */
export interface Loose {
  end: { id: string; port: string | null };
  at: { x: number; y: number };
  place: { x: number; y: number };
}

/** What can stand at the loose end: what is chosen is put there and joined, in one step back. */
export function WirePicker({ loose, onClose }: { loose: Loose | null; onClose: () => void }) {
  const t = useWords();
  const graph = useGraph();
  const { openSettings } = useBuilder();
  const { addJoined } = useActions();
  const search = useRef<HTMLInputElement>(null);
  if (!loose) return null;
  const { end, place } = loose;
  const from = nodeOf(graph, end.id);
  const pick = (type: string) => {
    onClose();
    const position = { x: Math.round(place.x - stepWidth / 2), y: Math.round(place.y - (end.port === null ? 58 : 0)) };
    rememberType(type);
    openSettings(addJoined(type, { position, end }));
  };
  const fits = end.port === null ? 'lead' : 'follow';
  return (
    <Popover
      at={loose.at}
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      label={t('editing.pick.title')}
      initialFocus={search}
      focusAfter={() => false}
      className={pickSize}
    >
      {from && <StepPicker search={search} fits={fits} onPick={pick} />}
    </Popover>
  );
}

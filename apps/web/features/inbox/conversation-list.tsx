'use client';
import type { ConversationSummary } from '@signalbox/contract';
import { Button, useWords } from '@signalbox/ui';
import { useEffect, useRef, useState } from 'react';
import { ConversationItem } from './conversation-item.tsx';
import { heldOrder } from './held-order.ts';
import type { Selection } from './use-selection.ts';

interface ConversationListProps {
  rows: readonly ConversationSummary[];
  /** What was asked for: another question begins with another order. */
  asked: string;
  openId: string | undefined;
  hrefOf: (id: string) => string;
  /** Tells in which order they stand, for the keys. */
  onOrder: (ids: readonly string[]) => void;
  selection: Selection;
  /** Closed or opened here: they do not wait for the focus to leave. */
  putAway: ReadonlySet<string>;
}

/** Conversations, newest first. While the pointer or the focus is in the list nothing moves: new ones wait behind a button. */
export function ConversationList({ rows, asked, openId, hrefOf, onOrder, selection, putAway }: ConversationListProps) {
  const t = useWords();
  const [held, setHeld] = useState<{ asked: string; rows: readonly ConversationSummary[] } | null>(null);
  const inside = useRef({ pointer: false, focus: false });
  const looked = held?.asked === asked ? held.rows : null;
  const shown = looked ? heldOrder(looked, rows, putAway) : { rows: [...rows], fresh: 0 };
  const ids = shown.rows.map(({ id }) => id).join(' ');
  useEffect(() => onOrder(ids === '' ? [] : ids.split(' ')), [ids, onOrder]);
  const turn = (what: Partial<typeof inside.current>) => {
    inside.current = { ...inside.current, ...what };
    const isHeld = inside.current.pointer || inside.current.focus;
    setHeld((before) => (isHeld ? (before?.asked === asked ? before : { asked, rows }) : null));
  };
  return (
    <>
      {shown.fresh > 0 ? (
        <div className="sticky top-0 z-10 grid justify-items-center border-b border-line bg-surface py-1.5">
          <Button small onClick={() => setHeld({ asked, rows })}>
            {t('inbox.showNew', { count: shown.fresh })}
          </Button>
        </div>
      ) : null}
      <ul
        onPointerEnter={() => turn({ pointer: true })}
        onPointerLeave={() => turn({ pointer: false })}
        onFocus={() => turn({ focus: true })}
        onBlur={(event) => (event.currentTarget.contains(event.relatedTarget) ? undefined : turn({ focus: false }))}
      >
        {shown.rows.map((one) => (
          <ConversationItem key={one.id} one={one} href={hrefOf(one.id)} isOpen={one.id === openId} selection={selection} />
        ))}
      </ul>
    </>
  );
}

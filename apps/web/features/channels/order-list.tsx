import { cx, IconButton, useWords } from '@signalbox/ui';
import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { moved } from './moved.ts';

interface Ordered {
  id: string;
  name: string;
}
interface OrderListProps<Item> {
  items: readonly Item[];
  onOrder: (items: Item[]) => void;
}

/** Things with names in their order: dragged, moved by Alt and an arrow, or by the buttons. */
export function OrderList<Item extends Ordered>({ items, onOrder }: OrderListProps<Item>) {
  const t = useWords();
  const [dragged, setDragged] = useState<number | null>(null);
  const kept = useRef<Element | null>(null);
  // A row that is moved in the page loses the focus that stands in it.
  useLayoutEffect(() => {
    if (kept.current instanceof HTMLElement) kept.current.focus();
    kept.current = null;
  });
  const move = (from: number, to: number) => {
    kept.current = document.activeElement;
    onOrder(moved(items, from, to));
  };
  const onKeyDown = (index: number) => (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || step === 0) return;
    event.preventDefault();
    move(index, index + step);
  };
  return (
    <ol className="grid gap-2">
      {items.map(({ id, name }, index) => (
        <li
          key={id}
          draggable
          onDragStart={() => setDragged(index)}
          onDragEnd={() => setDragged(null)}
          onDragOver={(event) => {
            event.preventDefault();
            if (dragged === null || dragged === index) return;
            move(dragged, index);
            setDragged(index);
          }}
          onKeyDown={onKeyDown(index)}
          className={cx('flex items-center gap-2 rounded-md border border-line bg-surface px-2 py-1.5', dragged === index && 'opacity-60')}
        >
          <GripVertical size={16} strokeWidth={1.8} aria-hidden className="cursor-grab text-muted" />
          <span className="num w-6 text-muted">{index + 1}</span>
          <span className="min-w-0 grow truncate font-label">{name}</span>
          <IconButton label={t('channels.order.up', { name })} onClick={() => move(index, index - 1)}>
            <ArrowUp size={16} strokeWidth={1.8} aria-hidden />
          </IconButton>
          <IconButton label={t('channels.order.down', { name })} onClick={() => move(index, index + 1)}>
            <ArrowDown size={16} strokeWidth={1.8} aria-hidden />
          </IconButton>
        </li>
      ))}
    </ol>
  );
}

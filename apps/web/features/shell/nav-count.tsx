import { may } from '@signalbox/domain';
import { cx, useWords } from '@signalbox/ui';
import { useCounts } from '../inbox/conversation-counts.ts';
import { useTasks } from '../tasks/task-queries.ts';
import { useMe } from './me-queries.ts';
import type { NavItem } from './nav-items.ts';

const most = 99;
interface Place {
  className?: string | undefined;
}

/** How many things behind an item of the navigation need this person; nothing when there are none. */
export const NavCount = ({ of, className }: Place & { of: NonNullable<NavItem['counts']> }) =>
  of === 'tasks' ? <OpenTasks className={className} /> : <Unread className={className} />;

function OpenTasks({ className }: Place) {
  const { data } = useTasks({ state: 'open', mine: true, limit: 100 });
  return <Count count={data?.items.length ?? 0} word="shell.nav.openTasks" className={className} />;
}

function Unread({ className }: Place) {
  const { data: me } = useMe();
  const { data } = useCounts(me !== undefined && may(me.role, 'conversation.read'));
  return <Count count={data?.unread ?? 0} word="shell.nav.unread" className={className} />;
}

function Count({ count, word, className }: Place & { count: number; word: 'shell.nav.openTasks' | 'shell.nav.unread' }) {
  const t = useWords();
  if (count === 0) return null;
  return (
    <span className={cx('num grid h-5 min-w-5 place-items-center rounded-full bg-lamp px-1.5 text-xs font-title text-frame', className)}>
      {t.rich(word, {
        count: count > most ? `${most}+` : count,
        hidden: (inner) => <span className="sr-only">{inner}</span>,
      })}
    </span>
  );
}

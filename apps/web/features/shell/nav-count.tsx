import { cx, useWords } from '@signalbox/ui';
import { useTasks } from '../tasks/task-queries.ts';

const most = 99;

/** How many tasks wait for this person; nothing when there are none. */
export function NavCount({ className }: { className?: string }) {
  const t = useWords();
  const { data } = useTasks({ state: 'open', mine: true, limit: 100 });
  const count = data?.items.length ?? 0;
  if (count === 0) return null;
  return (
    <span className={cx('num grid h-5 min-w-5 place-items-center rounded-full bg-lamp px-1.5 text-xs font-title text-frame', className)}>
      {t.rich('shell.nav.openTasks', {
        count: count > most ? `${most}+` : count,
        hidden: (inner) => <span className="sr-only">{inner}</span>,
      })}
    </span>
  );
}

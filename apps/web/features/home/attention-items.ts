import type { RunSummary } from '@signalbox/contract';

export interface AttentionItem {
  id: string;
  state: string;
  text: string;
  detail: string;
  href: string;
  act: string;
}
interface RunsPage {
  items: readonly RunSummary[];
  next: string | null;
}

/** What a person should look at. A run that waits is in good order: it is told about, and not lit. */
export function attentionItems({
  failed,
  waiting,
  stopped,
  tasks,
  now,
}: {
  failed: RunsPage | undefined;
  waiting: RunsPage | undefined;
  stopped: readonly { id: string; name: string }[];
  tasks: { items: readonly { title: string }[]; next: string | null } | undefined;
  now: number;
}): AttentionItem[] {
  const items: AttentionItem[] = stopped.map(({ id, name }) => ({
    ...{ id, state: 'error', text: `${name} carries no messages`, detail: 'Messages wait until it does again.' },
    ...{ href: '/channels', act: 'See why' },
  }));
  if (tasks && tasks.items.length > 0)
    items.push({
      ...{ id: 'tasks', state: 'waiting', text: taskCount(tasks.items.length, tasks.next) },
      ...{
        detail: tasks.items
          .slice(0, 3)
          .map(({ title }) => title)
          .join(', '),
        href: '/tasks',
        act: 'Answer',
      },
    });
  const fresh = failed?.items.filter((run) => now - Date.parse(run.endedAt ?? run.startedAt) < dayMs) ?? [];
  if (fresh.length > 0)
    items.push({
      ...{ id: 'failed', state: 'failed', text: `${count(fresh.length, failed?.next)} failed in the last 24 hours` },
      ...{ detail: names(fresh), href: '/runs?state=failed', act: 'Look at them' },
    });
  if (waiting && waiting.items.length > 0)
    items.push({
      ...{ id: 'waiting', state: 'waiting', text: `${count(waiting.items.length, waiting.next)} waiting` },
      ...{ detail: names(waiting.items), href: '/runs?state=waiting', act: 'See for what' },
    });
  return items;
}

const dayMs = 86_400_000;

/** More than a page is not counted: "More than 100 runs". */
const count = (known: number, next: string | null | undefined): string =>
  next ? `More than ${known} runs` : known === 1 ? '1 run' : `${known} runs`;

const taskCount = (known: number, next: string | null): string =>
  next ? `More than ${known} tasks wait for you` : known === 1 ? '1 task waits for you' : `${known} tasks wait for you`;

function names(runs: readonly RunSummary[]): string {
  const all = [...new Set(runs.map(({ workflowName }) => workflowName))];
  return all.length > 3 ? `${all.slice(0, 3).join(', ')} and ${all.length - 3} more workflows` : all.join(', ');
}

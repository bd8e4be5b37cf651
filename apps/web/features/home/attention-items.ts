import type { MessageSummary, RunSummary } from '@signalbox/contract';
import { spacedPhone } from '@signalbox/domain';
import type { Say } from '@signalbox/words/light';

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

interface Attention {
  failed: RunsPage | undefined;
  waiting: RunsPage | undefined;
  /** Messages that did not arrive, newest first. */
  undelivered:
    | { items: readonly Pick<MessageSummary, 'at' | 'finalAt' | 'workflowName' | 'to' | 'contact'>[]; next: string | null }
    | undefined;
  stopped: readonly { id: string; name: string }[];
  tasks: { items: readonly { title: string }[]; next: string | null } | undefined;
  now: number;
}

/** What a person should look at. A run that waits is in good order: it is told about, and not lit. */
export function attentionItems(t: Say, { failed, waiting, undelivered, stopped, tasks, now }: Attention): AttentionItem[] {
  const items: AttentionItem[] = stopped.map(({ id, name }) => ({
    ...{ id, state: 'error', text: t('home.channel.text', { name }), detail: t('home.channel.detail') },
    ...{ href: '/channels', act: t('home.channel.act') },
  }));
  if (tasks && tasks.items.length > 0)
    items.push({
      ...{ id: 'tasks', state: 'waiting', text: t('home.tasks.text', known(tasks)) },
      ...{
        detail: [...new Set(tasks.items.map(({ title }) => title))].slice(0, 3).join(', '),
        href: '/tasks',
        act: t('home.tasks.act'),
      },
    });
  const fresh = failed?.items.filter((run) => now - Date.parse(run.endedAt ?? run.startedAt) < dayMs) ?? [];
  if (fresh.length > 0)
    items.push({
      ...{ id: 'failed', state: 'failed', text: t('home.failed.text', { count: fresh.length, more: Boolean(failed?.next) }) },
      ...{ detail: names(t, fresh), href: '/runs?state=failed', act: t('home.failed.act') },
    });
  const lost = undelivered?.items.filter((message) => now - Date.parse(message.finalAt ?? message.at) < dayMs) ?? [];
  if (lost.length > 0)
    items.push({
      ...{ id: 'undelivered', state: 'undelivered' },
      text: t('home.undelivered.text', {
        count: lost.length,
        more: Boolean(undelivered?.next) && lost.length === undelivered?.items.length,
      }),
      ...{ detail: recipients(t, lost), href: '/messages?state=undelivered', act: t('home.undelivered.act') },
    });
  if (waiting && waiting.items.length > 0)
    items.push({
      ...{ id: 'waiting', state: 'waiting', text: t('home.waiting.text', known(waiting)) },
      ...{ detail: names(t, waiting.items), href: '/runs?state=waiting', act: t('home.waiting.act') },
    });
  return items;
}

const dayMs = 86_400_000;

/** More than a page is not counted: "More than 100 runs". */
const known = ({ items, next }: { items: readonly unknown[]; next: string | null }) => ({ count: items.length, more: next !== null });

function recipients(t: Say, messages: readonly { to: string; contact: { name: string } | null }[]): string {
  const all = [...new Set(messages.map(({ contact, to }) => contact?.name || spacedPhone(to)))];
  return all.length > 3 ? t('home.people', { names: all.slice(0, 3).join(', '), more: all.length - 3 }) : all.join(', ');
}

function names(t: Say, runs: readonly RunSummary[]): string {
  const all = [...new Set(runs.map(({ workflowName }) => workflowName))];
  return all.length > 3 ? t('home.workflows', { names: all.slice(0, 3).join(', '), more: all.length - 3 }) : all.join(', ');
}

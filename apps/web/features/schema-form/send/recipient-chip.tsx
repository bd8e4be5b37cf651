'use client';
import { spacedPhone } from '@signalbox/domain';
import type { Graph } from '@signalbox/flow';
import { cx, useWords } from '@signalbox/ui';
import type { Say } from '@signalbox/words/light';
import { AtSign, Braces, List, type LucideIcon, User, Users, X } from 'lucide-react';
import { useContacts } from '../../contacts/contact-queries.ts';
import { chipWords } from '../template/chip-words.ts';
import { useGroups } from '../widgets/use-pick-lists.ts';
import type { Recipient } from './recipients.ts';

interface RecipientChipProps {
  recipient: Recipient;
  graph: Graph | null;
  /** The next Backspace removes it. */
  isMarked: boolean;
  onRemove?: (() => void) | undefined;
}

/** One of those who get it: what it is, how many, and a press that takes it out. */
export function RecipientChip({ recipient, graph, isMarked, onRemove }: RecipientChipProps) {
  const t = useWords();
  const Icon = icons[recipient.kind];
  const words = recipientWords(t, recipient, graph);
  return (
    <li
      className={cx(
        'inline-flex min-h-7 max-w-full items-center gap-1.5 rounded-sm pl-2 text-sm font-label',
        isMarked ? 'bg-accent text-on-accent' : 'bg-accent-soft text-accent-text',
        !onRemove && 'pr-2',
      )}
    >
      <Icon size={14} strokeWidth={1.8} aria-hidden className="shrink-0" />
      <span className="min-w-0 truncate" title={titleOf(recipient)}>
        {words} <Known recipient={recipient} />
      </span>
      {onRemove && (
        <button
          type="button"
          aria-label={t('form.send.remove', { name: words })}
          onClick={onRemove}
          className="grid size-7 shrink-0 place-items-center rounded-sm hover:bg-hover"
        >
          <X size={14} strokeWidth={1.8} aria-hidden />
        </button>
      )}
    </li>
  );
}

const icons: Record<Recipient['kind'], LucideIcon> = { contact: User, group: Users, address: AtSign, list: List, value: Braces };

/** What a chip is called. */
export function recipientWords(t: Say, one: Recipient, graph: Graph | null): string {
  if (one.kind === 'contact') return t('form.send.contact');
  if (one.kind === 'group') return one.name;
  if (one.kind === 'address') return spacedPhone(one.address);
  if (one.kind === 'list') return t('form.send.list');
  const expr = /^\{\{\s*([^{}]*?)\s*\}\}$/.exec(one.text)?.[1];
  if (expr === undefined) return one.text;
  const { source, name } = chipWords(t, expr, graph);
  return source ? `${source} › ${name}` : name;
}

const titleOf = (one: Recipient): string | undefined =>
  one.kind === 'list' ? one.addresses.join(', ') : one.kind === 'value' ? one.text : undefined;

/** How many a group or a list has; whose address it is. */
function Known({ recipient }: { recipient: Recipient }) {
  if (recipient.kind === 'group') return <GroupCount name={recipient.name} />;
  if (recipient.kind === 'list') return <span className="num font-normal">{recipient.addresses.length}</span>;
  return recipient.kind === 'address' && /^\+\d{6,}$/.test(recipient.address) ? <Owner phone={recipient.address} /> : null;
}
function GroupCount({ name }: { name: string }) {
  const count = useGroups().data?.items.find((group) => group.name === name)?.count;
  return count == null ? null : <span className="num font-normal">{count}</span>;
}
function Owner({ phone }: { phone: string }) {
  const owner = useContacts({ search: phone, limit: 1 }).data?.items.find(({ phones }) => phones.includes(phone));
  return owner?.name ? <span className="font-normal">{owner.name}</span> : null;
}

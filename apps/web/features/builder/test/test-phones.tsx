'use client';
import type { TestOutcome } from '@signalbox/contract';
import { cx, Select, useFormat, useWords } from '@signalbox/ui';
import { useId, useState } from 'react';
import { useContacts } from '../../contacts/contact-queries.ts';
import { PracticePhone } from '../../phone/practice-phone.tsx';
import { useBuilder } from '../builder-context.tsx';
import { awaitedBy, lostOf, phonesOf, threadOf } from './talk-facts.ts';
import type { Talk } from './use-test-run.ts';

const outcomes = ['delivered', 'failed', 'expired', 'none'] as const satisfies readonly TestOutcome[];
/** So many stand side by side; the others are chosen. */
const mostSeen = 3;

/** The phones of the test that goes on: side by side where there is room, one at a time where there is none. */
export function TestPhones({ talk }: { talk: Talk }) {
  const t = useWords();
  const { result } = talk;
  const phones = phonesOf(result);
  const awaited = phones.find((phone) => awaitedBy(result, phone));
  const [chosen, setChosen] = useState<{ phone: string; moves: number } | null>(null);
  const moves = result.moves.length;
  // Whoever is asked next comes to the front, unless somebody else was chosen since.
  const current = chosen && chosen.moves === moves && phones.includes(chosen.phone) ? chosen.phone : (awaited ?? phones[0]);
  const people = useContacts({ limit: 100 }).data?.items ?? [];
  const nameOf = (phone: string) => people.find((one) => one.phones.includes(phone))?.name || phone;
  if (!current) return <p className="p-[18px] text-sm text-muted">{t('testing.phones.none')}</p>;
  const shown = [current, ...phones.filter((phone) => phone !== current)].slice(0, mostSeen);
  const inOrder = phones.filter((phone) => shown.includes(phone));
  return (
    <div className="@container flex min-h-0 flex-1 flex-col gap-3 overflow-auto p-4">
      {phones.length > 1 && (
        <div className={cx(phones.length <= mostSeen && '@min-[520px]:hidden')}>
          <Select
            small
            aria-label={t('testing.phones.which')}
            value={current}
            options={phones.map((phone) => ({
              value: phone,
              label: awaitedBy(result, phone) ? t('testing.phones.isAwaited', { name: nameOf(phone) }) : nameOf(phone),
            }))}
            onChange={(event) => setChosen({ phone: event.target.value, moves })}
          />
        </div>
      )}
      <div className="flex min-h-0 flex-1 gap-3.5">
        {inOrder.map((phone) => (
          <div
            key={phone}
            className={cx(
              'min-h-[420px] min-w-0 flex-1 flex-col gap-2',
              phone === current ? 'flex' : 'hidden',
              // Without room for it a second phone is one to choose.
              phone !== current && (shown.indexOf(phone) === 1 ? '@min-[520px]:flex' : '@min-[760px]:flex'),
            )}
          >
            <OnePhone talk={talk} phone={phone} name={nameOf(phone)} isCurrent={phone === current} />
          </div>
        ))}
      </div>
    </div>
  );
}

function OnePhone({ talk, phone, name, isCurrent }: { talk: Talk; phone: string; name: string; isCurrent: boolean }) {
  const t = useWords();
  const f = useFormat();
  const { test, workflow } = useBuilder();
  const outcomeId = useId();
  const { script, result } = talk;
  const wait = awaitedBy(result, phone);
  const peer = { name: workflow.name, address: result.phone?.ours ?? t('testing.phones.ours') };
  const lines = threadOf(phone, talk);
  const lost = lostOf(result, phone);
  const missed = lines.filter((line) => line.missed).length;
  const left = wait?.dueAt ? Math.max(0, Date.parse(wait.dueAt) - Date.parse(result.now)) : null;
  return (
    <section aria-label={t('testing.phones.phone', { name })} className="flex min-h-0 flex-1 flex-col gap-2">
      <div className="min-w-0">
        <h3 className="truncate font-title">{name}</h3>
        {name !== phone && <p className="num truncate text-sm text-muted">{phone}</p>}
      </div>
      <div className="flex min-h-0 flex-1 flex-col overflow-hidden rounded-[30px] bg-frame p-[7px] shadow-2">
        <div className="flex min-h-0 flex-1 flex-col overflow-hidden rounded-[24px] bg-surface">
          <PracticePhone
            bare
            takesFocus={isCurrent}
            number={phone}
            peer={peer}
            phone={{
              messages: lines.map(({ key, direction, text, at }, no) => ({
                ...{ id: key, no, direction, text, at, peer: peer.address, parts: 1, state: 'sent' },
              })),
              problem: null,
              send: (_to, text) => test.move({ kind: 'say', from: phone, text }),
            }}
            hint={
              wait
                ? left === null
                  ? t('testing.phones.awaited', { name })
                  : t('testing.phones.awaitedFor', { name, left: f.took(left) })
                : null
            }
          />
        </div>
      </div>
      <div className="flex items-center gap-2 text-sm">
        <label htmlFor={outcomeId} className="shrink-0 text-muted">
          {t('testing.phones.delivery')}
        </label>
        <Select
          small
          id={outcomeId}
          value={script.outcomes[phone] ?? 'delivered'}
          options={outcomes.map((outcome) => ({ value: outcome, label: t(`testing.outcome.${outcome}`) }))}
          onChange={(event) => {
            const outcome = outcomes.find((one) => one === event.target.value) ?? 'delivered';
            void test.replay({ outcomes: { ...script.outcomes, [phone]: outcome } });
          }}
        />
      </div>
      {lost > 0 && <p className="text-sm text-bad">{t('testing.phones.lost', { count: lost })}</p>}
      {missed > 0 && <p className="text-sm text-muted">{t('testing.phones.missed', { count: missed })}</p>}
    </section>
  );
}

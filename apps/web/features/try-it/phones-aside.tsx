'use client';
import { mostPhones, type TryIt } from '@signalbox/contract';
import { spacedPhone } from '@signalbox/domain';
import { cx, IconButton, loadable, notify, Segments, useWords } from '@signalbox/ui';
import { Plus, SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { PhoneDesk } from './phone-desk.tsx';
import { tryItMemory } from './try-it-memory.ts';
import { useAddPhone, usePhoneContact } from './try-it-queries.ts';
import { usePhoneNames } from './use-phone-names.ts';

const ContactSheet = loadable(() => import('./contact-sheet.tsx'));

interface PhonesAsideProps {
  demo: TryIt;
  workflowName: string;
  number: string;
  /** How often each phone was started over. */
  turns: Readonly<Record<string, number>>;
  isSideBySide: boolean;
  bare: boolean;
}

/** The practice phones: all in sight where there is room, else one at a time. */
export function PhonesAside({ demo, workflowName, number, turns, isSideBySide, bare }: PhonesAsideProps) {
  const t = useWords();
  const names = usePhoneNames(demo.phones);
  const contact = usePhoneContact(number);
  const add = useAddPhone();
  const [isOpen, setOpen] = useState(false);
  const isSeveral = demo.phones.length > 1;
  const choose = (chosen: string) => tryItMemory.keep({ chosen });
  const addOne = () =>
    add.mutate(undefined, {
      onSuccess: ({ phones }) => choose(phones.at(-1) ?? number),
      onError: (error) => notify({ text: t('try-it.phones.notAdded'), detail: describeError(t, error).detail }),
    });
  return (
    <>
      <div className={cx('flex items-start gap-2 self-stretch', bare && 'border-b border-line px-4 py-1.5')}>
        <div className="min-w-0 grow">
          <h2 className={cx('text-md font-title', bare && 'sr-only')}>{t(isSeveral ? 'try-it.phones.title' : 'try-it.phone')}</h2>
          {isSeveral && !isSideBySide ? (
            <div className="flex max-w-full overflow-x-auto pt-1">
              <Segments
                label={t('try-it.phones.which')}
                value={number}
                options={demo.phones.map((value, at) => ({ value, label: names[at] ?? value }))}
                onChange={choose}
              />
            </div>
          ) : (
            <p className="truncate text-sm text-muted">
              {contact.data?.name ? `${contact.data.name} · ` : ''}
              <span className="tabular-nums">{spacedPhone(number)}</span>
            </p>
          )}
        </div>
        {demo.phones.length < mostPhones && (
          <IconButton label={t('try-it.phones.add')} busy={add.isPending} onClick={addOne}>
            <Plus size={18} aria-hidden />
          </IconButton>
        )}
        <IconButton label={t('try-it.contact.open')} onClick={() => setOpen(true)}>
          <SlidersHorizontal size={18} aria-hidden />
        </IconButton>
      </div>
      <div className={cx('flex', bare ? 'min-h-0 w-full grow flex-col' : 'items-start gap-5')}>
        {demo.phones.map((one, at) => (
          <PhoneDesk
            key={one}
            {...{ demo, workflowName, bare }}
            number={one}
            name={names[at] ?? one}
            isChosen={one === number}
            isOneOfSeveral={isSeveral && isSideBySide}
            hasPace={at === 0 || !isSideBySide}
            turn={turns[one] ?? 0}
            onChoose={() => choose(one)}
          />
        ))}
      </div>
      {isOpen ? <ContactSheet key={number} number={number} canGo={isSeveral} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

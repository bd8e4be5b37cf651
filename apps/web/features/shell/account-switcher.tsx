'use client';
import { Menu, useWords } from '@signalbox/ui';
import { ChevronsUpDown } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useChooseAccount, useMe } from './me-queries.ts';

/** Which account one works in; a menu when there are several. */
export function AccountSwitcher() {
  const t = useWords();
  const { data: me } = useMe();
  const choose = useChooseAccount();
  const router = useRouter();
  if (!me) return <div className={box} />;
  if (me.accounts.length < 2) return <div className={box}>{me.account.name}</div>;
  const work = (accountId: string) => {
    // What is open belongs to the account before.
    choose.mutate({ accountId }, { onSuccess: () => router.push('/') });
  };
  return (
    <Menu
      trigger={
        <button type="button" className={`${box} hover:bg-frame-2`} aria-label={t('shell.account.change', { name: me.account.name })}>
          <span className="grow truncate text-left">{me.account.name}</span>
          <ChevronsUpDown size={16} strokeWidth={1.8} aria-hidden="true" />
        </button>
      }
      groups={[
        {
          heading: t('shell.account.heading'),
          items: me.accounts.map(({ id, name, role }) => ({
            label: (
              <>
                {name}
                <span className="block text-sm text-muted">{t(`roles.${role}`)}</span>
              </>
            ),
            checked: id === me.account.id,
            onSelect: () => id !== me.account.id && work(id),
          })),
        },
      ]}
    />
  );
}

const box =
  'mt-2.5 mb-0.5 flex h-10 w-full shrink-0 items-center gap-2 rounded-md border border-frame-line px-2.5 text-sm font-label nav-small:hidden';

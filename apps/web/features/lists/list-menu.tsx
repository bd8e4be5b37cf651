'use client';
import type { ListName } from '@signalbox/contract';
import { Button, loadable, Menu, useWords } from '@signalbox/ui';
import { Bookmark, BookmarkPlus, Columns3, Download, FolderDown, SlidersHorizontal, Trash2 } from 'lucide-react';
import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useState } from 'react';
import { useChangeListChoice, useListChoice } from './list-choice-queries.ts';
import type { ListHead } from './shown-columns.ts';

const ColumnsDialog = loadable(() => import('./columns-dialog.tsx'));
const ExportDialog = loadable(() => import('../exports/export-dialog.tsx'));
const SaveViewDialog = loadable(() => import('./save-view-dialog.tsx'));

export interface ListMenuProps {
  list: ListName;
  columns: readonly ListHead[];
  /** The filters as the API takes them. */
  filters: Readonly<Record<string, string | number | boolean | undefined>>;
}

/** Saved views, the columns, and the list as a file. */
export function ListMenu({ list, columns, filters }: ListMenuProps) {
  const t = useWords();
  const router = useRouter();
  const path = usePathname();
  const query = viewQuery(useSearchParams());
  const choice = useListChoice(list);
  const { mutate: change } = useChangeListChoice(list);
  const [open, setOpen] = useState<'columns' | 'save' | 'export' | null>(null);
  const shut = () => setOpen(null);
  const current = choice.views.find((view) => view.query === query);
  const icon = { size: 18, strokeWidth: 1.8, 'aria-hidden': true } as const;
  return (
    <>
      <Menu
        align="end"
        trigger={
          <Button small className="ml-auto pointer-coarse:h-11">
            <SlidersHorizontal {...icon} size={16} />
            {current?.name ?? t('lists.menu.label')}
          </Button>
        }
        groups={[
          ...(choice.views.length > 0
            ? [
                {
                  heading: t('lists.menu.views'),
                  items: choice.views.map((view) => ({
                    label: view.name,
                    icon: <Bookmark {...icon} />,
                    checked: view === current,
                    onSelect: () => router.push(`${path}?${view.query}`),
                  })),
                },
              ]
            : []),
          {
            items: [
              current
                ? {
                    label: t('lists.menu.forget', { name: current.name }),
                    icon: <Trash2 {...icon} />,
                    onSelect: () => change({ ...choice, views: choice.views.filter((view) => view !== current) }),
                  }
                : {
                    label: t('lists.menu.save'),
                    icon: <BookmarkPlus {...icon} />,
                    ...(query === '' ? { disabledReason: t('lists.menu.nothingSet') } : {}),
                    onSelect: () => setOpen('save'),
                  },
              { label: t('lists.menu.columns'), icon: <Columns3 {...icon} />, onSelect: () => setOpen('columns') },
              { label: t('lists.menu.export'), icon: <Download {...icon} />, onSelect: () => setOpen('export') },
              { label: t('lists.menu.exports'), icon: <FolderDown {...icon} />, onSelect: () => router.push('/exports') },
            ],
          },
        ]}
      />
      {open === 'columns' && <ColumnsDialog columns={columns} choice={choice} onChange={change} onClose={shut} />}
      {open === 'export' && <ExportDialog of={list} filters={filters} onClose={shut} />}
      {open === 'save' && <SaveViewDialog choice={choice} query={query} onChange={change} onClose={shut} />}
    </>
  );
}

/** What of an address is a view: its filters, not the page and not what is open beside the list. */
function viewQuery(params: URLSearchParams): string {
  const next = new URLSearchParams(params);
  for (const name of ['before', 'open']) next.delete(name);
  next.sort();
  return next.toString();
}

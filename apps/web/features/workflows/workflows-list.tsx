'use client';
import type { WorkflowSummary } from '@signalbox/contract';
import { Button, buttonClass, EmptyState, FilterSelect, loadable, PageHead, Segments, useWords } from '@signalbox/ui';
import { FolderPen, Plus, Upload } from 'lucide-react';
import Link from 'next/link';
import { useCallback, useState } from 'react';
import { ScreenHelp } from '../help/screen-help.tsx';
import { FilterBar } from '../lists/filter-bar.tsx';
import { ListBody } from '../lists/list-body.tsx';
import { useListChoice } from '../lists/list-choice-queries.ts';
import { ListMenu } from '../lists/list-menu.tsx';
import { ListPage } from '../lists/list-page.tsx';
import { SearchField } from '../lists/search-field.tsx';
import { useListQuery } from '../lists/use-list-query.ts';
import { useSpan } from '../lists/use-span.ts';
import { WhenFilter } from '../lists/when-filter.tsx';
import { ArchiveDialog } from './archive-dialog.tsx';
import { useFolders } from './file-queries.ts';
import { NewWorkflowDialog } from './new-workflow-dialog.tsx';
import { useWorkflows } from './workflow-queries.ts';
import { useWorkflowColumns, WorkflowTable } from './workflow-table.tsx';

const ImportDialog = loadable(() => import('./import-dialog.tsx'));
const RenameFolderDialog = loadable(() => import('./rename-folder-dialog.tsx'));

/** Every workflow of the account. */
export function WorkflowsList() {
  const t = useWords();
  const query = useListQuery(['search', 'folder', 'show', 'when']);
  const { search, folder, show, when } = query.values;
  const isArchive = show === 'archived';
  const filters = {
    ...(search ? { search } : {}),
    ...(folder ? { folder } : {}),
    ...(isArchive ? { archived: true } : {}),
    ...useSpan(when),
  };
  const workflows = useWorkflows({ ...filters, before: query.before });
  const folders = useFolders();
  const choice = useListChoice('workflows');
  const [open, setOpen] = useState<'new' | 'import' | 'rename' | null>(null);
  const [archiving, setArchiving] = useState<WorkflowSummary | null>(null);
  const columns = useWorkflowColumns(setArchiving);
  const { set } = query;
  const onSearch = useCallback((text: string) => set({ search: text }), [set]);
  const add = (
    <>
      <Button onClick={() => setOpen('import')}>
        <Upload size={18} aria-hidden="true" />
        {t('workflows.import.word')}
      </Button>
      <Button look="primary" onClick={() => setOpen('new')}>
        <Plus size={18} aria-hidden="true" />
        {t('workflows.new')}
      </Button>
    </>
  );
  const isEmpty = workflows.data?.items.length === 0 && !query.isFiltered;
  const folderOptions =
    folders.data?.items.map(({ name, count }) => ({ value: name, label: t('workflows.folder.counted', { name, count }) })) ?? [];
  return (
    <ListPage>
      {/* The empty page has the buttons in its middle. */}
      <PageHead title={t('shell.nav.workflows')}>
        {isEmpty ? null : add}
        <ScreenHelp screen="workflows" />
      </PageHead>
      <FilterBar onClear={query.isFiltered ? query.clear : null}>
        <SearchField label={t('workflows.search.label')} placeholder={t('common.name')} value={search} onSearch={onSearch} />
        <Segments
          label={t('workflows.show.label')}
          value={isArchive ? 'archived' : ''}
          options={[
            { value: '', label: t('workflows.show.inUse') },
            { value: 'archived', label: t('workflows.archived') },
          ]}
          onChange={(value) => set({ show: value })}
        />
        {folderOptions.length > 0 || folder !== '' ? (
          <FilterSelect
            label={t('workflows.head.folder')}
            value={folder}
            options={folderOptions}
            onChange={(value) => set({ folder: value })}
          />
        ) : null}
        {folder === '' ? null : (
          <Button small look="quiet" onClick={() => setOpen('rename')}>
            <FolderPen size={16} aria-hidden="true" />
            {t('workflows.folder.renameConfirm')}
          </Button>
        )}
        <WhenFilter label={t('workflows.head.changed')} value={when} onChange={(value) => set({ when: value })} />
        <ListMenu list="workflows" columns={columns} filters={filters} />
      </FilterBar>
      <ListBody
        area="workflows"
        page={workflows}
        query={query}
        empty={
          <EmptyState title={t('workflows.empty.title')} help={t('workflows.empty.help')}>
            {add}
            <Link href="/try-it" className={buttonClass()}>
              {t('workflows.empty.tryOne')}
            </Link>
          </EmptyState>
        }
      >
        {(rows) => <WorkflowTable workflows={rows} onArchive={setArchiving} chosen={choice.columns} />}
      </ListBody>
      <NewWorkflowDialog open={open === 'new'} onClose={() => setOpen(null)} />
      <ArchiveDialog workflow={archiving} onClose={() => setArchiving(null)} />
      {open === 'import' && <ImportDialog onClose={() => setOpen(null)} />}
      {open === 'rename' && (
        <RenameFolderDialog
          folder={folder}
          onRenamed={(name) => {
            setOpen(null);
            set({ folder: name ?? '' });
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </ListPage>
  );
}

'use client';
import type { WorkflowSummary } from '@signalbox/contract';
import { Button, buttonClass, EmptyState, PageHead, useWords } from '@signalbox/ui';
import { Plus } from 'lucide-react';
import Link from 'next/link';
import { useCallback, useState } from 'react';
import { FilterBar } from '../lists/filter-bar.tsx';
import { ListBody } from '../lists/list-body.tsx';
import { ListPage } from '../lists/list-page.tsx';
import { SearchField } from '../lists/search-field.tsx';
import { useListQuery } from '../lists/use-list-query.ts';
import { ArchiveDialog } from './archive-dialog.tsx';
import { NewWorkflowDialog } from './new-workflow-dialog.tsx';
import { useWorkflows } from './workflow-queries.ts';
import { WorkflowTable } from './workflow-table.tsx';

/** Every workflow of the account. */
export function WorkflowsList() {
  const t = useWords();
  const query = useListQuery(['search']);
  const { search } = query.values;
  const workflows = useWorkflows({ search: search || undefined, before: query.before });
  const [isNaming, setNaming] = useState(false);
  const [archiving, setArchiving] = useState<WorkflowSummary | null>(null);
  const { set } = query;
  const onSearch = useCallback((text: string) => set({ search: text }), [set]);
  const add = (
    <Button look="primary" onClick={() => setNaming(true)}>
      <Plus size={18} aria-hidden="true" />
      {t('workflows.new')}
    </Button>
  );
  const isEmpty = workflows.data?.items.length === 0 && !query.isFiltered;
  return (
    <ListPage>
      {/* The empty page has the button in its middle. */}
      <PageHead title={t('shell.nav.workflows')}>{isEmpty ? null : add}</PageHead>
      <FilterBar onClear={query.isFiltered ? query.clear : null}>
        <SearchField label={t('workflows.search.label')} placeholder={t('common.name')} value={search} onSearch={onSearch} />
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
        {(rows) => <WorkflowTable workflows={rows} onArchive={setArchiving} />}
      </ListBody>
      <NewWorkflowDialog open={isNaming} onClose={() => setNaming(false)} />
      <ArchiveDialog workflow={archiving} onClose={() => setArchiving(null)} />
    </ListPage>
  );
}

'use client';
import type { WorkflowSummary } from '@signalbox/contract';
import { Button, buttonClass, EmptyState, PageHead } from '@signalbox/ui';
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
      New workflow
    </Button>
  );
  const isEmpty = workflows.data?.items.length === 0 && !query.isFiltered;
  return (
    <ListPage>
      {/* The empty page has the button in its middle. */}
      <PageHead title="Workflows">{isEmpty ? null : add}</PageHead>
      <FilterBar onClear={query.isFiltered ? query.clear : null}>
        <SearchField label="Search workflows" placeholder="Name" value={search} onSearch={onSearch} />
      </FilterBar>
      <ListBody
        area="workflows"
        page={workflows}
        query={query}
        empty={
          <EmptyState
            title="No workflows yet"
            help="A workflow is a route for messages: what starts it, what is sent, and what happens with the answers."
          >
            {add}
            <Link href="/try-it" className={buttonClass()}>
              Try a ready one
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

'use client';
import { RunState } from '@signalbox/contract';
import { may } from '@signalbox/domain';
import { Button, buttonClass, EmptyState, FilterSelect, PageHead, stateWord, useWords } from '@signalbox/ui';
import { RotateCcw } from 'lucide-react';
import Link from 'next/link';
import { useCallback, useState } from 'react';
import { FilterBar } from '../lists/filter-bar.tsx';
import { ListBody } from '../lists/list-body.tsx';
import { ListPage } from '../lists/list-page.tsx';
import { oneOf } from '../lists/one-of.ts';
import { SearchField } from '../lists/search-field.tsx';
import { useListQuery } from '../lists/use-list-query.ts';
import { useMe } from '../shell/me-queries.ts';
import { useWorkflows } from '../workflows/workflow-queries.ts';
import { RetryDialog } from './retry-dialog.tsx';
import { useRuns } from './run-queries.ts';
import { RunTable } from './run-table.tsx';
import { tagQuery } from './tag-query.ts';

const states = ['open', ...RunState.options] as const;

/** Every run of the account, newest first, as it happens. */
export function RunsList() {
  const t = useWords();
  const stateOptions = states.map((value) => ({ value, label: value === 'open' ? 'Open (ready or waiting)' : stateWord(t, value) }));
  const query = useListQuery(['search', 'state', 'workflow', 'tag']);
  const { search, state, workflow, tag } = query.values;
  const wanted = oneOf(states, state);
  const runs = useRuns({
    ...(search ? { search } : {}),
    ...(wanted ? { state: wanted } : {}),
    ...(workflow ? { workflowId: workflow } : {}),
    ...(tag.includes(':') ? { tag: tagQuery(tag) } : {}),
    ...(query.before ? { before: query.before } : {}),
  });
  const workflows = useWorkflows({ limit: 100 });
  const { set } = query;
  const onSearch = useCallback((text: string) => set({ search: text }), [set]);
  const onTag = useCallback((text: string) => set({ tag: text }), [set]);
  const { data: me } = useMe();
  const mayRetry = me === undefined || may(me.role, 'run.retry');
  const [isRetrying, setIsRetrying] = useState(false);
  const workflowOptions = workflows.data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  return (
    <ListPage>
      <PageHead title="Runs">
        {!mayRetry && <span className="text-sm text-muted">Only a power user can retry runs</span>}
        <Button disabled={!mayRetry} onClick={() => setIsRetrying(true)}>
          <RotateCcw size={18} aria-hidden /> Retry failed runs
        </Button>
      </PageHead>
      <FilterBar onClear={query.isFiltered ? query.clear : null}>
        <SearchField label="Search runs" placeholder="Name, number or workflow" value={search} onSearch={onSearch} />
        <FilterSelect label="State" value={state} options={stateOptions} onChange={(value) => set({ state: value })} />
        <FilterSelect
          label="Workflow"
          any="All"
          value={workflow}
          options={workflowOptions}
          onChange={(value) => set({ workflow: value })}
        />
        <SearchField label="Tag" placeholder="Tag, such as order: 4711" value={tag} onSearch={onTag} />
        {tag !== '' && !tag.includes(':') && (
          <span role="status" className="text-sm text-muted">
            A tag is a name and a value, such as order: 4711
          </span>
        )}
      </FilterBar>
      <ListBody area="runs" page={runs} query={query} empty={noRuns}>
        {(rows) => <RunTable runs={rows} />}
      </ListBody>
      {isRetrying && <RetryDialog workflows={workflowOptions} workflowId={workflow} onClose={() => setIsRetrying(false)} />}
    </ListPage>
  );
}

const noRuns = (
  <EmptyState title="No runs yet" help="A run is one journey through a workflow. Send HELLO from the practice phone to see one.">
    <Link href="/try-it" className={buttonClass({ look: 'primary' })}>
      Try it
    </Link>
  </EmptyState>
);

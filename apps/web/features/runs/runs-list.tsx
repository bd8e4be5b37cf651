'use client';
import { runStates } from '@signalbox/contract';
import { may } from '@signalbox/domain';
import { Button, buttonClass, EmptyState, FilterSelect, PageHead, stateWord, useWords } from '@signalbox/ui';
import { RotateCcw } from 'lucide-react';
import Link from 'next/link';
import { useCallback, useState } from 'react';
import { ScreenHelp } from '../help/screen-help.tsx';
import { FilterBar } from '../lists/filter-bar.tsx';
import { ListBody } from '../lists/list-body.tsx';
import { useListChoice } from '../lists/list-choice-queries.ts';
import { ListMenu } from '../lists/list-menu.tsx';
import { ListPage } from '../lists/list-page.tsx';
import { oneOf } from '../lists/one-of.ts';
import { SearchField } from '../lists/search-field.tsx';
import { useListQuery } from '../lists/use-list-query.ts';
import { useSpan } from '../lists/use-span.ts';
import { WhenFilter } from '../lists/when-filter.tsx';
import { useMe } from '../shell/me-queries.ts';
import { useWorkflows } from '../workflows/workflow-queries.ts';
import { RetryDialog } from './retry-dialog.tsx';
import { useRuns } from './run-queries.ts';
import { RunTable, useRunColumns } from './run-table.tsx';
import { tagQuery } from './tag-query.ts';

const states = ['open', ...runStates, 'undelivered'] as const;

/** Every run of the account, newest first, as it happens. */
export function RunsList() {
  const t = useWords();
  const stateOptions = states.map((value) => ({ value, label: value === 'open' ? t('runs.filter.open') : stateWord(t, value) }));
  const query = useListQuery(['search', 'state', 'workflow', 'tag', 'when']);
  const { search, state, workflow, tag, when } = query.values;
  const wanted = oneOf(states, state);
  const filters = {
    ...(search ? { search } : {}),
    ...(wanted ? { state: wanted } : {}),
    ...(workflow ? { workflowId: workflow } : {}),
    ...(tag.includes(':') ? { tag: tagQuery(tag) } : {}),
    ...useSpan(when),
  };
  const runs = useRuns({ ...filters, ...(query.before ? { before: query.before } : {}) });
  const choice = useListChoice('runs');
  const columns = useRunColumns();
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
      <PageHead title={t('shell.nav.runs')}>
        {!mayRetry && <span className="text-sm text-muted">{t('runs.retryNotMine')}</span>}
        <Button disabled={!mayRetry} onClick={() => setIsRetrying(true)}>
          <RotateCcw size={18} aria-hidden /> {t('runs.retry')}
        </Button>
        <ScreenHelp screen="runs" />
      </PageHead>
      <FilterBar onClear={query.isFiltered ? query.clear : null}>
        <SearchField label={t('runs.search.label')} placeholder={t('runs.search.placeholder')} value={search} onSearch={onSearch} />
        <FilterSelect label={t('common.state')} value={state} options={stateOptions} onChange={(value) => set({ state: value })} />
        <FilterSelect
          label={t('common.workflow')}
          any={t('runs.filter.all')}
          value={workflow}
          options={workflowOptions}
          onChange={(value) => set({ workflow: value })}
        />
        <SearchField label={t('runs.filter.tag')} placeholder={t('runs.filter.tagExample')} value={tag} onSearch={onTag} />
        {tag !== '' && !tag.includes(':') && (
          <span role="status" className="text-sm text-muted">
            {t('runs.filter.tagHelp')}
          </span>
        )}
        <WhenFilter label={t('runs.head.started')} value={when} onChange={(value) => set({ when: value })} />
        <ListMenu list="runs" columns={columns} filters={filters} />
      </FilterBar>
      <ListBody area="runs" page={runs} query={query} empty={<NoRuns />}>
        {(rows) => <RunTable runs={rows} chosen={choice.columns} />}
      </ListBody>
      {isRetrying && <RetryDialog workflows={workflowOptions} workflowId={workflow} onClose={() => setIsRetrying(false)} />}
    </ListPage>
  );
}

function NoRuns() {
  const t = useWords();
  return (
    <EmptyState title={t('runs.empty.title')} help={t('runs.empty.help')}>
      <Link href="/try-it" className={buttonClass({ look: 'primary' })}>
        {t('shell.nav.tryIt')}
      </Link>
    </EmptyState>
  );
}

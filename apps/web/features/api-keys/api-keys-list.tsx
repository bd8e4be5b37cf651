'use client';
import { may } from '@signalbox/domain';
import { Button, EmptyState, PageHead, useWords } from '@signalbox/ui';
import { Plus } from 'lucide-react';
import { useCallback, useState } from 'react';
import { FilterBar } from '../lists/filter-bar.tsx';
import { ListBody } from '../lists/list-body.tsx';
import { ListPage } from '../lists/list-page.tsx';
import { SearchField } from '../lists/search-field.tsx';
import { useListQuery } from '../lists/use-list-query.ts';
import { useMe } from '../shell/me-queries.ts';
import { useApiKeys } from './api-key-queries.ts';
import { ApiKeyTable } from './api-key-table.tsx';
import { NewApiKey } from './new-api-key.tsx';

/** The API keys of the account, newest first. */
export function ApiKeysList() {
  const t = useWords();
  const { data: me } = useMe();
  const query = useListQuery(['search']);
  const { search } = query.values;
  const apiKeys = useApiKeys({ search: search || undefined, before: query.before });
  const { set } = query;
  const onSearch = useCallback((text: string) => set({ search: text }), [set]);
  const [isMaking, setMaking] = useState(false);
  const isMine = me === undefined || may(me.role, 'apiKey.edit');
  const make = (
    <Button look="primary" onClick={() => setMaking(true)}>
      <Plus size={18} strokeWidth={1.8} aria-hidden />
      {t('api-keys.new.open')}
    </Button>
  );
  if (!isMine)
    return (
      <ListPage>
        <PageHead title={t('shell.nav.apiKeys')} help={t('api-keys.notYours')} />
      </ListPage>
    );
  return (
    <ListPage>
      <PageHead title={t('shell.nav.apiKeys')} help={t('api-keys.help')}>
        {make}
      </PageHead>
      <FilterBar onClear={query.isFiltered ? query.clear : null}>
        <SearchField label={t('api-keys.search.label')} placeholder={t('common.name')} value={search} onSearch={onSearch} />
      </FilterBar>
      <ListBody
        area="api-keys"
        page={apiKeys}
        query={query}
        empty={<EmptyState title={t('api-keys.empty.title')} help={t('api-keys.empty.help')} />}
      >
        {(rows) => <ApiKeyTable apiKeys={rows} />}
      </ListBody>
      {isMaking ? <NewApiKey onDone={() => setMaking(false)} /> : null}
    </ListPage>
  );
}

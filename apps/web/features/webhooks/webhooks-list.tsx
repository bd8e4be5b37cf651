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
import { NewWebhook } from './new-webhook.tsx';
import { useWebhooks } from './webhook-queries.ts';
import { WebhookTable } from './webhook-table.tsx';

/** The webhooks of the account, newest first. */
export function WebhooksList() {
  const t = useWords();
  const { data: me } = useMe();
  const query = useListQuery(['search']);
  const { search } = query.values;
  const webhooks = useWebhooks({ search: search || undefined, before: query.before });
  const { set } = query;
  const onSearch = useCallback((text: string) => set({ search: text }), [set]);
  const [isMaking, setMaking] = useState(false);
  if (me && !may(me.role, 'webhook.read'))
    return (
      <ListPage>
        <PageHead title={t('shell.nav.webhooks')} help={t('webhooks.notYours')} />
      </ListPage>
    );
  return (
    <ListPage>
      <PageHead title={t('shell.nav.webhooks')} help={t('webhooks.help')}>
        {me === undefined || may(me.role, 'webhook.edit') ? (
          <Button look="primary" onClick={() => setMaking(true)}>
            <Plus size={18} strokeWidth={1.8} aria-hidden />
            {t('webhooks.new.open')}
          </Button>
        ) : null}
      </PageHead>
      <FilterBar onClear={query.isFiltered ? query.clear : null}>
        <SearchField label={t('webhooks.search.label')} placeholder={t('common.name')} value={search} onSearch={onSearch} />
      </FilterBar>
      <ListBody
        area="webhooks"
        page={webhooks}
        query={query}
        empty={<EmptyState title={t('webhooks.empty.title')} help={t('webhooks.empty.help')} />}
      >
        {(rows) => <WebhookTable webhooks={rows} />}
      </ListBody>
      {isMaking ? <NewWebhook onDone={() => setMaking(false)} /> : null}
    </ListPage>
  );
}

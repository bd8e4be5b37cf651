'use client';
import { may } from '@signalbox/domain';
import { Button, EmptyState, loadable, useWords } from '@signalbox/ui';
import { Plus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useCallback, useState } from 'react';
import { FilterBar } from '../lists/filter-bar.tsx';
import { ListBody } from '../lists/list-body.tsx';
import { ListPage } from '../lists/list-page.tsx';
import { SearchField } from '../lists/search-field.tsx';
import { useListQuery } from '../lists/use-list-query.ts';
import { ArchivedSwitch } from '../one/archived-switch.tsx';
import { PlaceHead } from '../one/place-head.tsx';
import { useMe } from '../shell/me-queries.ts';
import { useCreateTemplate, useTemplates } from './template-queries.ts';
import { TemplateTable } from './template-table.tsx';

const NameDialog = loadable(() => import('../one/name-dialog.tsx'));

/** The templates of the account, newest first. */
export function TemplatesList() {
  const t = useWords();
  const router = useRouter();
  const me = useMe().data;
  const query = useListQuery(['search', 'archived']);
  const { search, archived } = query.values;
  const templates = useTemplates({
    ...{ search: search || undefined, before: query.before },
    ...(archived === '' ? {} : { archived: true }),
  });
  const create = useCreateTemplate();
  const [isMaking, setMaking] = useState(false);
  const { set } = query;
  const onSearch = useCallback((text: string) => set({ search: text }), [set]);
  const mayEdit = me !== undefined && may(me.role, 'template.edit');
  const make = (
    <Button look="primary" onClick={() => setMaking(true)}>
      <Plus size={18} strokeWidth={1.8} aria-hidden />
      {t('templates.new')}
    </Button>
  );
  return (
    <ListPage>
      <PlaceHead title={t('shell.nav.templates')} help={t('templates.help')}>
        <ArchivedSwitch isArchived={archived !== ''} onChange={(is) => set({ archived: is ? '1' : '' })} />
        {mayEdit ? make : null}
      </PlaceHead>
      <FilterBar onClear={query.isFiltered ? query.clear : null}>
        <SearchField label={t('templates.search.label')} placeholder={t('common.name')} value={search} onSearch={onSearch} />
      </FilterBar>
      <ListBody
        area="templates"
        page={templates}
        query={query}
        empty={<EmptyState title={t('templates.empty.title')} help={t('templates.empty.help')} />}
      >
        {(rows) => <TemplateTable templates={rows} />}
      </ListBody>
      {isMaking ? (
        <NameDialog
          title={t('templates.new')}
          act={t('templates.make')}
          save={(name) => create.mutateAsync({ name }).then(({ id }) => router.push(`/templates/${id}`))}
          onClose={() => setMaking(false)}
        />
      ) : null}
    </ListPage>
  );
}

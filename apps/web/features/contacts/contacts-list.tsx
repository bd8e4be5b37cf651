'use client';
import { EmptyState, PageHead, useWords } from '@signalbox/ui';
import { useCallback } from 'react';
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
import { useContacts } from './contact-queries.ts';
import { ContactTable, useContactColumns } from './contact-table.tsx';

/** The people of the account, newest first. */
export function ContactsList() {
  const t = useWords();
  const query = useListQuery(['search', 'when']);
  const { search, when } = query.values;
  const filters = { ...(search ? { search } : {}), ...useSpan(when) };
  const contacts = useContacts({ ...filters, before: query.before });
  const choice = useListChoice('contacts');
  const columns = useContactColumns();
  const { set } = query;
  const onSearch = useCallback((text: string) => set({ search: text }), [set]);
  return (
    <ListPage>
      <PageHead title={t('shell.nav.contacts')} help={t('contacts.help')}>
        <ScreenHelp screen="contacts" />
      </PageHead>
      <FilterBar onClear={query.isFiltered ? query.clear : null}>
        <SearchField label={t('contacts.search.label')} placeholder={t('contacts.search.placeholder')} value={search} onSearch={onSearch} />
        <WhenFilter label={t('contacts.head.added')} value={when} onChange={(value) => set({ when: value })} />
        <ListMenu list="contacts" columns={columns} filters={filters} />
      </FilterBar>
      <ListBody
        area="contacts"
        page={contacts}
        query={query}
        empty={<EmptyState title={t('contacts.empty.title')} help={t('contacts.empty.help')} />}
      >
        {(rows) => <ContactTable contacts={rows} chosen={choice.columns} />}
      </ListBody>
    </ListPage>
  );
}

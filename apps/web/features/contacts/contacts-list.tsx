'use client';
import { EmptyState, PageHead, useWords } from '@signalbox/ui';
import { useCallback } from 'react';
import { FilterBar } from '../lists/filter-bar.tsx';
import { ListBody } from '../lists/list-body.tsx';
import { ListPage } from '../lists/list-page.tsx';
import { SearchField } from '../lists/search-field.tsx';
import { useListQuery } from '../lists/use-list-query.ts';
import { useContacts } from './contact-queries.ts';
import { ContactTable } from './contact-table.tsx';

/** The people of the account, newest first. */
export function ContactsList() {
  const t = useWords();
  const query = useListQuery(['search']);
  const { search } = query.values;
  const contacts = useContacts({ search: search || undefined, before: query.before });
  const { set } = query;
  const onSearch = useCallback((text: string) => set({ search: text }), [set]);
  return (
    <ListPage>
      <PageHead title={t('shell.nav.contacts')} help={t('contacts.help')} />
      <FilterBar onClear={query.isFiltered ? query.clear : null}>
        <SearchField label={t('contacts.search.label')} placeholder={t('contacts.search.placeholder')} value={search} onSearch={onSearch} />
      </FilterBar>
      <ListBody
        area="contacts"
        page={contacts}
        query={query}
        empty={<EmptyState title={t('contacts.empty.title')} help={t('contacts.empty.help')} />}
      >
        {(rows) => <ContactTable contacts={rows} />}
      </ListBody>
    </ListPage>
  );
}

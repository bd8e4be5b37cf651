'use client';
import { EmptyState, PageHead } from '@signalbox/ui';
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
  const query = useListQuery(['search']);
  const { search } = query.values;
  const contacts = useContacts({ search: search || undefined, before: query.before });
  const { set } = query;
  const onSearch = useCallback((text: string) => set({ search: text }), [set]);
  return (
    <ListPage>
      <PageHead title="Contacts" help="People you write to, and people who wrote to you." />
      <FilterBar onClear={query.isFiltered ? query.clear : null}>
        <SearchField label="Search contacts" placeholder="Name or number" value={search} onSearch={onSearch} />
      </FilterBar>
      <ListBody
        area="contacts"
        page={contacts}
        query={query}
        empty={<EmptyState title="No contacts yet" help="A workflow with the step Save contact adds everyone who texts in." />}
      >
        {(rows) => <ContactTable contacts={rows} />}
      </ListBody>
    </ListPage>
  );
}

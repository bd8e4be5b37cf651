'use client';
import { may } from '@signalbox/domain';
import { Button, buttonClass, EmptyState, FilterSelect, loadable, PageHead, useWords } from '@signalbox/ui';
import { UserRoundPlus } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useCallback, useState } from 'react';
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
import { useGroups, useTags } from '../schema-form/widgets/use-pick-lists.ts';
import { useMe } from '../shell/me-queries.ts';
import { useContacts } from './contact-queries.ts';
import { ContactTable, useContactColumns } from './contact-table.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { useSelection } from './use-selection.ts';

const NewContact = loadable(() => import('./new-contact.tsx'));

/** The people of the account, newest first. */
export function ContactsList() {
  const t = useWords();
  const router = useRouter();
  const me = useMe().data;
  const mayEdit = me !== undefined && may(me.role, 'contact.edit');
  const [isMaking, setMaking] = useState(false);
  const query = useListQuery(['search', 'when', 'tagId', 'groupId', 'status']);
  const { search, when, tagId, groupId, status } = query.values;
  const filters = {
    ...(search ? { search } : {}),
    ...(tagId ? { tagId } : {}),
    ...(groupId ? { groupId } : {}),
    ...(status === 'archived' ? { status: 'archived' as const } : {}),
    ...useSpan(when),
  };
  const contacts = useContacts({ ...filters, before: query.before });
  const choice = useListChoice('contacts');
  const columns = useContactColumns();
  const selection = useSelection();
  const { set } = query;
  const onSearch = useCallback((text: string) => set({ search: text }), [set]);
  const add = (
    <Button look="primary" onClick={() => setMaking(true)}>
      <UserRoundPlus size={18} strokeWidth={1.8} aria-hidden />
      {t('contacts.new.act')}
    </Button>
  );
  return (
    <ListPage>
      <PageHead title={t('shell.nav.contacts')} chip={<ScreenHelp screen="contacts" />} help={t('contacts.help')}>
        <Link href="/contacts/groups" className={buttonClass()}>
          {t('contacts.head.groups')}
        </Link>
        <Link href="/contacts/tags" className={buttonClass()}>
          {t('contacts.head.tags')}
        </Link>
        <Link href="/contacts/fields" className={buttonClass()}>
          {t('contacts.fields.title')}
        </Link>
        {/* Its room is kept until the rights are known: what stands beside it is not moved under a hand. */}
        {mayEdit || me === undefined ? (
          <span className={me === undefined ? 'invisible contents' : 'contents'}>
            <Link href="/contacts/imports" className={buttonClass()}>
              {t('contacts.head.import')}
            </Link>
            {add}
          </span>
        ) : null}
      </PageHead>
      <FilterBar onClear={query.isFiltered ? query.clear : null}>
        <SearchField label={t('contacts.search.label')} placeholder={t('contacts.search.placeholder')} value={search} onSearch={onSearch} />
        <LabelFilters tagId={tagId} groupId={groupId} onChange={set} />
        <FilterSelect
          label={t('common.state')}
          any={t('common.inUse')}
          value={status}
          options={[{ value: 'archived', label: t('contacts.status.archived') }]}
          onChange={(value) => set({ status: value })}
        />
        <WhenFilter label={t('contacts.head.added')} value={when} onChange={(value) => set({ when: value })} />
        <ListMenu list="contacts" columns={columns} filters={filters} />
      </FilterBar>
      <ListBody
        area="contacts"
        page={contacts}
        query={query}
        empty={<EmptyState title={t('contacts.empty.title')} help={t('contacts.empty.help')} />}
      >
        {(rows) => <ContactTable contacts={rows} chosen={choice.columns} selection={mayEdit ? selection : undefined} />}
      </ListBody>
      {mayEdit && selection.ids.size > 0 ? (
        <SelectionBar selection={selection} page={contacts.data?.items ?? []} isArchived={status === 'archived'} />
      ) : null}
      {isMaking ? <NewContact onClose={() => setMaking(false)} onMade={(id) => router.push(`/contacts/${id}`)} /> : null}
    </ListPage>
  );
}

interface LabelFiltersProps {
  tagId: string;
  groupId: string;
  onChange: (change: { tagId?: string; groupId?: string }) => void;
}
function LabelFilters({ tagId, groupId, onChange }: LabelFiltersProps) {
  const t = useWords();
  const tags = useTags().data?.items ?? [];
  const groups = useGroups().data?.items ?? [];
  return (
    <>
      <FilterSelect
        label={t('contacts.head.tag')}
        value={tagId}
        options={tags.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(value) => onChange({ tagId: value })}
      />
      <FilterSelect
        label={t('contacts.head.group')}
        value={groupId}
        options={groups.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(value) => onChange({ groupId: value })}
      />
    </>
  );
}

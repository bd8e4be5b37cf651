'use client';
import { may } from '@signalbox/domain';
import { Button, EmptyState, FilterSelect, PageHead, useWords } from '@signalbox/ui';
import { Plus } from 'lucide-react';
import { useCallback, useState } from 'react';
import { FilterBar } from '../lists/filter-bar.tsx';
import { ListBody } from '../lists/list-body.tsx';
import { ListPage } from '../lists/list-page.tsx';
import { SearchField } from '../lists/search-field.tsx';
import { useListQuery } from '../lists/use-list-query.ts';
import { useMe } from '../shell/me-queries.ts';
import { useDevices } from './device-queries.ts';
import { DeviceTable } from './device-table.tsx';
import { NewDevice } from './new-device.tsx';

const states = ['reporting', 'silent', 'unseen', 'off'] as const;
const kinds = ['real', 'virtual'] as const;

/** The devices of the account, those that fell silent first. */
export function DevicesList() {
  const t = useWords();
  const { data: me } = useMe();
  const query = useListQuery(['search', 'state', 'kind']);
  const { search, state, kind } = query.values;
  const devices = useDevices({
    search: search || undefined,
    state: states.find((one) => one === state),
    kind: kinds.find((one) => one === kind),
    before: query.before,
  });
  const { set } = query;
  const onSearch = useCallback((text: string) => set({ search: text }), [set]);
  const [isAdding, setAdding] = useState(false);
  const add =
    me !== undefined && may(me.role, 'device.edit') ? (
      <Button look="primary" onClick={() => setAdding(true)}>
        <Plus size={18} strokeWidth={1.8} aria-hidden />
        {t('devices.new.open')}
      </Button>
    ) : null;
  return (
    <ListPage>
      <PageHead title={t('shell.nav.devices')} help={t('devices.help')}>
        {add}
      </PageHead>
      <FilterBar onClear={query.isFiltered ? query.clear : null}>
        <SearchField label={t('devices.search.label')} placeholder={t('devices.search.hint')} value={search} onSearch={onSearch} />
        <FilterSelect
          label={t('common.state')}
          value={state}
          options={states.map((value) => ({ value, label: t(`devices.state.${value}`) }))}
          onChange={(value) => set({ state: value })}
        />
        <FilterSelect
          label={t('devices.filter.kind')}
          value={kind}
          options={kinds.map((value) => ({ value, label: t(`devices.kind.${value}`) }))}
          onChange={(value) => set({ kind: value })}
        />
      </FilterBar>
      <ListBody
        area="devices"
        page={devices}
        query={query}
        empty={<EmptyState title={t('devices.empty.title')} help={t('devices.empty.help')} />}
      >
        {(rows) => <DeviceTable devices={rows} />}
      </ListBody>
      {isAdding ? <NewDevice onDone={() => setAdding(false)} /> : null}
    </ListPage>
  );
}

'use client';
import { channels, may } from '@signalbox/domain';
import { Chip, FilterSelect, IconButton, useWords } from '@signalbox/ui';
import { X } from 'lucide-react';
import { useProviders } from '../channels/provider-queries.ts';
import { useMe } from '../shell/me-queries.ts';
import { useWorkflows } from '../workflows/workflow-queries.ts';
import { channelWord, failureWords } from './message-words.ts';

type Name = 'workflow' | 'provider' | 'channel' | 'error' | 'batch';
interface MoreFiltersProps {
  values: Readonly<Record<Name, string>>;
  set: (change: Partial<Record<Name, string>>) => void;
}

/** Our own codes for what goes wrong; what an operator says beside them stands on the page of the message. */
const errors = [
  'recipient.refused',
  'message.refused',
  'provider.unavailable',
  'delivery.failed',
  'delivery.expired',
  'send.unknown',
  'send.expired',
  'send.stopped',
] as const;

/** Of which workflow, by whom and which channel, with which error; and a batch, where a link came from one. */
export function MoreFilters({ values, set }: MoreFiltersProps) {
  const t = useWords();
  const { data: me } = useMe();
  const workflows = useWorkflows({ limit: 100 });
  const maySee = me !== undefined && may(me.role, 'provider.read');
  return (
    <>
      <FilterSelect
        label={t('common.workflow')}
        value={values.workflow}
        options={options(workflows.data?.items)}
        onChange={(workflow) => set({ workflow })}
      />
      {maySee ? <ProviderFilter value={values.provider} onChange={(provider) => set({ provider })} /> : null}
      <FilterSelect
        label={t('messages.filter.channel')}
        value={values.channel}
        options={channels.all.map(({ id }) => ({ value: id, label: channelWord(t, id) }))}
        onChange={(channel) => set({ channel })}
      />
      <FilterSelect
        label={t('messages.head.error')}
        value={values.error}
        options={errors.map((code) => ({ value: code, label: failureWords(t, code) }))}
        onChange={(error) => set({ error })}
      />
      {values.batch ? (
        <span className="inline-flex items-center gap-1">
          <Chip tone="run" shape="up">
            {t('messages.filter.batch')}
          </Chip>
          <IconButton label={t('messages.filter.noBatch')} onClick={() => set({ batch: '' })}>
            <X size={16} aria-hidden />
          </IconButton>
        </span>
      ) : null}
    </>
  );
}

/** Only for who may see them. */
function ProviderFilter({ value, onChange }: { value: string; onChange: (provider: string) => void }) {
  const t = useWords();
  const providers = useProviders();
  return <FilterSelect label={t('messages.filter.provider')} value={value} options={options(providers.data?.items)} onChange={onChange} />;
}

const options = (items: readonly { id: string; name: string }[] = []) => items.map(({ id, name }) => ({ value: id, label: name }));

import type { Provider } from '@signalbox/contract';
import { Button, Field, fieldProps, notify, Select, Sheet, TextInput, useWords } from '@signalbox/ui';
import { type FormEvent, useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { NameNotes } from './name-notes.tsx';
import { useCreateAddress, useProviderKinds } from './provider-queries.ts';
import { addressKindWord } from './provider-words.ts';

interface AddAddressProps {
  providers: readonly Provider[];
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** A number, short code or sender name more. */
export function AddAddress({ providers, open, onOpenChange }: AddAddressProps) {
  const t = useWords();
  return (
    <Sheet open={open} onOpenChange={onOpenChange} title={t('channels.address.add')} help={t('channels.address.addHelp')}>
      <AddressForm providers={providers} onDone={() => onOpenChange(false)} />
    </Sheet>
  );
}

function AddressForm({ providers, onDone }: { providers: readonly Provider[]; onDone: () => void }) {
  const t = useWords();
  const create = useCreateAddress();
  const [providerId, setProviderId] = useState(providers[0]?.id ?? '');
  const [value, setValue] = useState('');
  const type = providers.find(({ id }) => id === providerId)?.type;
  const kinds = useProviderKinds().data?.items.find((one) => one.type === type)?.addressKinds ?? [];
  const [wanted, setKind] = useState('');
  const kind = kinds.includes(wanted) ? wanted : (kinds[0] ?? '');
  const problem = create.error ? describeError(t, create.error).detail : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.mutate(
      { providerId, kind, value },
      {
        onSuccess: (made) => {
          notify({ text: t('channels.address.added', { address: made.value }) });
          onDone();
        },
      },
    );
  };
  return (
    <form className="grid gap-5" onSubmit={submit}>
      <Field id="address-provider" label={t('channels.col.provider')}>
        <Select
          id="address-provider"
          value={providerId}
          onChange={(event) => setProviderId(event.target.value)}
          options={providers.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Field>
      <Field id="address-kind" label={t('channels.address.kind')}>
        <Select
          id="address-kind"
          value={kind}
          onChange={(event) => setKind(event.target.value)}
          options={kinds.map((one) => ({ value: one, label: addressKindWord(t, one) }))}
        />
      </Field>
      <Field
        id="address-value"
        label={t('channels.address.value')}
        help={t.find(`channels.address.rule.${kind}`)}
        error={problem}
        aside={
          kind === 'name' ? (
            <span className="num text-sm text-muted">{t('channels.address.length', { count: value.length, most: 11 })}</span>
          ) : null
        }
      >
        <TextInput
          {...fieldProps('address-value', problem, 'help')}
          required
          autoComplete="off"
          spellCheck={false}
          value={value}
          onChange={(event) => setValue(event.target.value)}
        />
      </Field>
      {kind === 'name' ? <NameNotes /> : null}
      <div>
        <Button type="submit" look="primary" busy={create.isPending}>
          {t('channels.address.add')}
        </Button>
      </div>
    </form>
  );
}

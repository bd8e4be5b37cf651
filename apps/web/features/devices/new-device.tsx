import type { MadeDevice } from '@signalbox/contract';
import { useWords } from '@signalbox/ui';
import { useState } from 'react';
import { DeviceForm } from './device-form.tsx';
import { useCreateDevice } from './device-queries.ts';
import { MadeSecret } from './made-secret.tsx';

/** Adding a device, then seeing its secret this once. */
export function NewDevice({ onDone }: { onDone: () => void }) {
  const t = useWords();
  const { mutate, isPending, error } = useCreateDevice();
  const [made, setMade] = useState<MadeDevice | null>(null);
  return (
    <MadeSecret made={made} onDone={onDone} title={t('devices.new.title')} help={t('devices.new.help')}>
      <DeviceForm
        isNew
        act={t('devices.new.save')}
        busy={isPending}
        error={error}
        onSave={({ key, ...values }) => mutate({ ...values, ...(key === '' ? {} : { key }) }, { onSuccess: setMade })}
      />
    </MadeSecret>
  );
}

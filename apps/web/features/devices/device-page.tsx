'use client';
import type { Device, MadeDevice } from '@signalbox/contract';
import { may } from '@signalbox/domain';
import { ErrorState, notify, PageHead, SkeletonRows, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { useState } from 'react';
import { ApiProblem, describeError } from '../client/api-problem.ts';
import { MissingPage } from '../lists/missing-page.tsx';
import { useMe } from '../shell/me-queries.ts';
import { ArchiveDevice, RenewSecret, RevokeSecret } from './device-acts.tsx';
import { DeviceFacts } from './device-facts.tsx';
import { DeviceForm } from './device-form.tsx';
import { DeviceLog } from './device-log.tsx';
import { useChangeDevice, useDevice } from './device-queries.ts';
import { DeviceState } from './device-state.tsx';
import { MadeSecret } from './made-secret.tsx';
import { PublishAs } from './publish-as.tsx';

/** One device: what it said last, its topics, how it connects, what people say about it. */
export function DevicePage({ id }: { id: string }) {
  const t = useWords();
  const { data: me } = useMe();
  const { data, error, refetch } = useDevice(id);
  const [made, setMade] = useState<MadeDevice | null>(null);
  const mayEdit = me !== undefined && may(me.role, 'device.edit');
  if (error instanceof ApiProblem && error.status === 404)
    return <MissingPage title={t('devices.one.missing')} why={t('devices.one.missingWhy')} href="/devices" act={t('shell.nav.devices')} />;
  const crumb = (
    <Link href="/devices" className="text-accent-text underline">
      {t('shell.nav.devices')}
    </Link>
  );
  return (
    <div className="flex min-h-full shrink-0 flex-col">
      <PageHead
        crumb={crumb}
        title={<span className="wrap-anywhere">{data?.name ?? t('devices.one.title')}</span>}
        chip={data ? <DeviceState state={data.state} /> : null}
      >
        {data && mayEdit ? (
          <>
            <ArchiveDevice device={data} />
            {data.state === 'off' ? null : <RevokeSecret device={data} />}
            <RenewSecret device={data} onMade={setMade} />
          </>
        ) : null}
      </PageHead>
      <div className="grid grow content-start gap-8 border-t border-line bg-surface px-7 py-5 phone:px-4">
        {data ? (
          <>
            <DeviceFacts device={data} />
            <DeviceLog device={data} />
            {mayEdit ? <PublishAs id={id} /> : null}
            {mayEdit ? <Settings device={data} /> : null}
          </>
        ) : error ? (
          <ErrorState title={t('devices.one.unread')} {...describeError(t, error)} onRetry={() => void refetch()} />
        ) : (
          <SkeletonRows rows={6} label={t('devices.one.loading')} />
        )}
      </div>
      {made ? <MadeSecret made={made} title="" help="" onDone={() => setMade(null)} /> : null}
    </div>
  );
}

function Settings({ device }: { device: Device }) {
  const t = useWords();
  const change = useChangeDevice(device.id);
  // What others change meanwhile must not take away what is typed here.
  const [revision, setRevision] = useState(device.revision);
  return (
    <section className="grid gap-4">
      <h2 className="text-lg">{t('devices.one.settings')}</h2>
      <DeviceForm
        device={device}
        act={t('devices.form.save')}
        busy={change.isPending}
        error={change.error}
        onSave={({ key: _, kind: __, ...values }) =>
          change.mutate(
            { ...values, revision },
            {
              onSuccess: (changed) => {
                setRevision(changed.revision);
                notify({ text: t('devices.form.saved') });
              },
            },
          )
        }
      />
    </section>
  );
}

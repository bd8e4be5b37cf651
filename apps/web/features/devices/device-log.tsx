import type { Device, DeviceLogList } from '@signalbox/contract';
import { buttonClass, ErrorState, Segments, Select, SkeletonRows, useFormat, useWords } from '@signalbox/ui';
import { Download } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { type LogSpan, logFile, useDeviceLog, useDeviceLogs } from './device-log-queries.ts';
import { LogChart } from './log-chart.tsx';
import { LogTable } from './log-table.tsx';

/** What a device measured: a chart or a table of one of its logs, and who watches it. */
export function DeviceLog({ device }: { device: Device }) {
  const t = useWords();
  const { data, error, refetch } = useDeviceLogs(device.id);
  const isEmpty = data ? data.items.length === 0 : device.logDays === null;
  return (
    <section className="grid max-w-[80ch] gap-3">
      <h2 className="text-lg">{t('devices.log.title')}</h2>
      {error ? <ErrorState title={t('devices.log.unread')} {...describeError(t, error)} onRetry={() => void refetch()} /> : null}
      {isEmpty && !error ? (
        <p className="text-muted">{t(device.logDays === null ? 'devices.log.off' : 'devices.log.none')}</p>
      ) : data ? (
        <Logs id={device.id} logs={data.items} />
      ) : error ? null : (
        <SkeletonRows rows={6} label={t('devices.log.loading')} />
      )}
    </section>
  );
}

const spans: readonly LogSpan[] = ['hour', 'day', 'month'];
type Log = DeviceLogList['items'][number];

function Logs({ id, logs }: { id: string; logs: readonly Log[] }) {
  const t = useWords();
  const { timeZone } = useFormat();
  const [name, setName] = useState<string | null>(null);
  const [span, setSpan] = useState<LogSpan>('day');
  const [look, setLook] = useState('chart');
  const log = logs.find((one) => one.name === name) ?? logs[0];
  if (!log) return null;
  return (
    <>
      <div className="flex flex-wrap items-center gap-3">
        <Select
          small
          className="max-w-60"
          aria-label={t('devices.log.which')}
          value={log.name}
          options={logs.map((one) => ({ value: one.name, label: one.name }))}
          onChange={(event) => setName(event.target.value)}
        />
        <Segments
          label={t('devices.log.span')}
          value={span}
          options={spans.map((value) => ({ value, label: t(`devices.log.${value}`) }))}
          onChange={(value) => setSpan(spans.find((one) => one === value) ?? 'day')}
        />
        <Segments
          label={t('devices.log.look')}
          value={look}
          options={(['chart', 'table'] as const).map((value) => ({ value, label: t(`devices.log.as.${value}`) }))}
          onChange={setLook}
        />
        <a href={logFile(id, timeZone)} download className={buttonClass()}>
          <Download size={18} strokeWidth={1.8} aria-hidden />
          {t('devices.log.export')}
        </a>
      </div>
      <Values id={id} log={log} span={span} isTable={look === 'table'} />
      {log.watchedBy.map(({ workflowId, workflowName, is, limit }) => (
        <p key={`${workflowId} ${is} ${limit}`} className="text-sm text-muted">
          {t.rich('devices.log.watched', {
            ...{ name: workflowName, is, limit },
            flow: (inner) => (
              <Link href={`/workflows/${workflowId}`} className="text-accent-text underline">
                {inner}
              </Link>
            ),
          })}
        </p>
      ))}
    </>
  );
}

function Values({ id, log, span, isTable }: { id: string; log: Log; span: LogSpan; isTable: boolean }) {
  const t = useWords();
  const { data, error, refetch } = useDeviceLog(id, { name: log.name, span });
  return (
    <div className="grid min-h-76 content-start">
      {error ? (
        <ErrorState title={t('devices.log.unread')} {...describeError(t, error)} onRetry={() => void refetch()} />
      ) : !data ? (
        <SkeletonRows rows={6} label={t('devices.log.loading')} />
      ) : data.points.length === 0 ? (
        <p className="text-muted">{t('devices.log.noneThen')}</p>
      ) : isTable ? (
        <LogTable label={log.name} points={data.points} />
      ) : (
        <LogChart name={log.name} log={data} limits={log.watchedBy} />
      )}
    </div>
  );
}

import type { PublishedAsDevice } from '@signalbox/contract';
import { Button, Field, fieldProps, Segments, StateShape, TextArea, useFormat, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { type FormEvent, useId, useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { usePublishAs } from './device-queries.ts';

/** Says something for a device, and shows what it starts. */
export function PublishAs({ id: deviceId }: { id: string }) {
  const t = useWords();
  const id = useId();
  const [topic, setTopic] = useState<'up' | 'state'>('up');
  const [payload, setPayload] = useState('{"temperature": 41}');
  const publish = usePublishAs(deviceId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    publish.mutate({ topic, payload });
  };
  return (
    <section aria-labelledby={`${id}title`}>
      <form className="grid max-w-[60ch] gap-4" onSubmit={submit}>
        <h2 id={`${id}title`} className="text-lg">
          {t('devices.publish.title')}
        </h2>
        <p className="text-muted">{t('devices.publish.help')}</p>
        <div>
          <Segments
            label={t('devices.publish.topic')}
            value={topic}
            options={[
              { value: 'up', label: 'up' },
              { value: 'state', label: 'state' },
            ]}
            onChange={(value) => setTopic(value === 'state' ? 'state' : 'up')}
          />
        </div>
        <Field id={`${id}payload`} label={t('devices.publish.payload')}>
          <TextArea
            {...fieldProps(`${id}payload`)}
            rows={3}
            maxLength={16_000}
            spellCheck={false}
            className="font-mono"
            value={payload}
            onChange={(event) => setPayload(event.target.value)}
          />
        </Field>
        <div>
          <Button type="submit" busy={publish.isPending}>
            {t('devices.publish.act')}
          </Button>
        </div>
        <div aria-live="polite" className="min-h-6">
          {publish.error ? <p className="text-bad">{describeError(t, publish.error).detail}</p> : null}
          {publish.data ? <Outcome outcome={publish.data} /> : null}
        </div>
      </form>
    </section>
  );
}

function Outcome({ outcome: { runs, tookMs } }: { outcome: PublishedAsDevice }) {
  const t = useWords();
  const f = useFormat();
  if (runs.length === 0) return <p className="text-muted">{t('devices.publish.none')}</p>;
  return runs.map(({ id, workflowName: name }) => (
    <p key={id} className="flex gap-1.5">
      <StateShape shape="tick" tone="ok" className="mt-1" />
      <span>
        {t.rich('devices.publish.started', {
          took: f.took(tookMs),
          name,
          run: (inner) => (
            <Link href={`/runs/${id}`} className="text-accent-text underline">
              {inner}
            </Link>
          ),
        })}
      </span>
    </p>
  ));
}

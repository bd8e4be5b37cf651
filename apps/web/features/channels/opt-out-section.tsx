import type { OptOutSettings } from '@signalbox/contract';
import { Button, ErrorState, Field, fieldProps, SkeletonRows, TextArea, useWords } from '@signalbox/ui';
import { useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { useChangeOptOutWords, useOptOutWords } from './opt-out-queries.ts';

/** By which words people end and allow texts: the usual list, or the account's own. */
export function OptOutSection() {
  const t = useWords();
  const { data, error, refetch } = useOptOutWords();
  return (
    <section aria-labelledby="opt-out-words" className="grid gap-4 px-7 py-5 phone:px-4">
      <div className="grid max-w-[75ch] gap-1">
        <h2 id="opt-out-words" className="text-lg">
          {t('channels.optOut.heading')}
        </h2>
        <p className="text-muted">{t('channels.optOut.help')}</p>
      </div>
      {data ? (
        // Made anew when other words were saved, or the usual ones came back.
        <Words key={JSON.stringify(data)} settings={data} />
      ) : error ? (
        <ErrorState title={t('channels.optOut.unread')} {...describeError(t, error)} onRetry={() => void refetch()} />
      ) : (
        <SkeletonRows rows={2} label={t('channels.loading')} />
      )}
    </section>
  );
}

function Words({ settings: { words, isUsual } }: { settings: OptOutSettings }) {
  const t = useWords();
  const { mutate, isPending, error } = useChangeOptOutWords();
  const [stop, setStop] = useState(written(words.stop));
  const [start, setStart] = useState(written(words.start));
  const isChanged = stop !== written(words.stop) || start !== written(words.start);
  return (
    <form
      className="grid max-w-[75ch] gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        mutate({ words: { stop: listOf(stop), start: listOf(start) } });
      }}
    >
      <Field id="stop-words" label={t('channels.optOut.stop')} help={t('channels.optOut.stopHelp')}>
        <TextArea {...fieldProps('stop-words', null, 'help')} value={stop} onChange={(event) => setStop(event.target.value)} />
      </Field>
      <Field id="start-words" label={t('channels.optOut.start')} error={error ? describeError(t, error).detail : null}>
        <TextArea
          {...fieldProps('start-words', error ? describeError(t, error).detail : null)}
          rows={2}
          value={start}
          onChange={(event) => setStart(event.target.value)}
        />
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" disabled={!isChanged || isPending}>
          {t('common.save')}
        </Button>
        {isUsual ? null : (
          <Button disabled={isPending} onClick={() => mutate({ words: null })}>
            {t('channels.optOut.usual')}
          </Button>
        )}
      </div>
    </form>
  );
}

const written = (words: readonly string[]): string => words.join(', ');
const listOf = (text: string): string[] => [...new Set(text.split(/[,;\n]/).flatMap((word) => word.trim() || []))];

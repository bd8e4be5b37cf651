'use client';
import type { HttpListening, HttpRequest, HttpRequestList } from '@signalbox/contract';
import type { GraphNode } from '@signalbox/flow';
import { Button, notify, useFormat, useWords } from '@signalbox/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer } from '../../client/answer.ts';
import { describeError } from '../../client/api-problem.ts';
import { call } from '../../client/call.ts';
import { useActions, useBuilder } from '../builder-context.tsx';
import { readGroup } from '../test/test-sample.ts';

/** What came to an HTTP trigger lately; one of it can become the example that types the values, and starts tests. */
export function HttpRequests({ node }: { node: GraphNode }) {
  const t = useWords();
  const f = useFormat();
  const { workflow } = useBuilder();
  const { set } = useActions();
  const [isListening, setListening] = useState(false);
  const path = `/workflows/${encodeURIComponent(workflow.id)}/http-triggers/${encodeURIComponent(node.id)}`;
  const { data, error } = useQuery({
    queryKey: ['http-requests', workflow.id, node.id],
    queryFn: ({ signal }) => call(`${path}/requests`, answer<HttpRequestList>(), { signal }),
    refetchInterval: isListening ? 1500 : false,
  });
  const listen = useMutation({
    mutationFn: () =>
      call(`${path}/listen`, answer<HttpListening>(), {
        method: 'POST',
        body: { path: typeof node.input.path === 'string' ? node.input.path.trim() : '' },
      }),
    onSuccess: () => setListening(true),
    onError: (failed) => notify({ text: describeError(t, failed).detail }),
  });
  const take = ({ body }: HttpRequest) => {
    set(node.id, 'example', body ?? '');
    setListening(false);
    notify({ text: t('panels.requests.taken') });
  };
  const items = data?.items.slice(0, 8) ?? [];
  return (
    <section aria-label={t('panels.requests.title')} className="grid gap-1.5">
      <h3 className="text-sm font-label!">{t('panels.requests.title')}</h3>
      <p aria-live="polite" className="min-h-10 text-sm text-muted">
        {error
          ? describeError(t, error).detail
          : t(isListening ? 'panels.requests.listening' : items.length > 0 ? 'panels.requests.help' : 'panels.requests.none')}
      </p>
      <div>
        <Button small disabled={listen.isPending || isListening} onClick={() => listen.mutate()}>
          {t('panels.requests.listen')}
        </Button>
      </div>
      <ul className="grid gap-1 text-sm">
        {items.map((item) => (
          <li key={item.id} className="grid gap-1 border-t border-line py-2">
            <span className="num">{t('panels.requests.one', { method: item.method, status: item.status, at: f.moment(item.at) })}</span>
            {item.body ? <code className="truncate font-mono text-xs text-muted">{item.body}</code> : null}
            {item.body && item.body.length <= 8000 && readGroup(item.body) ? (
              <div>
                <Button small look="quiet" onClick={() => take(item)}>
                  {t('panels.requests.take')}
                </Button>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

'use client';
import type { MqttExample as Example, ListenMqtt } from '@signalbox/contract';
import type { GraphNode } from '@signalbox/flow';
import { Button, notify, useFormat, useWords } from '@signalbox/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer } from '../../client/answer.ts';
import { describeError } from '../../client/api-problem.ts';
import { call } from '../../client/call.ts';
import { asText } from '../../schema-form/form-context.tsx';
import { useActions, useBuilder } from '../builder-context.tsx';
import { readGroup } from '../test/test-sample.ts';

/** Listens for one message that the step would hear; it can become the example that types the values, and starts tests. */
export function MqttExample({ node }: { node: GraphNode }) {
  const t = useWords();
  const f = useFormat();
  const { workflow } = useBuilder();
  const { set } = useActions();
  const client = useQueryClient();
  const path = `/workflows/${encodeURIComponent(workflow.id)}/mqtt-triggers/${encodeURIComponent(node.id)}`;
  const queryKey = ['mqtt-example', workflow.id, node.id];
  const { data, error } = useQuery({
    queryKey,
    queryFn: ({ signal }) => call(`${path}/example`, answer<Example>(), { signal }),
    refetchInterval: ({ state }) => (state.data?.until ? 1000 : false),
  });
  const listen = useMutation({
    mutationFn: () => call(`${path}/listen`, answer<Example>(), { method: 'POST', body: settingsOf(node) }),
    onSuccess: (listening) => client.setQueryData(queryKey, listening),
    onError: (failed) => notify({ text: describeError(t, failed).detail }),
  });
  const heard = data?.heard ?? null;
  const isListening = data?.until != null;
  const isGroup = heard !== null && readGroup(heard.text) !== null && heard.text.trim() !== '';
  return (
    <section aria-label={t('panels.mqtt.title')} className="grid gap-1.5">
      <h3 className="text-sm font-label!">{t('panels.mqtt.title')}</h3>
      <p aria-live="polite" className="min-h-10 text-sm text-muted">
        {error
          ? describeError(t, error).detail
          : heard
            ? t('panels.mqtt.one', { device: heard.device, at: f.moment(heard.at) })
            : t(isListening ? 'panels.mqtt.listening' : 'panels.mqtt.none')}
      </p>
      <div>
        <Button small disabled={listen.isPending || isListening} onClick={() => listen.mutate()}>
          {t('panels.mqtt.listen')}
        </Button>
      </div>
      {heard ? (
        <div className="grid gap-1 border-t border-line py-2 text-sm">
          <code className="truncate font-mono text-xs text-muted">{heard.topic}</code>
          <code className="font-mono text-xs wrap-anywhere">{heard.text.slice(0, 400)}</code>
          {isGroup ? (
            <div>
              <Button
                small
                look="quiet"
                onClick={() => {
                  set(node.id, 'example', heard.text);
                  notify({ text: t('panels.mqtt.taken') });
                }}
              >
                {t('panels.mqtt.take')}
              </Button>
            </div>
          ) : (
            <p className="text-muted">{t('panels.mqtt.noGroup')}</p>
          )}
        </div>
      ) : null}
    </section>
  );
}

/** Of the draft, as far as they are typed. */
function settingsOf({ input }: GraphNode): ListenMqtt {
  const one = <Word extends string>(typed: unknown, words: readonly [Word, ...Word[]]): Word =>
    words.find((word) => word === typed) ?? words[0];
  return {
    from: one(input.from, ['device', 'group', 'topic'] as const),
    on: one(input.on, ['up', 'state', 'any'] as const),
    ...{ device: asText(input.device).trim(), group: asText(input.group).trim(), topic: asText(input.topic).trim() },
    retained: input.retained === true,
  };
}

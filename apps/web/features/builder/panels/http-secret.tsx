'use client';
import type { GraphNode } from '@signalbox/flow';
import { Button, Field, fieldProps, notify, TextInput, useFormat, useWords } from '@signalbox/ui';
import { useState } from 'react';
import { describeError } from '../../client/api-problem.ts';
import { SecretField } from '../../one/secret-field.tsx';
import { SecretSheet } from '../../one/secret-sheet.tsx';
import { useBuilder } from '../builder-context.tsx';
import { useHttpSecret, useHttpTrigger } from './http-queries.ts';

/** What the callers of an HTTP trigger know, where it asks for something: when it was set, and how it is set. */
export function HttpSecret({ node }: { node: GraphNode }) {
  const t = useWords();
  const f = useFormat();
  const { workflow } = useBuilder();
  const trigger = useHttpTrigger(workflow.id, node.id);
  const [isOpen, setOpen] = useState(false);
  const remove = useHttpSecret(workflow.id, node.id);
  if (node.input.auth !== 'token' && node.input.auth !== 'signature') return null;
  const facts = trigger.data;
  const isSet = facts?.secretSetAt != null;
  const takeAway = () =>
    remove.mutate(null, {
      onSuccess: () => notify({ text: t('panels.http.removed') }),
      onError: (error) => notify({ text: describeError(t, error).detail }),
    });
  return (
    <section aria-label={t('panels.http.secret')} className="grid gap-1.5">
      <h3 className="text-sm font-label!">{t('panels.http.secret')}</h3>
      <p className={`min-h-10 text-sm ${facts && !isSet ? 'text-wait' : 'text-muted'}`}>
        {trigger.error
          ? describeError(t, trigger.error).detail
          : facts && (facts.secretSetAt ? t('panels.http.isSet', { at: f.moment(facts.secretSetAt) }) : t('panels.http.notSet'))}
        {facts?.oldSecretUntil ? ` ${t('panels.http.oldUntil', { at: f.moment(facts.oldSecretUntil) })}` : ''}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button small onClick={() => setOpen(true)} disabled={!facts}>
          {t('panels.http.set')}
        </Button>
        <Button small look="quiet" onClick={takeAway} disabled={!isSet || remove.isPending}>
          {t('panels.http.remove')}
        </Button>
      </div>
      {isOpen ? <SetSecret nodeId={node.id} onDone={() => setOpen(false)} /> : null}
    </section>
  );
}

/** A secret of the other side is pasted; else one is made, and shown this once. */
function SetSecret({ nodeId, onDone }: { nodeId: string; onDone: () => void }) {
  const t = useWords();
  const { workflow } = useBuilder();
  const set = useHttpSecret(workflow.id, nodeId);
  const [typed, setTyped] = useState('');
  const [made, setMade] = useState<string | null>(null);
  const problem = set.error ? describeError(t, set.error).detail : null;
  const save = (secret: string | undefined) =>
    set.mutate(secret === undefined ? {} : { secret }, {
      onSuccess: (answer) => {
        if (answer !== null) return setMade(answer);
        notify({ text: t('panels.http.saved') });
        onDone();
      },
    });
  return (
    <SecretSheet isShown={made !== null} title={t('panels.http.setTitle')} help={t('panels.http.setHelp')} onDone={onDone}>
      {made === null ? (
        <form
          className="grid gap-5"
          onSubmit={(event) => {
            event.preventDefault();
            save(typed.trim());
          }}
        >
          <div>
            <Button onClick={() => save(undefined)} disabled={set.isPending}>
              {t('panels.http.make')}
            </Button>
          </div>
          <Field id="http-secret" label={t('panels.http.theirs')} help={t('panels.http.theirsHelp')} error={problem}>
            <TextInput
              {...fieldProps('http-secret', problem, 'help')}
              type="password"
              autoComplete="off"
              value={typed}
              maxLength={500}
              onChange={(event) => setTyped(event.target.value)}
            />
          </Field>
          <div>
            <Button type="submit" look="primary" disabled={set.isPending || typed.trim().length < 8}>
              {t('panels.http.save')}
            </Button>
          </div>
        </form>
      ) : (
        <div className="grid gap-5">
          <SecretField label={t('panels.http.secret')} secret={made} />
          <div>
            <Button look="primary" onClick={onDone}>
              {t('common.secret.stored')}
            </Button>
          </div>
        </div>
      )}
    </SecretSheet>
  );
}

import type { SendingRules } from '@signalbox/contract';
import { Button, Field, fieldProps, notify, StateShape, TextInput, useWords } from '@signalbox/ui';
import { type FormEvent, useId, useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { RuleSection } from './rule-section.tsx';
import { useChangeRules, useCheckLinkUrl } from './rules-queries.ts';

/** Under which address short links are opened; it can be tried before it is saved. */
export function LinkSection({ rules: { linkUrl, usualLinkUrl } }: { rules: SendingRules }) {
  const t = useWords();
  const { mutate, isPending, error } = useChangeRules();
  const check = useCheckLinkUrl();
  const [url, setUrl] = useState(linkUrl ?? '');
  const [heading, id] = [useId(), useId()];
  const failed = error ?? check.error;
  const problem = failed ? describeError(t, failed).detail : null;
  const help = usualLinkUrl === null ? t('channels.links.ownNone') : t('channels.links.own', { url: usualLinkUrl });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate({ linkUrl: url.trim() === '' ? null : url }, { onSuccess: () => notify({ text: t('channels.links.saved') }) });
  };
  return (
    <RuleSection id={heading} title={t('channels.links.heading')} help={t('channels.links.help')}>
      <form className="grid max-w-120 gap-4" onSubmit={submit}>
        <Field id={id} label={t('channels.links.label')} help={help} error={problem}>
          <TextInput
            {...fieldProps(id, problem, 'help')}
            type="text"
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            value={url}
            onChange={(event) => {
              setUrl(event.target.value);
              check.reset();
            }}
          />
        </Field>
        {/^http:/i.test(url.trim()) ? <p className="text-sm text-wait">{t('channels.links.insecure')}</p> : null}
        <p role="status" className="flex gap-2 empty:hidden">
          {check.isPending ? t('channels.links.checking') : check.data ? <Found result={check.data.result} /> : null}
        </p>
        <div className="flex flex-wrap gap-2">
          <Button type="submit" look="primary" busy={isPending}>
            {t('channels.links.save')}
          </Button>
          <Button disabled={url.trim() === ''} busy={check.isPending} onClick={() => check.mutate({ linkUrl: url })}>
            {t('channels.links.check')}
          </Button>
        </div>
      </form>
    </RuleSection>
  );
}

function Found({ result }: { result: 'works' | 'elsewhere' | 'silent' | 'blocked' }) {
  const t = useWords();
  const works = result === 'works';
  return (
    <>
      <StateShape shape={works ? 'tick' : 'cross'} tone={works ? 'ok' : 'bad'} className="mt-0.5" />
      {t(`channels.links.result.${result}`)}
    </>
  );
}

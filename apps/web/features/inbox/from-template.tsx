'use client';
import { markdownText } from '@signalbox/domain/message-content';
import { Button, Dialog, Field, fieldProps, TextInput, useWords } from '@signalbox/ui';
import { type FormEvent, useDeferredValue, useId, useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { TemplatePick } from '../templates/template-pick.tsx';
import { useTemplate, useTemplatePreview } from '../templates/template-queries.ts';

interface FromTemplateProps {
  channel: string;
  contactId: string | null;
  onTake: (words: { text: string; subject: string }) => void;
  onClose: () => void;
}

/** Puts what a template says to this person into the answer, where it may still be changed. */
export default function FromTemplate({ channel, contactId, onTake, onClose }: FromTemplateProps) {
  const t = useWords();
  const formId = useId();
  const [chosen, setChosen] = useState('');
  const [values, setValues] = useState<Record<string, string>>({});
  const asked = useTemplate(chosen || undefined).data?.body.values ?? [];
  const given = useDeferredValue(values);
  const { data, error, isPlaceholderData } = useTemplatePreview(chosen || null, { channel, contactId, values: given });
  const words = chosen !== '' && data && !error ? { text: data.text || markdownText(data.formatted), subject: data.subject } : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (words && !isPlaceholderData) onTake(words);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t('inbox.template.title')}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" form={formId} look="primary" disabled={words === null || isPlaceholderData}>
            {t('inbox.template.take')}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={submit} className="grid grid-cols-[minmax(0,1fr)] gap-3">
        <TemplatePick
          id="answer-template"
          label={t('inbox.template.one')}
          value={chosen}
          channel={channel}
          onChange={(id) => {
            setChosen(id);
            setValues({});
          }}
        />
        {asked.map(({ name, title, example }) => (
          <Field key={name} id={`answer-${name}`} label={title || name}>
            <TextInput
              {...fieldProps(`answer-${name}`)}
              value={values[name] ?? ''}
              placeholder={example}
              maxLength={2000}
              autoComplete="off"
              onChange={(event) => setValues({ ...values, [name]: event.target.value })}
            />
          </Field>
        ))}
        <div className="grid min-h-24 content-start gap-1">
          {words ? (
            <>
              <p className="text-sm text-muted">{t('inbox.template.text')}</p>
              <p dir="auto" className="whitespace-pre-wrap [overflow-wrap:anywhere]">
                {[words.subject, words.text].filter((part) => part !== '').join('\n')}
              </p>
              {data?.fellBack ? <p className="text-sm text-wait">{t('inbox.template.fellBack')}</p> : null}
            </>
          ) : null}
          {error ? (
            <p role="alert" className="text-sm text-bad">
              {describeError(t, error).detail}
            </p>
          ) : null}
        </div>
      </form>
    </Dialog>
  );
}

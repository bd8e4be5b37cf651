'use client';
import type { TemplateDetail } from '@signalbox/contract';
import { channels } from '@signalbox/domain';
import { templateMistakes } from '@signalbox/flow';
import { Button, notify, StateShape, Tabs, useWords } from '@signalbox/ui';
import { sayText } from '@signalbox/words/light';
import { useMemo, useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { useContactFields } from '../conditions/condition-queries.ts';
import { FormContext } from '../schema-form/form-context.tsx';
import { LanguageBar } from './language-bar.tsx';
import { PreviewPerson } from './preview-person.tsx';
import { useChangeTemplate } from './template-queries.ts';
import { TemplateTexts } from './template-texts.tsx';
import { TemplateValues } from './template-values.tsx';
import { useTemplateDraft } from './use-template-draft.ts';
import { useTemplateSample } from './use-template-sample.ts';

interface TemplateEditorProps {
  one: TemplateDetail;
  mayEdit: boolean;
}

/** What a template says: a tab for each channel, the languages in it, and beside them what it asks for and whom it is shown for. */
export default function TemplateEditor({ one, mayEdit }: TemplateEditorProps) {
  const t = useWords();
  const { draft, setDraft, isChanged, discard, forget } = useTemplateDraft(one);
  const [channel, setChannel] = useState(one.body.texts[0]?.channel ?? channels.usual.id);
  const [language, setLanguage] = useState(draft.fallback);
  const { values, sample, personId, setPersonId, contact } = useTemplateSample(draft);
  const fields = useContactFields().data?.items;
  const change = useChangeTemplate(one.id);
  const mistakes = useMemo(() => (fields ? templateMistakes(draft, { contactFields: fields.map(({ key }) => key) }) : []), [draft, fields]);
  const facts = { graph: null, nodeId: null, values, issues: [], ownAddresses: [], readOnly: !mayEdit, sample };
  const save = () =>
    change.mutate(
      { revision: one.revision, body: { ...draft, texts: draft.texts.filter(isSaid) } },
      {
        onSuccess: ({ version }) => {
          forget();
          notify({ text: t('templates.saved', { version }) });
        },
      },
    );
  const item = (id: string) => ({
    value: id,
    label: (
      <>
        {sayText(t, channels.of(id).words.medium)}
        {mistakes.some((wrong) => wrong.channel === id) ? <StateShape shape="warning" tone="wait" /> : null}
      </>
    ),
    panel: (
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4 px-7 py-4 phone:px-4">
        <LanguageBar {...{ draft, setDraft, channel: id, language, setLanguage, mayEdit }} />
        <TemplateTexts key={language} {...{ draft, setDraft, channel: channels.of(id), language, mistakes }} />
      </div>
    ),
  });
  return (
    <FormContext value={facts}>
      <div className="grid grow grid-cols-[minmax(0,1fr)_minmax(0,22rem)] border-t border-line bg-surface small:grid-cols-[minmax(0,1fr)]">
        <Tabs
          className="grid grid-cols-[minmax(0,1fr)] content-start"
          label={t('templates.channels')}
          value={channel}
          onChange={setChannel}
          items={channels.all.map(({ id }) => item(id))}
        />
        <div className="grid content-start gap-6 border-l border-line px-5 py-5 small:border-t small:border-l-0 small:px-7 phone:px-4">
          <PreviewPerson {...{ personId, setPersonId, contact, draft, channel }} />
          <TemplateValues {...{ draft, setDraft, mayEdit }} />
        </div>
      </div>
      {mayEdit ? (
        <div className="sticky bottom-0 flex min-h-14 flex-wrap items-center justify-end gap-2 border-t border-line bg-surface px-7 py-2 phone:px-4">
          <p role="status" className="mr-auto text-sm text-muted">
            {change.error ? (
              <span className="text-bad">{describeError(t, change.error).detail}</span>
            ) : isChanged ? (
              t('templates.notSaved')
            ) : (
              ''
            )}
          </p>
          <Button disabled={!isChanged} onClick={discard}>
            {t('templates.discard')}
          </Button>
          <Button look="primary" busy={change.isPending} disabled={!isChanged} onClick={save}>
            {t('templates.save')}
          </Button>
        </div>
      ) : null}
    </FormContext>
  );
}

const isSaid = ({ text, subject, formatted }: { text: string; subject: string; formatted: string }): boolean =>
  [text, subject, formatted].some((words) => words.trim() !== '');

'use client';
import type { Channel, TemplateBody } from '@signalbox/domain';
import type { TemplateMistake } from '@signalbox/flow';
import { Field, Segments, useWords } from '@signalbox/ui';
import { useState } from 'react';
import { asText, useFormFacts } from '../schema-form/form-context.tsx';
import { MarkdownPreview } from '../schema-form/send/markdown-preview.tsx';
import { TemplateField } from '../schema-form/template/template-field.tsx';
import { textAt, withText } from './use-template-draft.ts';

interface TemplateTextsProps {
  draft: TemplateBody;
  setDraft: (body: TemplateBody) => void;
  channel: Channel;
  language: string;
  mistakes: readonly TemplateMistake[];
}

/** The words of one channel in one language, with parts and preview as in the builder. */
export function TemplateTexts({ draft, setDraft, channel, language, mistakes }: TemplateTextsProps) {
  const t = useWords();
  const { readOnly, sample } = useFormFacts();
  const words = textAt(draft, channel.id, language);
  const [isWanted, setWanted] = useState(false);
  const isFormatted = channel.withHtml !== undefined && (words.formatted !== '' || isWanted);
  const put = (change: Partial<typeof words>) => setDraft(withText(draft, { ...words, ...change }));
  const wrong = (field: TemplateMistake['field']): string | null => {
    const found = mistakes.find((one) => one.channel === channel.id && one.language === language && one.field === field);
    if (!found) return null;
    return t(found.why === 'broken' ? 'templates.hole.broken' : 'templates.hole.unknown', { hole: found.hole });
  };
  const place = (field: TemplateMistake['field']) => ({
    ...{ id: `template-${field}`, path: field, value: words[field], error: wrong(field) },
    onChange: (next: unknown) => put({ [field]: asText(next) }),
  });
  return (
    <>
      {channel.withSubject ? (
        <Field id="template-subject" label={t('form.cell.subject')} error={wrong('subject')}>
          <TemplateField {...place('subject')} schema={{ ui: 'template', channel: 'plain', maxLength: 300 }} />
        </Field>
      ) : null}
      {channel.withHtml && !readOnly ? (
        <Segments
          label={t('form.send.form')}
          value={isFormatted ? 'formatted' : 'plain'}
          options={[
            { value: 'plain', label: t('form.send.plain') },
            { value: 'formatted', label: t('form.send.formatted') },
          ]}
          onChange={(form) => {
            setWanted(form === 'formatted');
            put(form === 'formatted' ? { text: '', formatted: words.text } : { text: words.formatted || words.text, formatted: '' });
          }}
        />
      ) : null}
      {isFormatted ? (
        <Field id="template-formatted" label={t('form.cell.text')} error={wrong('formatted')} help={t('form.send.marks')}>
          <TemplateField
            {...place('formatted')}
            schema={{ ui: 'template', channel: 'markdown', lines: 8, maxLength: 4000, description: t('form.send.marks') }}
          />
        </Field>
      ) : null}
      {isFormatted && words.formatted.trim() !== '' ? <MarkdownPreview text={words.formatted} sample={sample} /> : null}
      <Field
        id="template-text"
        label={isFormatted ? t('form.send.plainPart') : t('form.cell.text')}
        error={wrong('text')}
        optional={isFormatted}
        help={isFormatted ? t('form.send.plainMade') : undefined}
      >
        <TemplateField {...place('text')} schema={{ ui: 'template', channel: channel.id, lines: isFormatted ? 2 : 5, maxLength: 4000 }} />
      </Field>
    </>
  );
}

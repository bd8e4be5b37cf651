'use client';
import { type TemplateBody, textsOf } from '@signalbox/domain';
import { Segments, Select, useWords } from '@signalbox/ui';
import { useId } from 'react';
import { languageOptions } from '../try-it/language-options.ts';
import { languageName } from './language-name.ts';
import { textAt, withText } from './use-template-draft.ts';

interface LanguageBarProps {
  draft: TemplateBody;
  setDraft: (body: TemplateBody) => void;
  channel: string;
  language: string;
  setLanguage: (language: string) => void;
  mayEdit: boolean;
}

/** The languages of a template as segments, one more, and the one that is taken for everybody else. */
export function LanguageBar({ draft, setDraft, channel, language, setLanguage, mayEdit }: LanguageBarProps) {
  const t = useWords();
  const id = useId();
  const { language: reader } = t;
  const known = [...new Set([draft.fallback, ...draft.texts.map((text) => text.language), language])];
  const written = new Set(textsOf(draft, channel).map((text) => text.language));
  const others = languageOptions(reader, '').filter(({ value }) => !known.includes(value));
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Segments
        label={t('templates.head.languages')}
        value={language}
        options={known.map((value) => ({
          value,
          label: written.has(value)
            ? languageName(value, reader)
            : t('templates.language.missing', { language: languageName(value, reader) }),
        }))}
        onChange={setLanguage}
      />
      {mayEdit ? (
        <Select
          small
          className="w-auto!"
          aria-label={t('templates.language.add')}
          value=""
          options={[{ value: '', label: t('templates.language.add') }, ...others]}
          onChange={({ target: { value } }) => {
            if (value === '') return;
            setDraft(withText(draft, textAt(draft, channel, value)));
            setLanguage(value);
          }}
        />
      ) : null}
      <span className="ml-auto flex items-center gap-2 text-sm text-muted">
        <label htmlFor={id}>{t('templates.language.fallback')}</label>
        <Select
          id={id}
          small
          className="w-auto!"
          disabled={!mayEdit}
          value={draft.fallback}
          options={known.map((value) => ({ value, label: languageName(value, reader) }))}
          onChange={({ target: { value } }) => setDraft({ ...draft, fallback: value })}
        />
      </span>
    </div>
  );
}

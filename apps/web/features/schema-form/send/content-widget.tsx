'use client';
import type { Channel } from '@signalbox/domain';
import { Field, Segments, Select, StateShape, Tabs, useWords } from '@signalbox/ui';
import { sayText } from '@signalbox/words/light';
import { useState } from 'react';
import { asText, issueAt, useFormFacts, type WidgetProps } from '../form-context.tsx';
import { useStepSettings } from '../step-settings.tsx';
import { TemplateField } from '../template/template-field.tsx';
import { MarkdownPreview } from './markdown-preview.tsx';
import { channelsOf, hasWords, rowAt, withForm, withWords, wordsOf } from './send-words.ts';
import { TemplatePanel } from './template-panel.tsx';

/** What they get: by which channels, and the words of each in a tab of its own. */
export function ContentWidget({ schema }: WidgetProps) {
  const t = useWords();
  const { readOnly } = useFormFacts();
  const { input, onSetAll } = useStepSettings();
  const shown = channelsOf(input);
  const [chosen, setChosen] = useState('');
  const [isWanted, setWanted] = useState(false);
  const isTemplate = isWanted || asText(input.template) !== '';
  const tab = shown.some(({ id }) => id === chosen) ? chosen : (shown[0]?.id ?? '');
  const reaches = [{ value: 'first', label: t('form.reach.first') }, { value: 'all', label: t('form.reach.all') }, ...allChannels(t)];
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-1.5">
      <div className="flex min-h-9 flex-wrap items-center justify-between gap-2">
        <span className="text-sm font-label">{schema.title}</span>
        {input.who !== 'address' && (
          <Select
            small
            aria-label={t('form.send.by')}
            disabled={readOnly}
            value={asText(input.reach)}
            options={reaches}
            onChange={(event) => onSetAll({ reach: event.target.value })}
          />
        )}
      </div>
      {(isTemplate || !readOnly) && (
        <Segments
          label={t('form.template.source')}
          value={isTemplate ? 'template' : 'own'}
          options={[
            { value: 'own', label: t('form.template.own') },
            { value: 'template', label: t('form.template.title') },
          ]}
          onChange={(source) => {
            setWanted(source === 'template');
            if (source === 'own') onSetAll({ template: '', templateValues: [] });
          }}
        />
      )}
      {isTemplate ? (
        <TemplatePanel />
      ) : shown.length === 1 && shown[0] ? (
        <ChannelPanel key={shown[0].id} channel={shown[0]} />
      ) : (
        <Tabs
          className="grid grid-cols-[minmax(0,1fr)] rounded-md border border-line-strong"
          label={t('form.send.channels')}
          value={tab}
          onChange={setChosen}
          items={shown.map((channel, at) => ({
            value: channel.id,
            label: (
              <>
                <span aria-hidden className="num grid size-5 place-items-center rounded-full bg-accent-soft text-xs text-accent-text">
                  {at + 1}
                </span>
                {sayText(t, channel.words.medium)}
                {hasWords(input, channel) ? null : <StateShape shape="warning" tone="wait" />}
              </>
            ),
            panel: (
              <div className="p-3">
                <ChannelPanel channel={channel} />
              </div>
            ),
          }))}
        />
      )}
    </div>
  );
}

const allChannels = (t: ReturnType<typeof useWords>) =>
  channelsOf({ who: 'people', reach: 'first' }).map(({ id, words }) => ({ value: id, label: sayText(t, words.medium) }));

function ChannelPanel({ channel }: { channel: Channel }) {
  const t = useWords();
  const { issues, readOnly, sample } = useFormFacts();
  const { input, onSetAll } = useStepSettings();
  const { text, subject, formatted, isUsual } = wordsOf(input, channel);
  const [isWanted, setWanted] = useState(false);
  const isFormatted = channel.withHtml !== undefined && (formatted !== '' || isWanted);
  const at = `own.${rowAt(input, channel)}`;
  const put = (change: Parameters<typeof withWords>[2]) =>
    onSetAll(withWords(input, channel, change), `${channel.id} ${Object.keys(change)}`);
  const usualText = issueAt(issues, 'text');
  const places = {
    text: {
      path: isUsual ? 'text' : `${at}.text`,
      id: 'setting-text',
      error: isUsual ? usualText : (issueAt(issues, `${at}.text`) ?? usualText),
    },
    subject: { path: 'subject', id: 'setting-subject', error: issueAt(issues, `${at}.subject`) ?? issueAt(issues, 'subject') },
    formatted: { path: `${at}.formatted`, id: 'setting-formatted', error: issueAt(issues, `${at}.formatted`) },
  };
  const medium = sayText(t, channel.words.medium);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      {channel.withSubject && (
        <Field id="setting-subject" label={t('form.cell.subject')} error={places.subject.error} optional>
          <TemplateField
            {...places.subject}
            schema={{ ui: 'template', channel: 'plain', maxLength: 300 }}
            value={subject}
            onChange={(next) => put({ subject: asText(next) })}
          />
        </Field>
      )}
      {channel.withHtml && !readOnly && (
        <Segments
          label={t('form.send.form')}
          value={isFormatted ? 'formatted' : 'plain'}
          options={[
            { value: 'plain', label: t('form.send.plain') },
            { value: 'formatted', label: t('form.send.formatted') },
          ]}
          onChange={(form) => {
            setWanted(form === 'formatted');
            onSetAll(withForm(input, channel, form === 'formatted'));
          }}
        />
      )}
      {isFormatted && (
        <div data-first-field className="grid grid-cols-[minmax(0,1fr)] gap-3">
          <Field id="setting-formatted" label={t('form.cell.text')} error={places.formatted.error ?? usualText} help={t('form.send.marks')}>
            <TemplateField
              {...places.formatted}
              schema={{ ui: 'template', channel: 'markdown', lines: 6, maxLength: 4000, description: t('form.send.marks') }}
              value={formatted}
              onChange={(next) => put({ formatted: asText(next) })}
            />
          </Field>
          {formatted.trim() !== '' && <MarkdownPreview text={formatted} sample={sample} />}
        </div>
      )}
      <div data-first-field>
        <Field
          id="setting-text"
          label={isFormatted ? t('form.send.plainPart') : t('form.cell.text')}
          error={isFormatted ? null : places.text.error}
          optional={isFormatted}
          help={isFormatted ? t('form.send.plainMade') : undefined}
        >
          <TemplateField
            {...places.text}
            schema={{
              ...{ ui: 'template', channel: channel.id, lines: isFormatted ? 2 : 4, maxLength: 2000 },
              ...(isFormatted || isUsual ? {} : { placeholder: t('form.send.sameWords') }),
            }}
            value={text}
            onChange={(next) => put({ text: asText(next) })}
          />
        </Field>
      </div>
      {!hasWords(input, channel) && !isUsual && (
        <p className="flex gap-1.5 text-sm text-wait">
          <StateShape shape="warning" tone="wait" className="mt-px" />
          {t('form.send.noWords', { medium })}
        </p>
      )}
    </div>
  );
}

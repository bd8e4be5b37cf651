'use client';
import { channels, textsOf } from '@signalbox/domain';
import { Field, StateShape, useWords } from '@signalbox/ui';
import { sayText } from '@signalbox/words/light';
import { languageName } from '../../templates/language-name.ts';
import { useTemplate } from '../../templates/template-queries.ts';
import { asText, issueAt, useFormFacts } from '../form-context.tsx';
import { asRows } from '../rows/as-rows.ts';
import { useStepSettings } from '../step-settings.tsx';
import { chipWords } from '../template/chip-words.ts';
import { PreviewBubble } from '../template/preview-bubble.tsx';
import { channelsOf } from './send-words.ts';
import { MessageTemplateWidget, TemplateValuesWidget } from './template-widgets.tsx';

/** What they get is a template: which one, what it asks for, and how it reads by each channel. */
export function TemplatePanel() {
  const t = useWords();
  const { issues, sample } = useFormFacts();
  const { input, onSetAll } = useStepSettings();
  const chosen = asText(input.template);
  const template = useTemplate(chosen || undefined).data;
  const error = issueAt(issues, 'template') ?? issueAt(issues, 'text');
  const values = Object.fromEntries(asRows(input.templateValues).map((row) => [asText(row.name), asText(row.value)]));
  const scope = sample && { ...sample, scope: { ...sample.scope, values: filled(values) } };
  return (
    <div data-first-field className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <Field id="setting-template" label={t('form.template.title')} error={error}>
        <MessageTemplateWidget
          {...{ id: 'setting-template', path: 'template', schema: {}, error, value: chosen }}
          onChange={(next) => onSetAll({ template: next, templateValues: [] })}
        />
      </Field>
      {template && template.body.values.length > 0 ? (
        <TemplateValuesWidget
          {...{ id: 'setting-templateValues', path: 'templateValues', schema: {}, error: null, value: input.templateValues }}
          onChange={(templateValues) => onSetAll({ templateValues: templateValues as unknown[] })}
        />
      ) : null}
      {template
        ? channelsOf(input).map((channel) => {
            const texts = textsOf(template.body, channel.id);
            const said = texts.find(({ language }) => language === template.body.fallback) ?? texts[0];
            const medium = sayText(t, channels.of(channel.id).words.medium);
            return said ? (
              <div key={channel.id} className="grid gap-1">
                <p className="text-sm text-muted">
                  {t('form.template.by', { medium, languages: texts.map(({ language }) => languageName(language, t.language)) })}
                </p>
                {scope ? (
                  <PreviewBubble text={said.formatted || said.text} sample={scope} nameOf={(expr) => chipWords(t, expr, null)} />
                ) : null}
              </div>
            ) : (
              <p key={channel.id} className="flex gap-1.5 text-sm text-wait">
                <StateShape shape="warning" tone="wait" className="mt-px" />
                {t('form.template.notBy', { medium })}
              </p>
            );
          })
        : null}
    </div>
  );
}

/** A value that another step gives is not known here, and its place is shown. */
const filled = (values: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter(([, text]) => text !== '' && !text.includes('{{')));

'use client';
import '../template-field.css';
import { cx, fieldProps, useWords } from '@signalbox/ui';
import { useCallback, useId, useMemo, useRef, useState } from 'react';
import { asText, useFormFacts, type WidgetProps } from '../form-context.tsx';
import { useStepSettings } from '../step-settings.tsx';
import { InsertMenu } from '../values/insert-menu.tsx';
import { useValueList } from '../values/use-value-list.ts';
import { optionId, ValueList } from '../values/value-list.tsx';
import { boxClass } from '../widgets/box-class.ts';
import { ChipEditor } from './chip-editor.tsx';
import { chipWords } from './chip-words.ts';
import { PreviewBubble } from './preview-bubble.tsx';
import { tokensOf, valuesOf } from './template-text.ts';
import { TextMeter } from './text-meter.tsx';
import { useMistakes } from './use-mistakes.ts';
import { useLabelPress, useTemplateEditor } from './use-template-editor.ts';
import { useTextBox } from './use-text-box.ts';
import { useTextChannel } from './use-text-channel.ts';

/** Text with values in it; each value is a chip with the name of its step. */
export function TemplateField({ id, path, schema, value, onChange, error }: WidgetProps) {
  const t = useWords();
  const { readOnly, graph, values, sample } = useFormFacts();
  const { input } = useStepSettings();
  const text = asText(value);
  const ref = useRef<HTMLDivElement>(null);
  const listId = useId();
  const labelId = `${id}-label`;
  const channel = useTextChannel(schema.channel);
  const signs = channel?.costlySigns;
  const isLine = (schema.lines ?? 1) === 1;
  const mistakes = useMistakes(path, text);
  const nameOf = useCallback((expr: string) => chipWords(t, expr, graph), [t, graph]);
  const looks = useMemo(() => ({ mistakes, signs, nameOf }), [mistakes, signs, nameOf]);
  const [open, setOpen] = useState<number | null>(null);
  const { list, follow, onKey, close, pick } = useValueList(values, (chosen, span) => {
    const tail = /^ ?\}\}/u.exec(text.slice(span.to))?.[0].length ?? 0;
    editor.current?.insert(`{{ ${chosen.path} }}`, { from: span.from, to: span.to + tail });
  });
  const editor = useTemplateEditor(ref, text, {
    looks,
    host: {
      onText: onChange,
      onCaret: follow,
      onKey,
      onOpen: ({ from }) => setOpen(from),
      onLeave: close,
      most: () => schema.maxLength,
      readOnly: () => readOnly,
      words: () => t,
    },
  });
  useTextBox(ref, {
    labelId,
    readOnly,
    placeholder: schema.placeholder,
    list: list && { id: listId, active: optionId(listId, list.active) },
  });
  useLabelPress(ref, labelId);
  const found = useMemo(() => valuesOf(tokensOf(text)), [text]);
  const opened = open === null || readOnly ? undefined : found.find((one) => one.from === open);
  const shut = () => {
    setOpen(null);
    if (open !== null) editor.current?.goTo(open);
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <div className={boxClass(error)}>
        <div className={cx('relative', isLine && 'flex items-start')}>
          {text === '' && schema.placeholder && (
            <p aria-hidden className="pointer-events-none absolute inset-x-0 truncate px-3 py-2 text-muted">
              {schema.placeholder}
            </p>
          )}
          <div
            {...fieldProps(id, error, schema.description)}
            ref={ref}
            tabIndex={0}
            contentEditable={!readOnly}
            suppressContentEditableWarning
            dir="auto"
            className="relative max-h-80 min-w-0 flex-1 overflow-auto px-3 py-2 whitespace-pre-wrap break-words outline-none! [overflow-wrap:anywhere]"
            style={{ minHeight: `${(schema.lines ?? 1) * 22 + 18}px` }}
          />
          {!readOnly && isLine && (
            <div className="p-0.5">
              <InsertMenu small field={ref} onInsert={(chosen) => editor.current?.insert(`{{ ${chosen} }}`)} />
            </div>
          )}
        </div>
        {!readOnly && !isLine && (
          <div className="border-t border-line px-1 py-0.5">
            <InsertMenu field={ref} onInsert={(chosen) => editor.current?.insert(`{{ ${chosen} }}`)} />
          </div>
        )}
        {opened && (
          <ChipEditor
            key={opened.from}
            id={`${id}-expression`}
            value={opened}
            mistakes={mistakes}
            onChange={(span, expr) => editor.current?.change(span, expr, 'typing')}
            onClose={shut}
          />
        )}
      </div>
      {list && <ValueList key={list.span.from} id={listId} list={list} onPick={pick} onClose={close} />}
      <p role="status" className="sr-only">
        {list ? t('form.values.found', { count: list.options.length }) : ''}
      </p>
      {channel?.capabilities.parts && text !== '' && (
        <TextMeter
          channel={channel}
          text={text}
          hasShortLinks={input.links === true}
          onReplace={readOnly ? undefined : (next) => editor.current?.change({ from: 0, to: text.length }, next)}
        />
      )}
      {channel && sample && found.length > 0 && <PreviewBubble text={text} sample={sample} nameOf={nameOf} />}
    </div>
  );
}

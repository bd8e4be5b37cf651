'use client';
import { cx, fieldProps } from '@signalbox/ui';
import { asText, useFormFacts, type WidgetProps } from './form-context.tsx';
import { InsertMenu } from './insert-menu.tsx';
import { Picture } from './picture.tsx';
import { SmsMeter } from './sms-meter.tsx';
import { useInsert } from './use-insert.ts';

/** Text with values in it. A picture of the text lies behind the field, with the values tinted and costly signs marked. */
export function TemplateWidget({ id, path, schema, value, onChange, error }: WidgetProps) {
  const { readOnly, issues } = useFormFacts();
  const wrong = issues.flatMap((issue) => (issue.field === path && issue.position ? [issue.position] : []));
  const text = asText(value);
  const { ref, insert, remember } = useInsert<HTMLTextAreaElement>(text, onChange);
  const isSms = schema.channel === 'sms';
  const isMono = schema.ui === 'expression';
  const isLine = (schema.lines ?? 1) === 1;
  const shared = cx(
    'col-start-1 row-start-1 min-w-0 px-3 py-2 whitespace-pre-wrap break-words [overflow-wrap:anywhere]',
    isMono && 'font-mono text-sm',
  );
  return (
    <div className="grid gap-2">
      <div
        className={cx(
          'rounded-md border bg-surface',
          isLine && 'flex items-start',
          'focus-within:outline-2 focus-within:outline-offset-1 focus-within:outline-focus',
          error ? 'border-bad-solid' : 'border-line-strong',
        )}
      >
        <div className="grid max-h-80 min-w-0 flex-1 overflow-auto">
          <div
            aria-hidden
            className={cx(shared, 'pointer-events-none text-transparent')}
            style={{ minHeight: `${(schema.lines ?? 1) * 22 + 18}px` }}
          >
            <Picture text={text} marks={isSms} wrong={wrong} />
            {'\n'}
          </div>
          <textarea
            {...fieldProps(id, error, schema.description)}
            ref={ref}
            value={text}
            readOnly={readOnly}
            rows={1}
            maxLength={schema.maxLength}
            placeholder={schema.placeholder}
            spellCheck={!isMono}
            className={cx(shared, 'resize-none overflow-hidden bg-transparent outline-none!')}
            onChange={(event) => onChange(event.target.value)}
            onSelect={remember}
            onBlur={remember}
          />
        </div>
        {!readOnly && (
          <div className={isLine ? 'p-0.5' : 'border-t border-line px-1 py-0.5'}>
            <InsertMenu small={isLine} onInsert={(path) => insert(isMono ? path : `{{ ${path} }}`)} />
          </div>
        )}
      </div>
      {isSms && text !== '' && <SmsMeter text={text} onReplace={readOnly ? undefined : onChange} />}
    </div>
  );
}

import type { Provider, ProviderField } from '@signalbox/contract';
import { Button, type Complaint, Field, fieldProps, Select, Switch, TextArea, TextInput, useFormat, useWords } from '@signalbox/ui';
import { useEffect, useRef, useState } from 'react';
import { FileInput } from './file-input.tsx';
import { choiceWord } from './provider-words.ts';

interface SettingsFieldProps {
  field: ProviderField;
  value: string | boolean;
  onValue: (value: string | boolean) => void;
  error: Complaint | null;
  /** Of a secret that is stored: since when, and by whom. */
  stored?: Provider['secrets'][number] | undefined;
}

/** One setting of a provider. A stored secret says since when, and is only written over. */
export function SettingsField({ field, value, onValue, error, stored }: SettingsFieldProps) {
  const t = useWords();
  const id = `setting-${field.name}`;
  const shown = { id, label: field.title, help: field.help, error, optional: !field.required && field.default === null };
  if (field.kind === 'switch')
    return (
      <div className="flex items-center gap-3">
        <Switch id={id} checked={value === true} onCheckedChange={onValue} aria-labelledby={`${id}-label`} />
        <label id={`${id}-label`} htmlFor={id}>
          {field.title}
          {value === true && field.help ? <span className="block text-sm text-wait">{field.help}</span> : null}
        </label>
      </div>
    );
  return (
    <Field {...shown} optional={shown.optional && field.kind !== 'secret'}>
      {field.kind === 'secret' && stored ? (
        <StoredSecret {...{ id, field, value, onValue, error, stored }} />
      ) : field.kind === 'choice' ? (
        <Select
          {...fieldProps(id, error, field.help)}
          value={String(value)}
          onChange={(event) => onValue(event.target.value)}
          options={field.options.map((option) => ({ value: option, label: choiceWord(t, field.name, option) }))}
        />
      ) : field.lines !== null ? (
        <TextArea
          {...fieldProps(id, error, field.help)}
          rows={field.lines}
          className="font-mono"
          spellCheck={false}
          maxLength={field.maxLength ?? undefined}
          value={String(value)}
          onChange={(event) => onValue(event.target.value)}
        />
      ) : (
        <Line {...{ id, field, value, onValue, error }} />
      )}
    </Field>
  );
}

type LineProps = Pick<SettingsFieldProps, 'field' | 'value' | 'onValue' | 'error'> & { id: string; isAsked?: boolean };
function Line({ id, field, value, onValue, error, isAsked = false }: LineProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isAsked) input.current?.focus();
  }, [isAsked]);
  if (field.file !== null) return <FileInput {...{ id, field, onValue, error }} file={field.file} />;
  return (
    <TextInput
      {...fieldProps(id, error, field.help)}
      type={field.kind === 'secret' ? 'password' : 'text'}
      inputMode={field.kind === 'number' ? 'numeric' : undefined}
      autoComplete={field.kind === 'secret' ? 'new-password' : 'off'}
      spellCheck={false}
      maxLength={field.maxLength ?? undefined}
      ref={input}
      value={String(value)}
      onChange={(event) => onValue(event.target.value)}
    />
  );
}

function StoredSecret(props: LineProps & { stored: Provider['secrets'][number] }) {
  const t = useWords();
  const f = useFormat();
  const { id, onValue, stored } = props;
  const [isChanging, setChanging] = useState(false);
  if (isChanging)
    return (
      <div className="flex gap-2">
        <Line {...props} isAsked />
        <Button
          onClick={() => {
            onValue('');
            setChanging(false);
          }}
        >
          {t('common.cancel')}
        </Button>
      </div>
    );
  return (
    <div className="flex flex-wrap items-center gap-3">
      <span id={id} className="text-muted">
        {stored.by === null
          ? t('channels.secret.set', { day: f.day(stored.at) })
          : t('channels.secret.setBy', { day: f.day(stored.at), who: stored.by })}
      </span>
      <Button small onClick={() => setChanging(true)}>
        {t('channels.secret.change')}
      </Button>
    </div>
  );
}

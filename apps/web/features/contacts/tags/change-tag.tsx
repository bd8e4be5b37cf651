'use client';
import { type TagColour, tagColours } from '@signalbox/domain';
import { Button, cx, Dialog, Field, fieldProps, TextInput, useWords } from '@signalbox/ui';
import { type FormEvent, useId, useRef, useState } from 'react';
import { describeError } from '../../client/api-problem.ts';
import type { TagDialogProps } from './tag-dialog-props.ts';
import { tagTones } from './tag-dot.tsx';
import { useChangeTag } from './tag-queries.ts';
import { isUsed, TagUsers } from './tag-users.tsx';

/** Another name, as long as nothing names it, and a colour. */
export function ChangeTag({ tag, onClose }: TagDialogProps) {
  const t = useWords();
  const [formId, input] = [useId(), useRef<HTMLInputElement>(null)];
  const [name, setName] = useState(tag.name);
  const [colour, setColour] = useState(tag.colour);
  const change = useChangeTag();
  const error = change.error ? describeError(t, change.error).detail : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return input.current?.focus();
    change.mutate({ id: tag.id, name: name.trim(), colour }, { onSuccess: onClose });
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t('contacts.tag.change')}
      initialFocus={input}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" form={formId} look="primary" busy={change.isPending}>
            {t('contacts.fields.save')}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={submit} className="grid gap-4">
        <Field id="tag-name" label={t('common.name')} error={error}>
          <TextInput
            {...fieldProps('tag-name', error)}
            ref={input}
            autoComplete="off"
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </Field>
        {isUsed(tag) ? <TagUsers tag={tag} then={t('contacts.tag.keepsName')} /> : null}
        <Colours colour={colour} onChange={setColour} />
      </form>
    </Dialog>
  );
}

function Colours({ colour, onChange }: { colour: TagColour | null; onChange: (colour: TagColour | null) => void }) {
  const t = useWords();
  const group = useId();
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1.5 text-sm font-label">{t('contacts.tag.colour')}</legend>
      <div className="flex flex-wrap gap-2">
        {[null, ...tagColours].map((one) => (
          <label
            key={one ?? ''}
            className={cx(
              'relative flex min-h-9 cursor-pointer items-center gap-2 rounded-md border px-2.5 text-sm has-focus-visible:outline-2 has-focus-visible:outline-focus',
              one === colour ? 'border-accent bg-accent-soft' : 'border-line hover:bg-hover',
            )}
          >
            <input
              type="radio"
              name={group}
              checked={one === colour}
              onChange={() => onChange(one)}
              className="absolute inset-0 m-0 cursor-pointer appearance-none outline-none"
            />
            {one === null ? null : <span aria-hidden="true" className={cx('size-3 rounded-full', tagTones[one])} />}
            {t(one === null ? 'contacts.tag.noColour' : `contacts.tag.colours.${one}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

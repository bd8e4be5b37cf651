'use client';
import type { ContactDetail, ContactField } from '@signalbox/contract';
import { spacedPhone } from '@signalbox/domain';
import { Button, useFormat, useWords } from '@signalbox/ui';
import { useState } from 'react';
import { FieldControl } from '../../try-it/field-input.tsx';
import { typedValue } from '../../try-it/field-values.ts';
import { Fact } from './fact.tsx';

interface OwnFactsProps {
  one: ContactDetail;
  fields: readonly ContactField[];
  mayEdit: boolean;
  onSave: (fields: Record<string, string | number | boolean | null>) => Promise<unknown>;
}

/** The values of the account's own fields; those without one are shown when they are asked for, what has to be filled in always. */
export function OwnFacts({ one, fields, mayEdit, onSave }: OwnFactsProps) {
  const t = useWords();
  const [isAll, setAll] = useState(false);
  const shown = fields.filter(({ hidden }) => !hidden);
  const isEmpty = ({ key }: ContactField) => one.fields[key] === undefined || one.fields[key] === null;
  const empty = shown.filter((field) => isEmpty(field) && !field.required);
  return (
    <>
      {shown
        .filter((field) => isAll || !empty.includes(field))
        .map((field) => (
          <OwnFact
            key={field.key}
            field={field}
            value={one.fields[field.key]}
            mayEdit={mayEdit}
            onSave={(value) => onSave({ [field.key]: value })}
          />
        ))}
      {empty.length > 0 ? (
        <div>
          <Button small look="quiet" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
            {isAll ? t('contacts.facts.fewer') : t('contacts.facts.empty', { count: empty.length })}
          </Button>
        </div>
      ) : null}
    </>
  );
}

interface OwnFactProps {
  field: ContactField;
  value: unknown;
  mayEdit: boolean;
  onSave: (value: string | number | boolean | null) => Promise<unknown>;
}
function OwnFact({ field, value, mayEdit, onSave }: OwnFactProps) {
  const t = useWords();
  const f = useFormat();
  const text = value === undefined || value === null ? '' : String(value);
  const words: Partial<Record<ContactField['type'], () => string>> = {
    boolean: () => t(value === true ? 'common.value.yes' : 'common.value.no'),
    date: () => f.date(text),
    number: () => (typeof value === 'number' ? f.number(value) : text),
    phone: () => spacedPhone(text),
  };
  return (
    <Fact
      label={field.title}
      shown={text === '' ? null : (words[field.type]?.() ?? text)}
      value={text}
      mayEdit={mayEdit}
      onSave={async (typed) => {
        const read = typedValue(field, typed);
        // What is not of this kind is refused by whoever keeps it, in words that name the field.
        return onSave(read === undefined ? typed : read);
      }}
      control={(control) => <FieldControl {...control} field={field} />}
    />
  );
}

'use client';
import type { ChangeContactField, ContactField } from '@signalbox/contract';
import { IconButton, Menu, useWords } from '@signalbox/ui';
import { ArrowDown, ArrowUp, Ellipsis, Pencil } from 'lucide-react';

interface FieldActsProps {
  field: ContactField;
  place: { at: number; of: number };
  onMove: (to: number) => void;
  onEdit: () => void;
  onChange: (change: ChangeContactField) => void;
}

/** Up, down, and what else can be done with a field. */
export function FieldActs({ field, place: { at, of }, onMove, onEdit, onChange }: FieldActsProps) {
  const t = useWords();
  const { title: name, hidden, required } = field;
  const icon = { size: 16, strokeWidth: 1.8, 'aria-hidden': true } as const;
  return (
    <span className="flex justify-end gap-1 phone:justify-start">
      <IconButton label={t('contacts.fields.up', { name })} disabled={at === 0} onClick={() => onMove(at - 1)}>
        <ArrowUp {...icon} />
      </IconButton>
      <IconButton label={t('contacts.fields.down', { name })} disabled={at === of - 1} onClick={() => onMove(at + 1)}>
        <ArrowDown {...icon} />
      </IconButton>
      <Menu
        align="end"
        trigger={
          <IconButton label={t('contacts.fields.more', { name })}>
            <Ellipsis size={18} strokeWidth={1.8} aria-hidden />
          </IconButton>
        }
        groups={[
          {
            items: [
              { label: t('contacts.fields.change'), icon: <Pencil {...icon} />, onSelect: onEdit },
              { label: t('contacts.fields.required'), checked: required, onSelect: () => onChange({ required: !required }) },
              { label: t('contacts.fields.hidden'), checked: hidden, onSelect: () => onChange({ hidden: !hidden }) },
            ],
          },
        ]}
      />
    </span>
  );
}

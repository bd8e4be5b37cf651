'use client';
import type { ContactField } from '@signalbox/contract';
import { may } from '@signalbox/domain';
import {
  Button,
  type Column,
  DataTable,
  EmptyState,
  ErrorState,
  loadable,
  notify,
  SkeletonRows,
  StateShape,
  useWords,
} from '@signalbox/ui';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { describeError } from '../../client/api-problem.ts';
import { useContactFields } from '../../conditions/condition-queries.ts';
import { PlaceHead } from '../../one/place-head.tsx';
import { useMe } from '../../shell/me-queries.ts';
import { FieldActs } from './field-acts.tsx';
import { useChangeField, useOrderFields } from './field-queries.ts';

const FieldDialog = loadable(() => import('./field-dialog.tsx'));

/** What the account keeps about its contacts beyond name and addresses, in the order in which pages show it. */
export function FieldsPage() {
  const t = useWords();
  const me = useMe().data;
  const mayEdit = me !== undefined && may(me.role, 'contact.edit');
  const { data, error, refetch } = useContactFields();
  const [open, setOpen] = useState<ContactField | 'new' | null>(null);
  return (
    <div className="flex min-h-full shrink-0 flex-col">
      <PlaceHead
        up={{ href: '/contacts', title: t('shell.nav.contacts') }}
        title={t('contacts.fields.title')}
        help={t('contacts.fields.help')}
      >
        {mayEdit ? (
          <Button look="primary" onClick={() => setOpen('new')}>
            <Plus size={18} strokeWidth={1.8} aria-hidden />
            {t('contacts.fields.new')}
          </Button>
        ) : null}
      </PlaceHead>
      <div className="grow border-t border-line bg-surface">
        {data && data.items.length > 0 ? (
          <FieldTable fields={data.items} mayEdit={mayEdit} onOpen={setOpen} />
        ) : data ? (
          <EmptyState title={t('contacts.fields.empty')} help={t('contacts.fields.emptyHelp')} />
        ) : error ? (
          <ErrorState title={t('contacts.fields.unread')} {...describeError(t, error)} onRetry={() => void refetch()} />
        ) : (
          <SkeletonRows rows={5} label={t('contacts.fields.loading')} />
        )}
      </div>
      {open ? <FieldDialog field={open === 'new' ? null : open} onClose={() => setOpen(null)} /> : null}
    </div>
  );
}

interface FieldTableProps {
  fields: readonly ContactField[];
  mayEdit: boolean;
  onOpen: (field: ContactField) => void;
}
function FieldTable({ fields, mayEdit, onOpen }: FieldTableProps) {
  const t = useWords();
  const order = useOrderFields();
  const change = useChangeField();
  const onError = (error: unknown) => notify({ text: describeError(t, error).detail });
  const acts = (field: ContactField) => {
    const at = fields.indexOf(field);
    const move = (to: number) => {
      const ids = fields.map(({ id }) => id).filter((id) => id !== field.id);
      ids.splice(to, 0, field.id);
      order.mutate({ ids }, { onError });
    };
    return (
      <FieldActs
        field={field}
        place={{ at, of: fields.length }}
        onMove={move}
        onEdit={() => onOpen(field)}
        onChange={(body) => change.mutate({ id: field.id, ...body }, { onError })}
      />
    );
  };
  const columns: Column<ContactField>[] = [
    { id: 'title', head: t('contacts.fields.name'), cell: (field) => <Title field={field} /> },
    { id: 'type', head: t('contacts.fields.type'), className: 'w-56', cell: (field) => <Type field={field} /> },
    { id: 'rules', head: t('contacts.fields.rules'), className: 'w-56 small:hidden', cell: (field) => <Rules field={field} /> },
    ...(mayEdit
      ? [{ ...{ id: 'acts', head: t('contacts.fields.acts'), headHidden: true, right: true, className: 'w-40' }, cell: acts }]
      : []),
  ];
  return (
    <DataTable
      label={t('contacts.fields.title')}
      columns={columns}
      rows={fields}
      keyOf={({ id }) => id}
      phoneItem={(field) => (
        <div className="grid gap-1">
          <Title field={field} />
          <span className="text-sm text-muted">
            <Type field={field} />
          </span>
          <Rules field={field} />
          {mayEdit ? acts(field) : null}
        </div>
      )}
    />
  );
}

const Title = ({ field: { title, key } }: { field: ContactField }) => (
  <span className="grid min-w-0">
    <span className="font-label wrap-anywhere">{title}</span>
    <code className="text-sm break-all text-muted">{`contact.fields.${key}`}</code>
  </span>
);

function Type({ field: { type, choices } }: { field: ContactField }) {
  const t = useWords();
  return (
    <span className="wrap-anywhere">{type === 'choice' ? t('contacts.fields.choiceOf', { choices }) : t(`contacts.type.${type}`)}</span>
  );
}

function Rules({ field: { hidden, required } }: { field: ContactField }) {
  const t = useWords();
  return (
    <span className="grid gap-0.5 text-sm">
      {required ? (
        <span className="flex items-center gap-1.5">
          <StateShape shape="tick" tone="ok" />
          {t('contacts.fields.required')}
        </span>
      ) : null}
      {hidden ? (
        <span className="flex items-center gap-1.5">
          <StateShape shape="bar" tone="idle" />
          {t('contacts.fields.hidden')}
        </span>
      ) : null}
    </span>
  );
}

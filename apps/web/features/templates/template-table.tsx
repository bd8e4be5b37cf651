'use client';
import type { Template } from '@signalbox/contract';
import { channels } from '@signalbox/domain';
import { type Column, DataTable, rowLinkClass, useFormat, useWords } from '@signalbox/ui';
import { sayText } from '@signalbox/words/light';
import Link from 'next/link';
import { TimeAgo } from '../lists/time-ago.tsx';
import { languageName } from './language-name.ts';

/** Templates as rows; a row leads to its page. */
export function TemplateTable({ templates }: { templates: readonly Template[] }) {
  const t = useWords();
  const f = useFormat();
  const by = (template: Template): string =>
    f.list(template.channels.map((id) => sayText(t, channels.of(id).words.medium))) || t('templates.says.nothing');
  const spoken = (template: Template): string => f.list(template.languages.map((code) => languageName(code, t.language)));
  const columns: Column<Template>[] = [
    { id: 'name', head: t('common.name'), cell: (template) => <Name template={template} /> },
    { id: 'channels', head: t('templates.head.channels'), className: 'w-64', cell: by },
    { id: 'languages', head: t('templates.head.languages'), className: 'w-64 small:hidden', cell: spoken },
    {
      id: 'changed',
      head: t('templates.head.changed'),
      right: true,
      className: 'w-32',
      cell: ({ updatedAt }) => <TimeAgo at={updatedAt} />,
    },
  ];
  return (
    <DataTable
      label={t('shell.nav.templates')}
      columns={columns}
      rows={templates}
      keyOf={(template) => template.id}
      phoneItem={(template) => (
        <span className="grid gap-0.5">
          <Name template={template} />
          <span className="text-sm text-muted">{by(template)}</span>
          <span className="text-sm text-muted">{spoken(template)}</span>
        </span>
      )}
    />
  );
}

const Name = ({ template }: { template: Template }) => (
  <Link href={`/templates/${template.id}`} className={`${rowLinkClass} break-words`}>
    {template.name}
  </Link>
);

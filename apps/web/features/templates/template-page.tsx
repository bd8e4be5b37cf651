'use client';
import type { TemplateDetail } from '@signalbox/contract';
import { may } from '@signalbox/domain';
import { Button, Dialog, loadable, notify, SkeletonRows, useFormat, useWords } from '@signalbox/ui';
import { History, Pencil, Trash2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { ArchiveMenu, menuIcon } from '../one/archive-menu.tsx';
import { OneBody } from '../one/one-body.tsx';
import { PlaceHead } from '../one/place-head.tsx';
import { UsedBy } from '../one/used-by.tsx';
import { useMe } from '../shell/me-queries.ts';
import { useChangeTemplate, useDeleteTemplate, useTemplate } from './template-queries.ts';

const NameDialog = loadable(() => import('../one/name-dialog.tsx'));
const TemplateVersions = loadable(() => import('./template-versions.tsx'));
const TemplateEditor = loadable(
  () => import('./template-editor.tsx'),
  () => <SkeletonRows rows={7} />,
);

/** One template: what it says by each channel in each language, what it asks for, and who names it. */
export function TemplatePage({ id }: { id: string }) {
  const t = useWords();
  const words = {
    ...{ loading: t('templates.one.loading'), unread: t('templates.one.unread'), all: t('templates.one.all') },
    ...{ missing: t('templates.one.missing'), missingWhy: t('templates.one.missingWhy') },
  };
  return (
    <OneBody of={useTemplate(id)} words={words} href="/templates">
      {(one) => <Loaded one={one} />}
    </OneBody>
  );
}

function Loaded({ one }: { one: TemplateDetail }) {
  const t = useWords();
  const f = useFormat();
  const me = useMe().data;
  const change = useChangeTemplate(one.id);
  const [open, setOpen] = useState<'name' | 'versions' | 'delete' | null>(null);
  const mayEdit = me !== undefined && may(me.role, 'template.edit');
  const close = () => setOpen(null);
  return (
    <div className="flex min-h-full shrink-0 flex-col">
      <PlaceHead
        up={{ href: '/templates', title: t('shell.nav.templates') }}
        title={one.name}
        archived={one.archived}
        help={t('templates.one.version', { version: one.version, at: f.moment(one.updatedAt) })}
      >
        <Button onClick={() => setOpen('versions')}>
          <History size={18} strokeWidth={1.8} aria-hidden />
          {t('templates.versions.title')}
        </Button>
        {mayEdit ? <Acts one={one} onOpen={setOpen} /> : null}
      </PlaceHead>
      <UsedBy uses={one.uses} />
      <TemplateEditor key={one.version} one={one} mayEdit={mayEdit && !one.archived} />
      {open === 'name' ? (
        <NameDialog
          title={t('common.rename')}
          act={t('common.saveName')}
          name={one.name}
          save={(name) => change.mutateAsync({ revision: one.revision, name })}
          onClose={close}
        />
      ) : null}
      {open === 'versions' ? <TemplateVersions one={one} mayEdit={mayEdit && !one.archived} onClose={close} /> : null}
      {open === 'delete' ? <DeleteIt one={one} onClose={close} /> : null}
    </div>
  );
}

function Acts({ one, onOpen }: { one: TemplateDetail; onOpen: (what: 'name' | 'delete') => void }) {
  const t = useWords();
  const change = useChangeTemplate(one.id);
  const used = one.uses.length > 0 ? { disabledReason: t('common.isUsed') } : {};
  return (
    <ArchiveMenu
      label={t('templates.one.more')}
      archived={one.archived}
      done={t('templates.one.archived')}
      put={(archived, revision = one.revision) => change.mutateAsync({ revision, archived }).then((next) => next.revision)}
      items={[
        { label: t('common.rename'), icon: <Pencil {...menuIcon} />, onSelect: () => onOpen('name') },
        { label: t('common.delete'), icon: <Trash2 {...menuIcon} />, ...used, onSelect: () => onOpen('delete') },
      ]}
    />
  );
}

function DeleteIt({ one, onClose }: { one: TemplateDetail; onClose: () => void }) {
  const t = useWords();
  const router = useRouter();
  const remove = useDeleteTemplate(one.id);
  const submit = () =>
    remove.mutate(undefined, {
      onSuccess: () => {
        router.push('/templates');
        notify({ text: t('templates.one.deleted', { name: one.name }) });
      },
    });
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t('templates.one.deleteTitle', { name: one.name })}
      help={t('templates.one.deleteHelp')}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="danger" busy={remove.isPending} onClick={submit}>
            {t('templates.one.deleteName', { name: one.name })}
          </Button>
        </>
      }
    >
      {remove.error ? (
        <p role="alert" className="text-sm text-bad">
          {describeError(t, remove.error).detail}
        </p>
      ) : null}
    </Dialog>
  );
}

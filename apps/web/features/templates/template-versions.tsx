'use client';
import type { TemplateDetail, TemplateVersions as Versions } from '@signalbox/contract';
import { channels } from '@signalbox/domain';
import { Button, ErrorState, notify, Sheet, SkeletonRows, useFormat, useWords } from '@signalbox/ui';
import { sayText } from '@signalbox/words/light';
import { describeError } from '../client/api-problem.ts';
import { languageName } from './language-name.ts';
import { useChangeTemplate, useTemplateVersions } from './template-queries.ts';

interface TemplateVersionsProps {
  one: TemplateDetail;
  mayEdit: boolean;
  onClose: () => void;
}

/** What it said before, each with a way back to it; going back makes a version, so nothing is lost. */
export default function TemplateVersions({ one, mayEdit, onClose }: TemplateVersionsProps) {
  const t = useWords();
  const { data, error, refetch } = useTemplateVersions(one.id, one.version);
  return (
    <Sheet open onOpenChange={(open) => (open ? undefined : onClose())} title={t('templates.versions.title')}>
      {data ? (
        <ol className="grid gap-4">
          {data.items.map((item) => (
            <Version key={item.version} {...{ one, item, mayEdit, onClose }} />
          ))}
        </ol>
      ) : error ? (
        <ErrorState title={t('templates.versions.unread')} {...describeError(t, error)} onRetry={() => void refetch()} />
      ) : (
        <SkeletonRows rows={5} label={t('templates.one.loading')} />
      )}
    </Sheet>
  );
}

function Version({ one, item, mayEdit, onClose }: TemplateVersionsProps & { item: Versions['items'][number] }) {
  const t = useWords();
  const f = useFormat();
  const change = useChangeTemplate(one.id);
  const { version, by, at, body } = item;
  const restore = () =>
    change.mutate(
      { revision: one.revision, body },
      {
        onSuccess: (next) => {
          notify({ text: t('templates.versions.restored', { version, next: next.version }) });
          onClose();
        },
        onError: (error) => notify({ text: describeError(t, error).detail }),
      },
    );
  return (
    <li className="grid gap-1.5 border-b border-line pb-4 last:border-b-0">
      <div className="flex items-center gap-2">
        <div className="min-w-0 grow">
          <p className="font-label">{t('templates.versions.one', { version })}</p>
          <p className="text-sm text-muted">{by === null ? f.moment(at) : t('templates.versions.by', { by, at: f.moment(at) })}</p>
        </div>
        {mayEdit && version !== one.version ? (
          <Button small busy={change.isPending} onClick={restore}>
            {t('templates.versions.restore', { version })}
          </Button>
        ) : null}
      </div>
      {body.texts.length === 0 ? <p className="text-sm text-muted">{t('templates.says.nothing')}</p> : null}
      <dl className="grid gap-1.5 text-sm">
        {body.texts.map(({ channel, language, subject, text, formatted }) => (
          <div key={`${channel} ${language}`}>
            <dt className="text-muted">
              {t('templates.versions.text', {
                channel: sayText(t, channels.of(channel).words.medium),
                language: languageName(language, t.language),
              })}
            </dt>
            <dd className="line-clamp-3 whitespace-pre-wrap break-words [overflow-wrap:anywhere]">
              {[subject, formatted || text].filter((words) => words !== '').join('\n')}
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

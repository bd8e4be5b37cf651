'use client';
import type { GraphNode } from '@signalbox/flow';
import { Button, notify, useWords } from '@signalbox/ui';
import { useBuilder } from '../builder-context.tsx';

/** The public address of an HTTP trigger. It is made when the workflow is published. */
export function HookAddress({ node }: { node: GraphNode }) {
  const t = useWords();
  const { workflow } = useBuilder();
  const address = workflow.hooks[node.id];
  if (!address) return <p className="rounded-md bg-idle-soft px-3 py-2 text-sm text-idle">{t('panels.hook.unpublished')}</p>;
  const isOpen = node.input.auth === undefined || node.input.auth === 'none';
  const copy = () => navigator.clipboard.writeText(address).then(() => notify({ text: t('panels.hook.copied') }));
  return (
    <section aria-label={t('panels.hook.title')} className="grid gap-1.5">
      <h3 className="text-sm font-label!">{t('panels.hook.title')}</h3>
      <div className="flex items-start gap-2 rounded-md bg-sunken p-2">
        <code className="min-w-0 flex-1 font-mono text-sm break-all">{address}</code>
        <Button small onClick={() => void copy()}>
          {t('panels.hook.copy')}
        </Button>
      </div>
      <p className="text-sm text-muted">
        {t(isOpen ? (address.includes('/in/') ? 'panels.hook.open' : 'panels.hook.secret') : 'panels.hook.asked')}
      </p>
    </section>
  );
}

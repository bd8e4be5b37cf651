'use client';
import { Button, notify } from '@signalbox/ui';
import { useBuilder } from '../builder-context.tsx';

/** The public address of an HTTP trigger. It is made when the workflow is published. */
export function HookAddress({ nodeId }: { nodeId: string }) {
  const { workflow } = useBuilder();
  const address = workflow.hooks[nodeId];
  if (!address)
    return <p className="rounded-md bg-idle-soft px-3 py-2 text-sm text-idle">Publish the workflow to get the address that starts it.</p>;
  const copy = () => navigator.clipboard.writeText(address).then(() => notify({ text: 'The address is copied.' }));
  return (
    <section aria-label="Address that starts it" className="grid gap-1.5">
      <h3 className="text-sm font-label!">Address that starts it</h3>
      <div className="flex items-start gap-2 rounded-md bg-sunken p-2">
        <code className="min-w-0 flex-1 font-mono text-sm break-all">{address}</code>
        <Button small onClick={() => void copy()}>
          Copy
        </Button>
      </div>
      <p className="text-sm text-muted">Whoever knows it can start the workflow. Keep it to yourself.</p>
    </section>
  );
}

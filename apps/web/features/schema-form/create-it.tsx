'use client';
import { Button, useWords } from '@signalbox/ui';
import { useCreateLabel } from './create-label.ts';
import { useFormFacts } from './form-context.tsx';

/** Under a setting that names a group or tag which does not exist: makes it with one press. */
export function CreateIt({ path }: { path: string }) {
  const t = useWords();
  const { issues, readOnly } = useFormFacts();
  const create = issues.find((issue) => issue.field === path && issue.create)?.create;
  const label = useCreateLabel();
  if (!create || readOnly) return null;
  return (
    <Button small className="justify-self-start" busy={label.isPending} onClick={() => label.create(create)}>
      {t('form.create.it')}
    </Button>
  );
}

import type { MadeApiKey } from '@signalbox/contract';
import { isRightOfWorkflow, type KeyRight, withReading } from '@signalbox/domain';
import { Button, Field, fieldProps, Segments, TextInput, useWords } from '@signalbox/ui';
import { type FormEvent, useId, useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { useCreateApiKey } from './api-key-queries.ts';
import { RightBoxes } from './right-boxes.tsx';
import { type NamedWorkflow, WorkflowBoxes } from './workflow-boxes.tsx';

/** Name, rights, workflows and end of a new key. */
export function NewKeyForm({ onMade }: { onMade: (made: MadeApiKey) => void }) {
  const t = useWords();
  const { mutate, isPending, error } = useCreateApiKey();
  const [name, setName] = useState('');
  const [rights, setRights] = useState<readonly KeyRight[]>(['run.read']);
  const [isSingle, setSingle] = useState(false);
  const [workflows, setWorkflows] = useState<readonly NamedWorkflow[]>([]);
  const [day, setDay] = useState('');
  const [isAsked, setAsked] = useState(false);
  const id = useId();
  const chosen = withReading(isSingle ? rights.filter(isRightOfWorkflow) : rights);
  const noRights = chosen.length === 0;
  const noWorkflows = isSingle && workflows.length === 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (noRights || noWorkflows) return;
    const workflowIds = isSingle ? workflows.map((one) => one.id) : null;
    mutate({ name, rights: chosen, workflowIds, endsAt: endOf(day) }, { onSuccess: onMade });
  };
  return (
    <form className="grid gap-6" onSubmit={submit}>
      <Field id={`${id}name`} label={t('api-keys.new.name')} help={t('api-keys.new.nameHelp')}>
        <TextInput
          {...fieldProps(`${id}name`, null, 'help')}
          required
          maxLength={120}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </Field>
      <div className="grid gap-3">
        <h3 className="text-sm font-label!">{t('api-keys.new.scope')}</h3>
        <div>
          <Segments
            label={t('api-keys.new.scope')}
            value={isSingle ? 'some' : 'all'}
            options={[
              { value: 'all', label: t('api-keys.new.scope.all') },
              { value: 'some', label: t('api-keys.new.scope.some') },
            ]}
            onChange={(value) => setSingle(value === 'some')}
          />
        </div>
        {isSingle ? (
          <WorkflowBoxes
            chosen={workflows}
            onChange={setWorkflows}
            error={isAsked && noWorkflows ? t('api-keys.new.workflowsMissing') : null}
          />
        ) : null}
      </div>
      <RightBoxes
        chosen={rights}
        onlyWorkflows={isSingle}
        onChange={setRights}
        error={isAsked && noRights ? t('api-keys.new.rightsMissing') : null}
      />
      <Field id={`${id}day`} label={t('api-keys.new.ends')} help={t('api-keys.new.endsHelp')} optional>
        <TextInput
          {...fieldProps(`${id}day`, null, 'help')}
          type="date"
          min={new Date().toLocaleDateString('sv')}
          max="2100-01-01"
          value={day}
          onChange={(event) => setDay(event.target.value)}
        />
      </Field>
      {error ? (
        <p role="alert" className="text-bad">
          {describeError(t, error).detail}
        </p>
      ) : null}
      <div>
        <Button type="submit" look="primary" busy={isPending}>
          {t('api-keys.new.save')}
        </Button>
      </div>
    </form>
  );
}

/** The last moment of a day where the reader is. */
const endOf = (day: string): string | null => (day === '' ? null : new Date(`${day}T23:59:59.999`).toISOString());

'use client';
import { useWords } from '@signalbox/ui';
import { useMemo, useState } from 'react';
import { ConditionRows, type ConditionView } from '../../conditions/condition-rows.tsx';
import { ViewSwitch } from '../../conditions/view-switch.tsx';
import { asText, FormContext, type FormFacts } from '../../schema-form/form-context.tsx';

interface GroupConditionProps {
  when: string;
  error: string | null;
  onChange: (when: string) => void;
}

/** The condition that a group fills itself by, as rows or as its text: the same rows as in steps, about contacts alone. */
export function GroupCondition({ when, error, onChange }: GroupConditionProps) {
  const t = useWords();
  const [view, setView] = useState<ConditionView>('rows');
  const facts = useMemo((): FormFacts => {
    const from = t('form.from.contact');
    const paths = ['name', 'language', 'phone', 'email', 'timeZone', 'createdAt'] as const;
    const values = paths.map((path) => ({
      ...{ path: `contact.${path}`, title: t(`contacts.group.value.${path}`), type: '', kind: 'string' as const, from, nodeId: null },
    }));
    return { graph: null, nodeId: null, values, issues: [], ownAddresses: [], readOnly: false };
  }, [t]);
  return (
    <FormContext value={facts}>
      <div className="grid min-w-0 gap-3">
        <ViewSwitch view={view} onView={setView} />
        <ConditionRows
          id="group-when"
          path="when"
          value={when}
          error={error}
          view={view}
          fits={() => null}
          onChange={(next) => onChange(asText(next))}
        />
      </div>
    </FormContext>
  );
}

import { isRightOfWorkflow, type KeyRight, keyRights, may, withReading } from '@signalbox/domain';
import { useWords } from '@signalbox/ui';
import { useId } from 'react';
import { useMe } from '../shell/me-queries.ts';
import { checkClass, checkLineClass } from './check-line.ts';

interface RightBoxesProps {
  chosen: readonly KeyRight[];
  onlyWorkflows: boolean;
  onChange: (chosen: readonly KeyRight[]) => void;
  error: string | null;
}

/** What a key may do. What a person may not themselves cannot be chosen; what comes along is ticked and stays so. */
export function RightBoxes({ chosen, onlyWorkflows, onChange, error }: RightBoxesProps) {
  const t = useWords();
  const { data: me } = useMe();
  const note = useId();
  const offered = keyRights.filter((right) => !onlyWorkflows || isRightOfWorkflow(right));
  const all = withReading(chosen);
  const toggle = (right: KeyRight) => onChange(chosen.includes(right) ? chosen.filter((one) => one !== right) : [...chosen, right]);
  return (
    <fieldset className="grid gap-1" aria-describedby={note}>
      <legend className="mb-1 text-sm font-label">{t('api-keys.new.rights')}</legend>
      <div className="grid grid-cols-2 gap-x-4 phone:grid-cols-1">
        {offered.map((right) => {
          const comesAlong = all.includes(right) && !chosen.includes(right);
          return (
            <label key={right} className={checkLineClass}>
              <input
                type="checkbox"
                className={checkClass}
                checked={all.includes(right)}
                disabled={comesAlong || (me !== undefined && !may(me.role, right))}
                onChange={() => toggle(right)}
              />
              {t(`api-keys.right.${right}`)}
            </label>
          );
        })}
      </div>
      <p id={note} role={error ? 'alert' : undefined} className={error ? 'text-sm text-bad' : 'text-sm text-muted'}>
        {error ?? t('api-keys.new.rightsHelp')}
      </p>
    </fieldset>
  );
}

import type { CategoryHours, SendingRules } from '@signalbox/contract';
import { IconButton, notify, useWords } from '@signalbox/ui';
import { Trash2 } from 'lucide-react';
import { useId } from 'react';
import { describeError } from '../client/api-problem.ts';
import { CategoryForm } from './category-form.tsx';
import { RuleSection } from './rule-section.tsx';
import { useChangeRules } from './rules-queries.ts';

/** Categories whose messages keep other quiet hours than the rest, or none. */
export function CategoriesSection({ rules: { categoryHours } }: { rules: SendingRules }) {
  const t = useWords();
  const heading = useId();
  return (
    <RuleSection id={heading} title={t('channels.rules.categories.heading')} help={t('channels.rules.categories.help')}>
      {categoryHours.length === 0 ? <p>{t('channels.rules.categories.none')}</p> : null}
      <ul aria-label={t('channels.rules.categories.heading')} className="grid max-w-[75ch] gap-2 empty:hidden">
        {categoryHours.map((one) => (
          <Category key={one.category} one={one} all={categoryHours} />
        ))}
      </ul>
      <CategoryForm all={categoryHours} />
    </RuleSection>
  );
}

function Category({ one, all }: { one: CategoryHours; all: readonly CategoryHours[] }) {
  const t = useWords();
  const { mutate } = useChangeRules();
  const { category, hours } = one;
  const others = all.filter((other) => other.category !== category);
  const undo = () => mutate({ categoryHours: [...others, one] });
  return (
    <li className="flex items-center gap-3 rounded-md border border-line px-3 py-2">
      <span className="grid min-w-0 grow gap-0.5">
        <span className="font-label wrap-anywhere">{category}</span>
        <span className="num text-sm text-muted">
          {hours ? t('channels.rules.categories.hours', hours) : t('channels.rules.categories.anyHour')}
        </span>
      </span>
      <IconButton
        label={t('channels.rules.categories.remove', { category })}
        onClick={() =>
          mutate(
            { categoryHours: others },
            {
              onError: (error) => notify({ text: describeError(t, error).detail }),
              onSuccess: () => notify({ text: t('channels.rules.categories.removed'), undo }),
            },
          )
        }
      >
        <Trash2 size={16} strokeWidth={1.8} aria-hidden />
      </IconButton>
    </li>
  );
}

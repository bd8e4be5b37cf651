'use client';
import type { TestCase, WayLine } from '@signalbox/contract';
import { Button, cx, StateShape, useWords } from '@signalbox/ui';
import { Trash2 } from 'lucide-react';
import { useBuilder, useGraph } from '../../builder-context.tsx';
import { lineWords, wayWord } from './case-words.ts';
import type { useTestCaseActs } from './use-test-cases.ts';

interface CaseDetailsProps {
  one: TestCase;
  acts: ReturnType<typeof useTestCaseActs>;
}

/** The way of a test case, line by line; marked at the first that went another way, with what was to come there. */
export function CaseDetails({ one, acts }: CaseDetailsProps) {
  const t = useWords();
  const graph = useGraph();
  const { goTo, autosave } = useBuilder();
  const { result } = one;
  const difference = result?.difference ?? null;
  const way = result && result.way.length > 0 ? result.way : one.expected;
  const lastSaid = [...one.script.moves].reverse().find((move) => move.kind === 'say');
  const place = difference?.got ?? difference?.expected ?? null;
  const accept = () =>
    void autosave
      .flush()
      .then(() => acts.change(one.id, { accept: true }))
      .catch(() => undefined);
  return (
    <div className="border-t border-line bg-sunken text-sm">
      <ol className="grid gap-1 px-5 py-2.5">
        {[...way.entries()].map(([index, line]) => (
          <li
            key={index}
            className={cx(
              'flex flex-wrap items-baseline gap-x-2',
              index === difference?.line && 'rounded-sm bg-bad-soft px-2 py-1 text-bad',
            )}
          >
            {index === difference?.line && <StateShape shape="cross" tone="bad" className="self-center" />}
            <Line line={line} />
            {index === difference?.line && difference.expected && (
              <span>{t('testing.cases.not', { way: wayWord(t, graph, difference.expected) })}</span>
            )}
          </li>
        ))}
        {difference && difference.line >= way.length && difference.expected && (
          <li className="rounded-sm bg-bad-soft px-2 py-1 text-bad">
            {t('testing.cases.missing', { way: wayWord(t, graph, difference.expected) })}
          </li>
        )}
      </ol>
      <div className={cx('flex min-h-[42px] flex-wrap items-center gap-2 px-3.5 py-1.5', difference && 'bg-bad-soft')}>
        <span className={cx('min-w-0 grow', difference && 'text-bad')}>
          {difference?.got && difference.expected
            ? t(lastSaid?.kind === 'say' ? 'testing.cases.tookAfter' : 'testing.cases.took', {
                text: lastSaid?.kind === 'say' ? lastSaid.text : '',
                got: wayWord(t, graph, difference.got),
                expected: wayWord(t, graph, difference.expected),
              })
            : ''}
        </span>
        {difference && result?.status !== 'errors' && (
          <Button small busy={acts.busy} onClick={accept}>
            {t('testing.cases.accept')}
          </Button>
        )}
        {place && (
          <Button small onClick={() => goTo(place.nodeId)}>
            {t('testing.cases.openStep')}
          </Button>
        )}
        <Button small look="quiet" busy={acts.busy} onClick={() => void acts.remove(one.id).catch(() => undefined)}>
          <Trash2 size={16} strokeWidth={1.8} aria-hidden />
          {t('testing.cases.delete')}
        </Button>
      </div>
    </div>
  );
}

function Line({ line }: { line: WayLine }) {
  const t = useWords();
  const { title, way } = lineWords(t, useGraph(), line);
  return (
    <>
      <b className="font-label">{title}</b>
      {way && <span>{way}</span>}
    </>
  );
}

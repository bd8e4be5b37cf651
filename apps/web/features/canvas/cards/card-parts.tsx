import { errorPort } from '@signalbox/flow';
import { useFormat, useWords } from '@signalbox/ui';
import { Clock3, CornerUpRight, TriangleAlert } from 'lucide-react';
import { stripOf } from '../layout/port-position.ts';
import { isLeft, type StepState } from '../route/route-state.ts';
import { hasStrip, type StepModel, type StepPort } from './step-model.ts';
import { portWords } from './step-words.ts';

interface PortStripProps {
  model: StepModel;
  litPort: string | null;
  ways: Readonly<Record<string, number>> | null;
}
/** The words above the rings, how many went there under them; of many outcomes the last place says how many more there are. */
export function PortStrip({ model, litPort, ways }: PortStripProps) {
  const t = useWords();
  const f = useFormat();
  if (!hasStrip(model)) return null;
  const { shown, behind } = stripOf(model.main);
  const counted = (ports: readonly StepPort[]) =>
    ways && <small className="num">{f.number(ports.reduce((sum, { name }) => sum + (ways[name] ?? 0), 0))}</small>;
  return (
    <div className={`sb-step-ports${model.forks ? ' sb-step-ports-fork' : ''}${ways ? ' sb-step-ports-counted' : ''}`}>
      {shown.map((port) => (
        <span key={port.name} className={isLeft(litPort, port.name) ? 'sb-lit' : ''} title={portWords(t, port)}>
          {portWords(t, port) || t('canvas.port.then')}
          {counted([port])}
        </span>
      ))}
      {behind.length > 0 && (
        <span
          className={behind.some((port) => isLeft(litPort, port.name)) ? 'sb-lit' : ''}
          title={behind.map((port) => portWords(t, port) || t('canvas.port.then')).join(', ')}
        >
          {`+${behind.length}`}
          {counted(behind)}
        </span>
      )}
    </div>
  );
}

/** What leaves to the right: no answer, failed. One row each. */
export function Sidings({ model, litPort }: { model: StepModel; litPort: string | null }) {
  const t = useWords();
  return model.sidings.map((port) => {
    const failed = port.name === errorPort.name;
    const Sign = failed ? TriangleAlert : Clock3;
    return (
      <div
        key={port.name}
        className={`sb-step-siding${failed ? ' sb-step-siding-error' : ''}${isLeft(litPort, port.name) ? ' sb-lit' : ''}`}
        title={portWords(t, port)}
      >
        <Sign size={13} strokeWidth={2} aria-hidden />
        <em>{portWords(t, port)}</em>
      </div>
    );
  });
}

/** Go to: where the run goes on, instead of a track across the whole plan. */
export function JumpLine({ target }: { target: string | null | undefined }) {
  const t = useWords();
  return (
    <div className="sb-step-siding sb-step-jump" title={target ?? undefined}>
      <CornerUpRight size={13} strokeWidth={2} aria-hidden />
      <em>{target ? t('canvas.jump.to', { title: target }) : t('canvas.jump.none')}</em>
    </div>
  );
}

export function IssueBadge({ errors, warnings }: { errors: number; warnings: number }) {
  const t = useWords();
  if (errors > 0) return <span className="sb-issue sb-issue-error">{t('canvas.issues.errors', { count: errors })}</span>;
  return <span className="sb-issue sb-issue-warning">{t('canvas.issues.warnings', { count: warnings })}</span>;
}

export const isLit = (state: StepState) => state === 'done' || state === 'waiting' || state === 'failed' || state === 'working';
/** What the looks of a card hang on; the group for its tint from far away. */
export const cardClass = (model: StepModel, state: StepState): string =>
  [
    `sb-step-${model.kind}`,
    `sb-step-${state}`,
    `sb-group-${model.group}`,
    model.off ? 'sb-step-off' : '',
    model.block === 'join' ? 'sb-step-join' : '',
  ]
    .filter(Boolean)
    .join(' ');

import { errorPort } from '@signalbox/flow';
import { useFormat, useWords } from '@signalbox/ui';
import { Clock3, CornerUpRight, TriangleAlert } from 'lucide-react';
import { stripOf } from '../layout/port-position.ts';
import { isLeft, type StepState } from '../route/route-state.ts';
import type { StepData } from './step-data.ts';
import { hasStrip, type StepModel, type StepPort } from './step-model.ts';
import { portWords } from './step-words.ts';

/** The words above the rings, how many went there under them; of many outcomes the last place says how many more there are. */
export function PortStrip({ data }: { data: StepData }) {
  const t = useWords();
  const { model, ways } = data;
  if (!hasStrip(model)) return null;
  const { shown, behind } = stripOf(model.main);
  const count = (ports: readonly StepPort[], word: string) =>
    ways && <WayCount model={model} word={word} count={ports.reduce((sum, { name }) => sum + (ways[name] ?? 0), 0)} />;
  const more = behind.map((port) => portWords(t, port) || t('canvas.port.then')).join(', ');
  return (
    <div className={`sb-step-ports${model.forks ? ' sb-step-ports-fork' : ''}${ways ? ' sb-step-ports-counted' : ''}`}>
      {shown.map((port) => (
        <span key={port.name} className={wayTone(data, [port])} title={portWords(t, port)}>
          {portWords(t, port) || t('canvas.port.then')}
          {count([port], portWords(t, port) || t('canvas.port.then'))}
        </span>
      ))}
      {behind.length > 0 && (
        <span className={wayTone(data, behind)} title={more}>
          {`+${behind.length}`}
          {count(behind, more)}
        </span>
      )}
    </div>
  );
}

/** Green where it was left, faint where it was not, or where nothing follows. */
function wayTone({ litPort, connected }: StepData, ports: readonly StepPort[]): string {
  if (ports.some(({ name }) => isLeft(litPort, name))) return 'sb-lit';
  return litPort !== null || !ports.some(({ name }) => connected.includes(name)) ? 'sb-unlit' : '';
}

/** How many went this way. */
function WayCount({ model, word, count }: { model: StepModel; word: string; count: number }) {
  const t = useWords();
  const f = useFormat();
  return (
    <small className="sb-way-count num">
      <span className="sr-only">{`${t('canvas.port.count', { title: model.title, way: word })} `}</span>
      {f.number(count)}
    </small>
  );
}

/** The only way on, beside its ring: its word where it has one, how many went there. */
export function OnlyWay({ data: { model, ways } }: { data: StepData }) {
  const t = useWords();
  const [only] = model.main;
  if (!only || model.main.length > 1 || hasStrip(model)) return null;
  const [word, count] = [portWords(t, only), ways?.[only.name]];
  if (!word && count === undefined) return null;
  return (
    <span className="sb-step-word">
      {word} {count !== undefined && <WayCount model={model} word={word || t('canvas.port.then')} count={count} />}
    </span>
  );
}

/** What leaves to the right: no answer, failed. One row each. */
export function Sidings({ data }: { data: StepData }) {
  const t = useWords();
  const { model, ways } = data;
  return model.sidings.map((port) => {
    const failed = port.name === errorPort.name;
    const Sign = failed ? TriangleAlert : Clock3;
    const count = ways?.[port.name];
    return (
      <div
        key={port.name}
        className={`sb-step-siding${failed ? ' sb-step-siding-error' : ''} ${wayTone(data, [port])}`}
        title={portWords(t, port)}
      >
        <Sign size={13} strokeWidth={2} aria-hidden />
        <em>{portWords(t, port)}</em>
        {count !== undefined && <WayCount model={model} word={portWords(t, port)} count={count} />}
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

'use client';
import type { RunDetail, RunStep } from '@signalbox/contract';
import { type FieldSchema, settingsSchema } from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';
import { Button, cx, Field, Select, StateChip, Tabs, useFormat, useWords } from '@signalbox/ui';
import type { Say } from '@signalbox/words/light';
import { Eye } from 'lucide-react';
import Link from 'next/link';
import { type ReactNode, useState } from 'react';
import { BatchLink } from '../../batches/batch-link.tsx';
import { valueWords } from '../../schema-form/values/value-words.ts';
import type { StepEntry } from '../timeline/timeline-entries.ts';
import { lastLine } from '../timeline/tree-words.ts';
import { FileValue, fileIn } from './file-value.tsx';
import { maskNumber, maskNumbers } from './mask-numbers.ts';

interface StepDetailsProps {
  run: RunDetail;
  entry: StepEntry | null;
  /** Every visit of the step. */
  choices: readonly { key: string; label: string }[];
  onChoose: (key: string) => void;
}

/** What the chosen step read and gave on the chosen visit, the run's messages, and the technical facts. */
export function StepDetails({ run, entry, choices, onChoose }: StepDetailsProps) {
  const t = useWords();
  const [full, setFull] = useState(false);
  const step = entry ? (lastLine(entry) ?? null) : null;
  const values = (value: unknown, settings?: Settings) => (
    <Values value={full ? value : maskNumbers(value)} settings={settings} files={run.files} full={full} onShow={() => setFull(true)} />
  );
  const spec = catalogue.get(run.graph.nodes.find(({ id }) => id === entry?.nodeId)?.type ?? '');
  const items = [
    { value: 'input', label: t('run.details.input'), panel: values(step?.input, spec ? settingsSchema(t, spec).properties : undefined) },
    { value: 'output', label: t('run.details.output'), panel: values(step?.error ? { error: step.error } : step?.output) },
    {
      value: 'messages',
      label: t('run.details.messages', { count: run.messages.length }),
      panel: <Messages messages={full ? run.messages : run.messages.map(masked)} full={full} onShow={() => setFull(true)} />,
    },
    { value: 'technical', label: t('run.details.technical'), panel: <Technical run={run} step={step} /> },
  ];
  return (
    <>
      {entry && choices.length > 1 && (
        <div className="border-t border-line px-4 pt-2.5">
          <Field id="visit" label={t('run.details.which')}>
            <Select
              id="visit"
              small
              value={entry.key}
              options={choices.map(({ key, label }) => ({ value: key, label }))}
              onChange={(event) => onChoose(event.target.value)}
            />
          </Field>
        </div>
      )}
      {entry && isToMany(run, entry.nodeId, step?.input) && <BatchLink runId={run.id} nodeId={entry.nodeId} id={batchOf(step?.output)} />}
      <Tabs label={t('run.details.title')} items={items} className="flex min-h-0 grow flex-col border-t border-line" />
    </>
  );
}

/** A step that sends to many makes a batch. */
const isToMany = (run: RunDetail, nodeId: string, input: unknown): boolean =>
  run.graph.nodes.some(
    ({ id, type, input: drawn }) => id === nodeId && type === 'msg.send' && (fieldOf(input, 'who') ?? drawn.who) === 'people',
  );
const batchOf = (output: unknown): string | undefined => {
  const id = fieldOf(output, 'batchId');
  return typeof id === 'string' ? id : undefined;
};
const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

/** The settings of the step by name, for their titles and words; values that a step gave go by the names that expressions use. */
type Settings = FieldSchema['properties'];
interface ValuesProps {
  value: unknown;
  settings: Settings | undefined;
  files: RunDetail['files'];
  full: boolean;
  onShow: () => void;
}
function Values({ value, settings, files, full, onShow }: ValuesProps) {
  const t = useWords();
  const f = useFormat();
  const all = value !== null && typeof value === 'object' ? Object.entries(value) : [];
  // Settings that nobody touched are many: their names are enough.
  const entries = settings ? all.filter(([, one]) => isSet(one)) : all;
  const unset = all.flatMap(([name, one]) => (settings && !isSet(one) ? [settings[name]?.title ?? name] : []));
  if (all.length === 0) return <p className="p-4 text-sm text-muted">{t('run.details.nothing')}</p>;
  return (
    <div className="p-4">
      <dl className={`grid grid-cols-[auto_1fr] gap-x-5 gap-y-1 text-sm ${settings ? '' : 'font-mono'}`}>
        {entries.map(([name, one]) => (
          <Row key={name} name={settings?.[name]?.title ?? name}>
            <Value value={one} setting={settings?.[name]} files={files} />
          </Row>
        ))}
      </dl>
      {unset.length > 0 && (
        <p className={cx('text-sm text-muted', entries.length > 0 && 'mt-3')}>{t('run.details.unset', { names: f.list(unset) })}</p>
      )}
      {!full && JSON.stringify(value).includes('••') && <ShowNumbers className="mt-3" onClick={onShow} />}
    </div>
  );
}

const isSet = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

function Value({ value, setting, files }: Pick<ValuesProps, 'value' | 'files'> & { setting: FieldSchema | undefined }) {
  const t = useWords();
  const file = fileIn(value);
  if (file) return <FileValue file={file} life={files.find(({ id }) => id === file.id)} />;
  if (setting) return valueWords(t, value, setting);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const Row = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <dt className="text-muted">{name}</dt>
    <dd className="min-w-0 whitespace-pre-line [overflow-wrap:anywhere]">{children}</dd>
  </>
);

function Messages({ messages, full, onShow }: { messages: RunDetail['messages']; full: boolean; onShow: () => void }) {
  const t = useWords();
  if (messages.length === 0) return <p className="p-4 text-sm text-muted">{t('run.details.noMessages')}</p>;
  return (
    <>
      <ul className="divide-y divide-line">
        {messages.map((message) => (
          <li key={message.id} className="flex items-start gap-3 px-4 py-2.5">
            <StateChip state={message.state} />
            <Link href={`/messages/${message.id}`} className="min-w-0 text-sm">
              <span className="block text-muted">
                {message.inbound ? t('messages.pane.from', { address: message.from }) : t('messages.pane.to', { address: message.to })}
              </span>
              <span className="line-clamp-2">{message.text}</span>
            </Link>
          </li>
        ))}
      </ul>
      {!full && <ShowNumbers className="m-4" onClick={onShow} />}
    </>
  );
}

const masked = (message: RunDetail['messages'][number]) => ({
  ...message,
  from: maskNumber(message.from),
  to: maskNumber(message.to),
  text: maskNumber(message.text),
});

function ShowNumbers({ className, onClick }: { className: string; onClick: () => void }) {
  const t = useWords();
  return (
    <Button small className={className} onClick={onClick}>
      <Eye size={16} aria-hidden /> {t('run.details.showNumbers')}
    </Button>
  );
}

function Technical({ run, step }: { run: RunDetail; step: RunStep | null }) {
  const t = useWords();
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-5 gap-y-1 p-4 font-mono text-sm">
      <Row name={t('run.technical.run')}>{run.id}</Row>
      <Row name={t('run.technical.conductor')}>
        {run.conductorId ?? t(run.endedAt === null ? 'run.technical.notStarted' : 'run.technical.notNeeded')}
      </Row>
      <Row name={t('run.technical.class')}>{run.class}</Row>
      {step && <Row name={t('run.technical.step')}>{stepFacts(t, step)}</Row>}
      {run.calls.map(({ id, status, tries }) => (
        <Row key={id} name={t('run.technical.call')}>
          {t('run.technical.callFacts', { call: id, status, tries })}
        </Row>
      ))}
      {run.errorCode && <Row name={t('run.technical.error')}>{errorFacts(t, run.errorCode, run.errorNode)}</Row>}
    </dl>
  );
}

const stepFacts = (t: Say, { nodeId, visit, tookMs, port }: RunStep): string =>
  t('run.technical.stepFacts', { step: nodeId, visit, ms: tookMs ?? 0, port: port ?? t('run.technical.noPort') });
const errorFacts = (t: Say, code: string, step: string | null): string =>
  step === null ? t('run.technical.errorRun', { code }) : t('run.technical.errorFacts', { code, step });

import { round } from '../measure.ts';

/** What the benches of one sitting gave, by their names. */
export type Results = Record<string, unknown>;

export interface Measure {
  key: string;
  title: string;
  /** A ratio holds on any machine and is compared with earlier sittings; a figure says what this machine did. */
  kind: 'ratio' | 'figure';
  unit?: string;
  goal?: { atLeast: number } | { atMost: number };
  of: (results: Results) => number | undefined;
}

const levels = [1, 10, 50, 200];

/** Everything that docs/performance.md tells, in its order. */
export const measures: Measure[] = [
  ...levels.map((level) => ({
    ...ratio(`runs_to_peers_${level}`, `runs/s beside the better of DBOS and Restate, ${level} concurrent`),
    goal: { atLeast: level === 1 ? 1 : 1.2 },
    of: divided(`peers.runs_per_s.signalbox.${level}`, [`peers.runs_per_s.dbos.${level}`, `peers.runs_per_s.restate.${level}`]),
  })),
  ...levels.map((level) => ({
    ...ratio(`runs_to_node_${level}`, `runs/s beside a Node handler with two commits, ${level} concurrent`),
    goal: { atLeast: 0.5 },
    of: divided(`runs.runs_per_s.${level}`, [`runs.node_durable_per_s.${level}`]),
  })),
  ...[10, 50].map((level) => ({
    ...ratio(`accept_to_node_${level}`, `202 after the commit beside a Node handler with one commit, ${level} concurrent`),
    goal: { atLeast: 0.5 },
    of: divided(`runs.accept_per_s.${level}`, [`runs.node_accept_per_s.${level}`]),
  })),
  {
    ...ratio('grown', 'runs/s beside a million ended and 200,000 waiting runs, of the empty database'),
    goal: { atLeast: 0.9 },
    of: (results) => at(results, 'grown.ratio'),
  },
  {
    ...ratio('answers_to_node', 'answers into 5,000 waiting runs beside the Node handler with two commits, 50 concurrent'),
    of: divided('sms.answers_per_s', ['runs.node_durable_per_s.50']),
  },
  { ...ratio('lane_to_node', 'SMS sent beside the same handler'), of: divided('lane.per_s', ['runs.node_durable_per_s.50']) },
  {
    ...ratio('lane_use', 'lane: share of an allowed 1,000 SMS/s that is used'),
    goal: { atLeast: 0.99 },
    of: (results) => at(results, 'lane.use_of_1000'),
  },
  {
    ...ratio('inbound_to_node', 'texts in beside a plain Node client that keeps nothing'),
    of: divided('inbound.per_s', ['inbound.baseline_per_s']),
  },
  { ...ratio('mail_out_to_node', 'mails out beside a plain Node client'), of: divided('mail.out_per_s', ['mail.baseline_out_per_s']) },
  { ...ratio('mail_in_to_node', 'mails in beside a plain Node server'), of: divided('mail.in_per_s', ['mail.baseline_in_per_s']) },
  {
    ...ratio('for_each', 'contacts of a for-each beside plain inserts'),
    of: divided('fanout.contacts_per_s', ['fanout.bulk_inserts_per_s']),
  },
  {
    ...ratio('engine', 'steps of the engine on one core beside JSON copies of 1 kB'),
    of: divided('engine.memory_steps_per_s', ['engine.json_copies_per_s']),
  },
  ...levels.map((level) => figure(`runs_per_s_${level}`, `runs/s, ${level} concurrent`, `runs.runs_per_s.${level}`)),
  { ...figure('idle_p50_ms', 'trigger to first outside call, idle, p50', 'runs.idle_p50_ms'), unit: 'ms', goal: { atMost: 4 } },
  { ...figure('idle_p99_ms', 'the same, p99', 'runs.idle_p99_ms'), unit: 'ms', goal: { atMost: 15 } },
  { ...figure('sms_p50_ms_1', 'text in to reply out, alone, p50', 'sms.p50_ms.1'), unit: 'ms', goal: { atMost: 12 } },
  { ...figure('sms_p50_ms_10', 'the same, 10 concurrent, p50', 'sms.p50_ms.10'), unit: 'ms', goal: { atMost: 20 } },
  { ...figure('sms_p95_ms_10', 'the same, 10 concurrent, p95', 'sms.p95_ms.10'), unit: 'ms', goal: { atMost: 60 } },
  { ...figure('answers_per_s', 'answers/s into 5,000 waiting runs', 'sms.answers_per_s'), goal: { atLeast: 4000 } },
  ...[10, 50, 200].map((level, i) => ({
    ...figure(`cpu_ms_${level}`, `CPU of a run, all processes, ${level} concurrent`, `runs.cpu_ms_per_run.${level}`),
    ...{ unit: 'ms', goal: { atMost: [2, 1, 0.8][i] ?? 0 } },
  })),
  { ...figure('lane_per_s', 'SMS/s to a provider without a limit', 'lane.per_s'), goal: { atLeast: 3000 } },
  { ...figure('lane_most', 'SMS in the fullest second of an allowed 1,000/s', 'lane.most_in_a_second'), goal: { atMost: 1000 } },
  {
    ...figure('lane_quiet', 'p95 of a quiet account beside one with ten times as many, of itself alone', 'lane.quiet_p95_ratio'),
    goal: { atMost: 2 },
  },
  {
    ...figure('broadcast_expand_ms', 'one send to 100,000 people: their messages are made', 'broadcast.expand_ms'),
    unit: 'ms',
    goal: { atMost: 3000 },
  },
  { ...figure('broadcast_first_ms', 'the same: the first one leaves', 'broadcast.first_ms'), unit: 'ms', goal: { atMost: 500 } },
  { ...figure('broadcast_rss_mib', 'the same: the worker grows by', 'broadcast.rss_growth_mib'), unit: 'MiB', goal: { atMost: 60 } },
  { ...figure('broadcast_duplicates', 'the same: sent twice', 'broadcast.duplicates'), goal: { atMost: 0 } },
  { ...figure('inbound_per_s', 'texts in/s, acknowledged after the commit', 'inbound.per_s'), goal: { atLeast: 800 } },
  { ...figure('mail_out_per_s', 'mails out/s', 'mail.out_per_s'), goal: { atLeast: 300 } },
  { ...figure('mail_in_per_s', 'mails in/s', 'mail.in_per_s'), goal: { atLeast: 150 } },
  { ...figure('contacts_per_s', 'contacts/s of a for-each over 100,000', 'fanout.contacts_per_s') },
  { ...figure('steps_per_s', 'steps/s of the engine on one core', 'engine.memory_steps_per_s') },
  {
    ...figure('soak_slope', 'soak at half speed: growth of the worst process', 'soak.slope_mib_per_min'),
    unit: 'MiB/min',
    goal: { atMost: 1 },
  },
  { ...figure('soak_p99_ratio', 'the same: p99 beside its first tenth', 'soak.p99_ratio'), goal: { atMost: 1.5 } },
  { ...figure('start_s', 'npm start, built and with data', 'runs.start_s'), unit: 's', goal: { atMost: 4 } },
  {
    ...figure('idle_pss_mib', 'idle memory (PSS) without Temporal and simulator', 'runs.idle_pss_mib'),
    unit: 'MiB',
    goal: { atMost: 380 },
  },
  ...Object.entries({ lists: 250, builder: 330, try_it: 300, run: 300, sign_in: 120 }).map(([page, atMost]) => ({
    ...figure(`js_kb_${page}`, `JavaScript of the first load, ${page.replace('_', ' ')}`, `builder.js_kb.${page}`),
    ...{ unit: 'kB', goal: { atMost } },
  })),
  ...Object.entries({ 9: 1000, 200: 1200, 500: 1500 }).map(([steps, atMost]) => ({
    ...figure(`first_card_ms_${steps}`, `builder: first card of ${steps} steps`, `builder.first_card_ms.${steps}`),
    ...{ unit: 'ms', goal: { atMost } },
  })),
  ...[200, 500].map((steps) => ({
    ...figure(`drag_p95_ms_${steps}`, `the same: a frame while a card of ${steps} is dragged, p95`, `builder.drag_p95_ms.${steps}`),
    ...{ unit: 'ms', goal: { atMost: 25 } },
  })),
  ...[9, 200, 500].map((steps) => ({
    ...figure(`typing_ms_${steps}`, `the same: worst event while typing, ${steps} steps`, `builder.typing_ms.${steps}`),
    ...{ unit: 'ms', goal: { atMost: 64 } },
  })),
  { ...figure('stop_s', 'stop of all parts, live views open', 'runs.stop_s'), unit: 's', goal: { atMost: 3 } },
];

function ratio(key: string, title: string): Pick<Measure, 'key' | 'title' | 'kind'> {
  return { key, title, kind: 'ratio' };
}

function figure(key: string, title: string, path: string): Measure {
  return { key, title, kind: 'figure', of: (results) => at(results, path) };
}

/** One figure divided by the largest of others. */
function divided(top: string, bottoms: string[]): Measure['of'] {
  return (results) => {
    const value = at(results, top);
    const others = bottoms.flatMap((path) => at(results, path) ?? []);
    return value === undefined || others.length < bottoms.length ? undefined : round(value / Math.max(...others), 2);
  };
}

function at(results: Results, path: string): number | undefined {
  let value: unknown = results;
  for (const key of path.split('.')) value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

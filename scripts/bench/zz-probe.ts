import { referenceGraph } from '@signalbox/store';
import { openHouse } from '../../tests/support/house.ts';
import { closedLoop, cpuOf, quantile } from './measure.ts';
import { post } from './post.ts';
import { publishGraph } from './publish.ts';
import { openSink } from './sink.ts';

const sink = await openSink();
const house = await openHouse({ egressAllow: `127.0.0.1:${sink.port}` });
const { hookUrl } = await publishGraph(house, 'Reference', referenceGraph(`http://127.0.0.1:${sink.port}/`));
for (let i = 0; i < 50; i++) await post(hookUrl, '{"number":"A 7","amount":12}');
const pg = (await import('pg')).default;
const c = new pg.Client({ connectionString: house.ownerUrl });
await c.connect();
for (const level of [1, 10, 50, 200]) {
  const names = ['postgres', 'temporal', 'gateway', 'worker'] as const;
  const before = names.map((n) => cpuOf([house.pid(n)]));
  const me = process.cpuUsage();
  const n0 = Number((await c.query('select count(distinct conductor_id) n from run')).rows[0].n);
  const { took, perSecond } = await closedLoop(level, level === 1 ? 3 : 5, async () => {
    const r = await post(hookUrl, '{"number":"A 7","amount":12}');
    if (r.status !== 200) throw new Error(r.body);
  });
  const n1 = Number((await c.query('select count(distinct conductor_id) n from run')).rows[0].n);
  const m = process.cpuUsage(me);
  console.log(
    level,
    perSecond,
    'p50',
    quantile(took, 0.5),
    'conductors',
    n1 - n0,
    'batch',
    (took.length / (n1 - n0)).toFixed(1),
    'cpu/run',
    Object.fromEntries(names.map((n, i) => [n, ((cpuOf([house.pid(n)]) - (before[i] ?? 0)) / took.length).toFixed(2)])),
    'me',
    ((m.user + m.system) / 1000 / took.length).toFixed(2),
    'cpu per conductor',
    names.map((n, i) => [n, ((cpuOf([house.pid(n)]) - (before[i] ?? 0)) / (n1 - n0)).toFixed(1)].join(' ')).join(', '),
  );
}
await c.end();
await house.close();
process.exit(0);

import { channel } from 'node:diagnostics_channel';
import http from 'node:http';
import { PerformanceObserver, performance } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';
import { timeStatements } from './probe-statements.ts';
import { addTo, type ProbeReport, type Tally } from './tally.ts';

// Loaded into a process before its own code (node --import): it hears the spans of the product, times statements and HTTP from outside, and
// answers GET / on the port in its address with what came since the last time.
let tallies = new Map<string, Tally>();
let busySince = performance.eventLoopUtilization();

if (isMainThread) {
  const server = http.createServer((_, response) => response.end(JSON.stringify(take())));
  hear('signalbox.span', ({ name, ms, items }: { name: string; ms: number; items: number }) => addTo(tallies, name, { ms, items }));
  timeRequests('http.server', server);
  timeRequests('http.client', server);
  timeStatements((name, ms) => addTo(tallies, name, { ms }));
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) addTo(tallies, 'garbage collection', { ms: duration });
  }).observe({ entryTypes: ['gc'] });
  server.listen(Number(new URL(import.meta.url).searchParams.get('port')), '127.0.0.1').unref();
}

function take(): ProbeReport {
  const spans = Object.fromEntries(tallies);
  const busyMs = performance.eventLoopUtilization(busySince).active;
  tallies = new Map();
  busySince = performance.eventLoopUtilization();
  return { spans, busyMs };
}

interface RequestMessage {
  request: object;
  server?: http.Server;
}

/** From the first byte of a request to the last of its answer: those that come in, and those that go out. */
function timeRequests(side: 'http.server' | 'http.client', own: http.Server): void {
  const began = new WeakMap<object, number>();
  hear(`${side}.request.start`, ({ request, server }: RequestMessage) => {
    if (server !== own) began.set(request, performance.now());
  });
  hear(`${side}.response.finish`, ({ request }: RequestMessage) => {
    const from = began.get(request);
    if (from !== undefined) addTo(tallies, side === 'http.server' ? 'door' : 'outside call', { ms: performance.now() - from });
  });
}

function hear<Message>(name: string, listener: (message: Message) => void): void {
  channel(name).subscribe((message) => listener(message as Message));
}

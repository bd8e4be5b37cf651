import { type LookupAddress, type LookupAllOptions, lookup } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { operationalError, type SignalboxError, userError } from '@signalbox/domain';
import type { HttpPort } from '@signalbox/nodes/contract';
import { isPublicAddress } from './address-rules.ts';
import { readAnswer } from './read-answer.ts';
import { packings } from './unpack.ts';

export interface EgressOptions {
  /** `host` or `host:port` entries that may be private, for systems inside the house. */
  allowedHosts: readonly string[];
  /** What a name stands for; the system's own way unless a test says otherwise. */
  lookup?: LookupAll;
}
export interface Egress extends HttpPort {
  /** Where a connection other than HTTP may go: the host itself where it is allowed, else one of its addresses. Rejects with `http.blocked`. */
  addressOf(host: string, port: number): Promise<string>;
}
type LookupAll = (hostname: string, options: LookupAllOptions, callback: (error: Error | null, addresses: LookupAddress[]) => void) => void;

/**
 * The only way to a host that a person typed. Checks the literal, every address the name resolves to, and thereby the connected peer
 * (the connection goes to the checked address). Redirects are not followed: their answer is the result.
 */
export function createEgress(options: EgressOptions): Egress {
  const guardedLookup = guard(options.lookup ?? lookup);
  const allowed = new Set(options.allowedHosts.map((host) => host.toLowerCase()));
  const isTrusted = (...names: string[]): boolean => names.some((name) => allowed.has(name.toLowerCase()));
  const agents = {
    'http:': new http.Agent({ keepAlive: true, maxSockets: 64, maxFreeSockets: 32 }),
    'https:': new https.Agent({ keepAlive: true, maxSockets: 64, maxFreeSockets: 32 }),
  };
  return {
    async addressOf(host, port) {
      if (isTrusted(`${host}:${port}`, host)) return host;
      if (isIP(host) === 0) return lookUp(guardedLookup, host);
      if (!isPublicAddress(host)) throw blocked(host);
      return host;
    },
    async request({ method, url, headers, body, timeoutMs, maxBytes, signal }) {
      const target = parseTarget(url);
      const sendable = sendableHeaders(headers);
      const trusted = isTrusted(target.host, target.hostname);
      const literal = target.hostname.replace(/^\[|\]$/g, '');
      if (!trusted && isIP(literal) !== 0 && !isPublicAddress(literal)) throw blocked(target.hostname);
      const secure = target.protocol === 'https:';
      return new Promise((resolve, reject) => {
        const request = (secure ? https : http).request(target, {
          method,
          headers: {
            'user-agent': 'Signalbox',
            'accept-encoding': packings,
            ...sendable,
            ...(body === null ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
          },
          agent: agents[secure ? 'https:' : 'http:'],
          ...(trusted ? {} : { lookup: guardedLookup }),
        });
        let connected = false;
        let isCutOff = false;
        // By hand: a signal that joins a caller's with a timeout costs more than everything else here.
        const cutOff = () => {
          isCutOff = true;
          request.destroy(new Error('cut off'));
        };
        const timer = setTimeout(cutOff, timeoutMs);
        signal.addEventListener('abort', cutOff, { once: true });
        const stopWaiting = () => {
          clearTimeout(timer);
          signal.removeEventListener('abort', cutOff);
        };
        request.on('socket', (socket) => {
          connected = !socket.connecting;
          // One that is kept alive is connected, and would collect listeners.
          if (socket.connecting)
            socket.once(secure ? 'secureConnect' : 'connect', () => {
              connected = true;
            });
        });
        const fail = (error: Error) => {
          stopWaiting();
          if ('kind' in error) return reject(error);
          const details = connected ? { cause: error } : { cause: error, notSent: true as const };
          if (isCutOff) return reject(operationalError('http.timeout', { host: target.host, ms: timeoutMs }, details));
          return reject(operationalError(connected ? 'http.broken_off' : 'http.unreachable', { host: target.host }, details));
        };
        request.on('error', fail);
        request.on('response', (response) =>
          readAnswer(response, target.host, maxBytes).then((answer) => {
            stopWaiting();
            resolve(answer);
          }, fail),
        );
        // Bytes: a text would take the headers along into UTF-8, while without a body they are written in Latin-1.
        request.end(body === null ? undefined : typeof body === 'string' ? Buffer.from(body) : body);
        if (signal.aborted) cutOff();
      });
    },
  };
}

/** Without those that belong to the connection: a length or a packing that is not true would be read into the next request. */
function sendableHeaders(headers: Record<string, string>): Record<string, string> {
  const sendable: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    try {
      http.validateHeaderName(name);
      http.validateHeaderValue(name, value);
    } catch (cause) {
      throw userError('http.invalid_header', { name: name.slice(0, 100) }, { field: 'headers', cause });
    }
    if (!ofConnection.has(name.toLowerCase())) sendable[name] = value;
  }
  return sendable;
}

const ofConnection: ReadonlySet<string> = new Set(
  'connection content-length expect keep-alive proxy-connection te trailer transfer-encoding upgrade'.split(' '),
);

function parseTarget(url: string): URL {
  const target = URL.canParse(url) ? new URL(url) : null;
  if (!target || !/^https?:$/.test(target.protocol)) throw userError('http.invalid_url', {}, { field: 'url' });
  if (target.username || target.password) throw userError('http.invalid_url.password', {}, { field: 'url' });
  return target;
}

const blocked = (host: string): SignalboxError => userError('http.blocked', { host }, { field: 'url' });

const lookUp = (lookupOne: LookupFunction, host: string): Promise<string> =>
  new Promise((resolve, reject) => lookupOne(host, {}, (error, address) => (error ? reject(error) : resolve(String(address)))));

const guard =
  (lookupAll: LookupAll): LookupFunction =>
  (hostname, options, callback) => {
    lookupAll(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 4);
      const first = addresses[0];
      // One private address among public ones is refused as well: a name that answers both is an attack or a mistake.
      if (!first || addresses.some((entry) => !isPublicAddress(entry.address))) return callback(blocked(hostname), '', 4);
      return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };

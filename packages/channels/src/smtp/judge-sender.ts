import type { ContentOf, email } from '@signalbox/domain';
import { type LookUp, withLimits } from './look-up.ts';

/** Whether a mail is from whom it says: what SPF (RFC 7208), DKIM (RFC 6376) and DMARC (RFC 7489) say of it. */
export type SenderProof = NonNullable<ContentOf<typeof email>['auth']>;

export interface Arrived {
  raw: Buffer;
  /** Who brought it, and how that server calls itself. */
  ip: string;
  helo: string;
  /** Whom that server names as the sender; empty for reports. */
  sender: string;
  /** By which we call ourselves. */
  name: string;
}

/** Total: what DNS does not tell in time is `temperror`, and what is broken in the mail `permerror`. Takes no more than five seconds. */
export async function judgeSender(arrived: Arrived, lookUp: LookUp): Promise<SenderProof> {
  const resolver = withLimits(lookUp, { most: mostQuestions, withinMs: longestMs });
  const [spf, dkim] = await Promise.all([bySpf(arrived, resolver), byDkim(arrived.raw, resolver)]);
  return { spf: spf.result, dkim: dkim.result, dmarc: await byDmarc({ spf, dkim }, resolver) };
}

interface Judged {
  result: string;
  /** Those that are proven. */
  domains: string[];
}

/** What is loaded is loaded with the first mail: most gateways see none. */
async function bySpf({ ip, helo, sender, name }: Arrived, resolver: LookUp): Promise<Judged> {
  try {
    const { spf } = await import('mailauth/lib/spf/index.js');
    const { domain, status } = await spf({ ip, helo, mta: name, resolver, ...(sender === '' ? {} : { sender }) });
    return { result: status.result, domains: status.result === 'pass' ? [domain] : [] };
  } catch {
    return { result: 'permerror', domains: [] };
  }
}

async function byDkim(raw: Buffer, resolver: LookUp): Promise<Judged & { from: string[] }> {
  const broken = { result: 'permerror', domains: [], from: [] };
  const head = raw.subarray(0, Math.max(raw.indexOf('\r\n\r\n'), 0)).toString('latin1');
  if ((head.match(/^(?:dkim-signature|arc-[a-z-]+):/gim) ?? []).length > mostSignatures) return broken;
  try {
    const { dkimVerify } = await import('mailauth/lib/dkim/verify.js');
    const { headerFrom, results } = await dkimVerify(raw, { resolver });
    // What stands below the signed part of a body was written by anybody.
    const proven = results.filter(({ status }) => status.result === 'pass' && !status.underSized);
    const unproven = results.find(({ status }) => status.result !== 'none')?.status.result ?? 'none';
    return {
      result: proven.length > 0 ? 'pass' : unproven === 'neutral' || unproven === 'pass' ? 'fail' : unproven,
      domains: proven.map(({ signingDomain }) => signingDomain),
      from: headerFrom,
    };
  } catch {
    return broken;
  }
}

/** The domain that people read has to be the one that is proven; with `s` to the letter, else as far as whom it belongs to. */
async function byDmarc({ spf, dkim }: { spf: Judged; dkim: Judged & { from: string[] } }, resolver: LookUp): Promise<string> {
  try {
    const { dmarc } = await import('mailauth/lib/dmarc/index.js');
    const dkimDomains = dkim.domains.map((domain) => ({ domain }));
    const told = await dmarc({ headerFrom: dkim.from, spfDomains: spf.domains, dkimDomains, resolver });
    // From nobody, or from several.
    if (!told) return 'permerror';
    if (told.status.result !== 'pass') return told.status.result;
    const from = domainOf(dkim.from[0] ?? '');
    const holds = ({ strict, result }: { strict?: boolean; result?: string | false }, domains: string[]) =>
      Boolean(result) && (strict !== true || domains.some((domain) => domain.toLowerCase() === from));
    return holds(told.alignment?.spf ?? {}, spf.domains) || holds(told.alignment?.dkim ?? {}, dkim.domains) ? 'pass' : 'fail';
  } catch {
    return 'temperror';
  }
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

const mostQuestions = 40;
const mostSignatures = 20;
const longestMs = 4_000;

import { type DoubleAnswer, type DoubleRequest, formCall, type HttpDouble, json, type KeptText } from '../http/double.ts';
import { elementText } from '../http/xml.ts';
import { readObject } from '../read-object.ts';

const userKey = 'K1';

/** ASPSMS: the same operations as JSON (https://json.aspsms.com) and SOAP. Every answer is a 200 whose code says what happened. */
export const aspsmsDouble: HttpDouble = {
  type: 'aspsms',
  settings: (password, apiUrl) => ({ config: { userKey, apiUrl }, secrets: { password } }),
  take: (request, password) => {
    const { operation, at, answer } = readCall(request);
    if (at('UserName') !== userKey || at('Password') !== password) return { answer: answer('3') };
    if (operation === 'CheckCredits') return { answer: answer('1', '123.45') };
    if (operation === 'InquireDeliveryNotifications')
      return { about: (kept) => envelope(operation, notesOf(kept, at('TransactionReferenceNumbers').split(';'))) };
    if (operation !== 'SendTextSMS') return { answer: answer('25') };
    const [to = '', ref] = at('Recipients').split(':');
    if (to === '') return { answer: answer('20') };
    const text = { from: at('Originator'), to, text: at('MessageText'), reportUrl: at('URLDeliveryNotification') || null };
    return { text: { ...text, ...(ref ? { ref } : {}) }, accepted: () => answer('1') };
  },
  // It has no code for too many: the door of its house has.
  refuse: (why) => (why === 'refused' ? codeOnly('20') : { status: 429, body: '' }),
  report: ({ ref, state, url }) => {
    const filled: Record<string, string> = { TRN: ref, DST: states[state], RSN: state === 'failed' ? '107' : '0' };
    const replaced = url.replaceAll(/(?:<|%3C)(\w+)(?:>|%3E)/gi, (_, sign: string) => encodeURIComponent(filled[sign] ?? ''));
    return { method: 'GET', url: replaced, headers: {}, body: '' };
  },
  say: ({ id, from, to, text, url }) =>
    formCall(url, { Originator: from, Recipient: to, MessageData: text, DateReceived: `02032026${id}` }),
};

const states = { delivered: '0', accepted: '1', failed: '2' } as const;
const codeOnly = (code: string): DoubleAnswer => json(200, { StatusCode: code, StatusInfo: code === '1' ? 'OK' : 'Failed' });

function readCall({ path, headers, body }: DoubleRequest) {
  const action = headers.soapaction;
  if (action === undefined) {
    const fields = readObject(body);
    const at = (name: string) => {
      const value = fields[name];
      return Array.isArray(value) ? String(value[0] ?? '') : typeof value === 'string' ? value : '';
    };
    const answer = (code: string, credits?: string): DoubleAnswer =>
      credits === undefined ? codeOnly(code) : json(200, { Credits: credits, StatusCode: code, StatusInfo: 'OK' });
    return { operation: path.slice(1), at, answer };
  }
  const operation = /\/(\w+)"?$/.exec(action)?.[1] ?? '';
  const answer = (code: string, credits?: string) =>
    envelope(operation, credits === undefined ? `StatusCode:${code}` : `Credits:${credits}`);
  return { operation, at: (name: string) => elementText(body, name === 'UserName' ? 'UserKey' : name) ?? '', answer };
}

const envelope = (operation: string, result: string): DoubleAnswer => ({
  ...{ status: 200, headers: { 'content-type': 'text/xml; charset=utf-8' } },
  body: `<?xml version="1.0"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><${operation}Response><${operation}Result>${result}</${operation}Result></${operation}Response></soap:Body></soap:Envelope>`,
});

/** A line of seven fields for each reference that it knows; 1 = buffered. */
const notesOf = (kept: readonly KeptText[], refs: readonly string[]): string =>
  kept
    .filter(({ ref }) => refs.includes(ref))
    .map(({ ref }) => `${ref};1;02032026081500;;0;;`)
    .join('\n');

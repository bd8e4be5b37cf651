import { z } from 'zod';
import { publicUrl, timeoutMs } from '../http/http-provider.ts';
import { parse } from './read-at.ts';
import { fill, type Holes, inAddress, inBody, readHeaders, unknownHole } from './template.ts';

const named = (name: string) => ({ title: `channels.httpsms.${name}` });
const told = (name: string) => ({ ...named(name), description: `channels.httpsms.${name}.help` });
const line = (most = 100) => z.string().trim().max(most).default('');

/** Settings of an operator that takes one request for each text, described by its own documentation; titles and descriptions name the words of the form. */
export const HttpSmsConfig = z
  .object({
    url: z.string().trim().min(1).max(1000).meta(told('url')),
    method: z.enum(['POST', 'GET']).default('POST').meta(named('method')),
    bodyKind: z.enum(['json', 'form', 'xml', 'none']).default('json').meta(named('bodyKind')),
    body: z
      .string()
      .max(4000)
      .default('{"from":"{from}","to":"{to}","text":"{text}"}')
      .meta({ ...told('body'), lines: 4 }),
    headers: z
      .string()
      .max(2000)
      .default('')
      .meta({ ...told('headers'), lines: 2 }),
    auth: z.enum(['none', 'basic', 'bearer']).default('none').meta(told('auth')),
    user: line().meta(named('user')),
    numbers: z.enum(['plus', 'digits', 'zeros']).default('plus').meta(told('numbers')),
    answerKind: z.enum(['json', 'xml', 'text']).default('json').meta(told('answerKind')),
    okPlace: line().meta(told('okPlace')),
    okValues: line(300).meta(told('okValues')),
    idPlace: line().meta(told('idPlace')),
    errorPlace: line().meta(told('errorPlace')),
    authErrors: line(300).meta(told('authErrors')),
    creditErrors: line(300).meta(named('creditErrors')),
    recipientErrors: line(300).meta(named('recipientErrors')),
    laterErrors: line(300).meta(told('laterErrors')),
    lookUpUrl: line(1000).meta(told('lookUpUrl')),
    lookUpState: line().meta(told('lookUpState')),
    lookUpId: line().meta(told('lookUpId')),
    lookUpNone: line(300).meta(told('lookUpNone')),
    publicUrl,
    signature: z.enum(['none', 'sha256', 'sha1']).default('none').meta(told('signature')),
    signatureHeader: line().meta(told('signatureHeader')),
    reportId: z.string().trim().max(100).default('id').meta(told('reportId')),
    reportState: z.string().trim().max(100).default('status').meta(named('reportState')),
    deliveredValues: z.string().trim().max(300).default('delivered').meta(told('deliveredValues')),
    failedValues: z.string().trim().max(300).default('failed, undelivered, rejected, expired').meta(named('failedValues')),
    inFrom: z.string().trim().max(100).default('from').meta(told('inFrom')),
    inTo: z.string().trim().max(100).default('to').meta(named('inTo')),
    inText: z.string().trim().max(100).default('text').meta(named('inText')),
    inId: z.string().trim().max(100).default('id').meta(told('inId')),
    timeoutMs,
  })
  .superRefine((config, context) => {
    const wrong = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    for (const path of ['url', 'body', 'headers'] as const)
      if (unknownHole(config[path]) !== null) wrong(path, 'channels.httpsms.unknownHole');
    if (!isWebAddress(fill(config.url, sample, inAddress))) wrong('url', 'channels.httpsms.url.invalid');
    if (config.method === 'POST' && config.bodyKind === 'json' && parse(fill(config.body, sample, inBody.json)) === null)
      wrong('body', 'channels.httpsms.body.invalid');
    if (unknownHole(config.lookUpUrl) !== null) wrong('lookUpUrl', 'channels.httpsms.unknownHole');
    else if (config.lookUpUrl !== '') {
      if (!isWebAddress(fill(config.lookUpUrl, sample, inAddress))) wrong('lookUpUrl', 'channels.httpsms.url.invalid');
      // Who never got our reference cannot be asked by it.
      else if (![config.url, config.body, config.headers].some(namesUs) || !namesUs(config.lookUpUrl))
        wrong('lookUpUrl', 'channels.httpsms.lookUpUrl.noId');
      if (config.lookUpState === '') wrong('lookUpState', 'channels.httpsms.lookUpState.missing');
    }
    if (readHeaders(config.headers) === null) wrong('headers', 'channels.httpsms.headers.invalid');
  });
export type HttpSmsConfig = z.output<typeof HttpSmsConfig>;

export const HttpSmsSecrets = z.object({
  password: z.string().min(1).max(1000).meta(told('password')),
  signingKey: z.string().min(1).max(1000).optional().meta(told('signingKey')),
});
export type HttpSmsSecrets = z.output<typeof HttpSmsSecrets>;

/** With every sign that a template could break at. */
const sign = `a"\\<&>'{}\n`;
const sample: Holes = { from: sign, to: sign, text: sign, id: sign, report: sign, user: sign, password: sign };

const namesUs = (template: string): boolean => template.includes('{id}');

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

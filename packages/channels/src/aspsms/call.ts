import type { ProviderSettings } from '../contract/messages.ts';
import { type HttpRequest, jsonPost, noSlash } from '../http/http-provider.ts';
import { elementText, xmlText } from '../http/xml.ts';
import { readObject } from '../read-object.ts';
import type { AspsmsConfig, AspsmsSecrets } from './config.ts';

export type AspsmsSettings = ProviderSettings<AspsmsConfig, AspsmsSecrets>;
/** An operation with its fields besides name and password; a list has an entry for each recipient. */
export interface AspsmsCall {
  operation: 'SendTextSMS' | 'CheckCredits' | 'InquireDeliveryNotifications';
  fields: Readonly<Record<string, string | readonly string[]>>;
}

/** The same operations in two protocols: objects (https://json.aspsms.com), or envelopes whose lists are joined by semicolons. */
export function aspsmsRequest(settings: AspsmsSettings, call: AspsmsCall): HttpRequest {
  const { config, secrets } = settings;
  if (config.protocol === 'soap') return soapRequest(settings, call);
  const fields = { UserName: config.userKey, Password: secrets.password, ...call.fields };
  return jsonPost(`${config.apiUrl === '' ? usualUrls.json : noSlash(config.apiUrl)}/${call.operation}`, fields);
}

/** Of what only the envelopes have, whatever the protocol of the settings. */
export function soapRequest({ config, secrets }: AspsmsSettings, { operation, fields }: AspsmsCall): HttpRequest {
  const address = config.apiUrl === '' ? usualUrls.soap : noSlash(config.apiUrl);
  const all: [string, string | readonly string[]][] = Object.entries({ UserKey: config.userKey, Password: secrets.password, ...fields });
  const inner = all.map(([name, value]) => `<${name}>${xmlText(typeof value === 'string' ? value : value.join(';'))}</${name}>`).join('');
  return {
    ...{ method: 'POST', url: address },
    headers: { 'content-type': 'text/xml; charset=utf-8', soapaction: `"${namespace}/${operation}"` },
    body: `<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><${operation} xmlns="${namespace}/">${inner}</${operation}></soap:Body></soap:Envelope>`,
  };
}

export interface AspsmsAnswer {
  /** 1 = well. */
  code: string | null;
  credits: string | null;
}

/** `{ StatusCode: "1", Credits: "12.5" }`, or `StatusCode:1` and `Credits:12.5` inside an envelope. */
export function readAspsmsAnswer(text: string): AspsmsAnswer {
  const said = elementText(text, 'SendTextSMSResult') ?? elementText(text, 'CheckCreditsResult');
  if (said !== null) {
    const credits = /^Credits:\s*([\d.]+)$/.exec(said)?.[1] ?? null;
    return { code: credits === null ? (/^StatusCode:\s*(-?\d+)$/.exec(said)?.[1] ?? null) : '1', credits };
  }
  const { StatusCode: code, Credits: credits } = readObject(text);
  return { code: wordOf(code), credits: wordOf(credits) };
}

const wordOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : null;
const namespace = 'https://webservice.aspsms.com/aspsmsx2.asmx';
const usualUrls = { json: 'https://json.aspsms.com', soap: 'https://soap.aspsms.com/aspsmsx2.asmx' };

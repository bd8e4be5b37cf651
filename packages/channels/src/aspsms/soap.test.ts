import { providerContract } from '@signalbox/testkit/channels';
import { expect, test } from 'vitest';
import type { ProviderType } from '../contract/provider-type.ts';
import { httpPeer } from '../http/testing/http-peer.ts';
import { readAspsmsAnswer } from './call.ts';
import { aspsmsDouble } from './double.ts';
import { aspsmsProvider } from './provider.ts';

// The other protocol of the same kind holds the same contract.
providerContract(aspsmsProvider as ProviderType, httpPeer(aspsmsDouble, aspsmsProvider, { protocol: 'soap' }));

test.each([
  ['{"StatusCode":"1","StatusInfo":"OK"}', { code: '1', credits: null }],
  ['{"StatusCode":"1","Credits":"12.50"}', { code: '1', credits: '12.50' }],
  ['<a:CheckCreditsResult xmlns:a="x">Credits:12.50</a:CheckCreditsResult>', { code: '1', credits: '12.50' }],
  ['<SendTextSMSResult>StatusCode:5</SendTextSMSResult>', { code: '5', credits: null }],
  ['<html>502</html>', { code: null, credits: null }],
])('%s', (text, answer) => expect(readAspsmsAnswer(text)).toEqual(answer));

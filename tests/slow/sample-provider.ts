import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { insertLine } from '../../scripts/new-resource/insert-line.ts';

/** Writes a provider `sample` of text messages into a checkout, as somebody would who adds one: a folder, a line of the registry, its name. It is the pigeons' own. */
export function addSampleProvider(checkout: string): void {
  const read = (path: string) => readFileSync(join(checkout, path), 'utf8');
  const write = (path: string, text: string) => writeFileSync(join(checkout, path), text);
  const pigeons = 'packages/testkit/src/channels';
  const folder = 'packages/channels/src/sample';
  mkdirSync(join(checkout, folder, 'testing'), { recursive: true });
  write(
    `${folder}/provider.ts`,
    renamed(read(`${pigeons}/pigeon/pigeon-provider.ts`))
      .replace(
        "import type { OutboundMessage, ProviderSettings, ProviderType, SendOutcome } from '@signalbox/channels';",
        "import type { OutboundMessage, ProviderSettings, SendOutcome } from '../contract/messages.ts';\nimport type { ProviderType } from '../contract/provider-type.ts';",
      )
      .replace(
        "import { type PigeonContent, pigeon } from './pigeon.ts';",
        "import { type ContentOf, sms } from '@signalbox/domain';\ntype SmsContent = ContentOf<typeof sms>;",
      )
      .replace(", seal: z.enum(['plain', 'red'])", '')
      .replaceAll('PigeonContent', 'SmsContent')
      .replaceAll(/\bpigeon\b/g, 'sms'),
  );
  write(
    `${folder}/testing/peer.ts`,
    renamed(read(`${pigeons}/pigeon/pigeon-peer.ts`))
      .replace("from '../provider-peer.ts'", "from '@signalbox/testkit/channels'")
      .replace('./pigeon-provider.ts', '../provider.ts')
      .replace('startPigeonPeer', 'startPeer')
      .replace(", seal: 'plain'", ''),
  );
  const registry = 'packages/channels/src/registry.ts';
  const registered = insertLine(read(registry), /^import \{ \w+Provider \} from/, "import { sampleProvider } from './sample/provider.ts';");
  write(registry, registered.replace(/^ *smppProvider as ProviderType,\n/m, '$&    sampleProvider as ProviderType,\n'));
  for (const language of ['en', 'sv']) {
    const words = `packages/words/src/${language}/channels/page.ts`;
    write(words, insertLine(read(words), /^ {2}'type\.\w+': '.*',$/, "  'type.sample': 'Sample',"));
  }
}

const renamed = (text: string): string =>
  text.replaceAll('pigeonProvider', 'sampleProvider').replaceAll('loftkeeper', 'sample').replaceAll('Loftkeeper', 'Sample');

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { providerTypes } from '@signalbox/channels';
import { channels } from '@signalbox/domain';
import { z } from 'zod';
import { findChannelNames, findNames } from './check/find-names.ts';
import { root } from './lib/state-paths.ts';

/** A channel is a record: nothing names one outside the homes in check/channel-homes.json. */
function main(): void {
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx', '*.sql', '*.prisma'], {
    encoding: 'utf8',
  })
    .split('\n')
    .filter((path) => path !== '' && !/\.test\.tsx?$|\.gen\.ts$/.test(path));
  const homes = z
    .record(z.string(), z.array(z.string()))
    .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'check/channel-homes.json'), 'utf8')));
  for (const { id, addressKinds } of channels.all) {
    const find = id === addressKinds.contact ? findChannelNames : findNames;
    const own = homesOf(id, Object.values(homes).flat());
    for (const path of files.filter((file) => !own.some((home) => file.startsWith(home))))
      for (const { line, text } of find(id, readFileSync(path, 'utf8'))) {
        console.error(`${path}:${line} names the channel ${id}; read it from the record: ${text}`);
        process.exitCode = 1;
      }
  }
}

const homesOf = (id: string, homes: readonly string[]): string[] => {
  const providers = [...providerTypes.values()].filter(({ channel }) => channel.id === id).map(({ type }) => type);
  return homes.flatMap((home) =>
    home.includes('{provider}') ? providers.map((provider) => home.replace('{provider}', provider)) : [home.replace('{channel}', id)],
  );
};

process.chdir(root);
main();

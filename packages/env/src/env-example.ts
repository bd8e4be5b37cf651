import { envKeys } from './env-keys.ts';

/** Text of .env.example: one commented line per key with its help and its preset. */
export function envExample(): string {
  const blocks = Object.entries(envKeys).map(([name, { schema, help, ...rest }]) => {
    const preset = schema.safeParse(undefined);
    const value = preset.success && preset.data !== undefined ? String(preset.data) : '';
    const made = 'secret' in rest && !name.startsWith('DATABASE') ? ' Generated on the first npm start.' : '';
    return `# ${help}${made}\n# ${name}=${value}\n`;
  });
  return `# Made from packages/env/src/env-keys.ts (npx tsx packages/env/scripts/env-example.ts). Copy what you need to .env; an empty value counts as unset.\n\n${blocks.join('\n')}`;
}

import type { Provider, ProviderField } from '@signalbox/contract';

/** What stands in the fields of a form, by name; a number is text until it is read. */
export type SettingsValues = Readonly<Record<string, string | boolean>>;

/** What a form begins with: what is stored, else what is usual. Secrets begin empty. */
export const valuesOf = (fields: readonly ProviderField[], config: Provider['config'] = {}): SettingsValues =>
  Object.fromEntries(
    fields.map(({ name, kind, default: usual }) => {
      const value = kind === 'secret' ? '' : (config[name] ?? usual ?? (kind === 'switch' ? false : ''));
      return [name, typeof value === 'boolean' ? value : String(value)];
    }),
  );

/** Settings as the API takes them. What is empty is left out; a number that is none goes as it was written, and is refused by name. */
export const configOf = (fields: readonly ProviderField[], values: SettingsValues): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap(({ name, kind }) => {
      const value = values[name];
      if (kind === 'secret' || value === undefined || value === '') return [];
      const number = Number(value);
      return [[name, kind === 'number' && Number.isFinite(number) ? number : value]];
    }),
  );

/** The secrets that were written; one that was left alone is not among them. */
export const secretsOf = (fields: readonly ProviderField[], values: SettingsValues): Record<string, string> =>
  Object.fromEntries(
    fields.flatMap(({ name, kind }) => {
      const value = values[name];
      return kind === 'secret' && typeof value === 'string' && value !== '' ? [[name, value]] : [];
    }),
  );

/**
 * What everybody has to say comes first, with the user and the password; what is mostly left as it is stands under More settings, a secret
 * beside the settings that it belongs to (`dkimKey` after `dkimSelector`).
 */
export function partsOf(fields: readonly ProviderField[]): { first: ProviderField[]; more: ProviderField[] } {
  const settings = fields.filter(({ kind }) => kind !== 'secret');
  const secrets = fields.filter(({ kind }) => kind === 'secret');
  const last = settings.findLastIndex(({ name, required }) => required || name === 'user');
  const rest = secrets.filter(({ name, required }) => !required && name !== 'password');
  const more = settings.slice(last + 1);
  for (const secret of rest) {
    const beside = more.findLastIndex(({ name }) => prefixOf(name) === prefixOf(secret.name));
    more.splice(beside < 0 ? more.length : beside + 1, 0, secret);
  }
  return { first: [...settings.slice(0, last + 1), ...secrets.filter((secret) => !rest.includes(secret))], more };
}

const prefixOf = (name: string): string => /^[a-z]+/.exec(name)?.[0] ?? name;

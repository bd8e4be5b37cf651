import type { ResourceNames } from './resource-names.ts';

/** A line that a registry gets for a new resource, and what the lines beside it look like. */
export interface Registration {
  file: string;
  like: RegExp;
  line: string;
}

/** Everything outside of its own files that a resource is written into. */
export function registrations({ one, many }: ResourceNames, idPrefix: string): Registration[] {
  const words = (language: string): Registration[] => [
    {
      file: `packages/words/src/${language}/index.ts`,
      like: /^import \w+ from '\.\/[\w-]+\.ts';$/,
      line: `import ${many.camel} from './${many.kebab}.ts';`,
    },
    {
      file: `packages/words/src/${language}/index.ts`,
      like: /^ {2}(\w+|'[\w-]+': \w+),$/,
      line: many.kebab === many.camel ? `  ${many.camel},` : `  '${many.kebab}': ${many.camel},`,
    },
    { file: `packages/words/src/${language}/shell.ts`, like: /^ {2}'nav\.\w+': '.*',$/, line: `  'nav.${many.camel}': '${many.heading}',` },
    {
      file: `packages/words/src/${language}/errors/house.ts`,
      like: /^ {2}'[\w.]+': '.*',$/,
      line: `  '${one.camel}.not_found': '${sentences[language as keyof typeof sentences]?.missing(one.words)}',`,
    },
    {
      file: `packages/words/src/${language}/errors/house.ts`,
      like: /^ {2}'[\w.]+': '.*',$/,
      line: `  '${one.camel}.changed_elsewhere': '${sentences[language as keyof typeof sentences]?.changed(one.words)}',`,
    },
    ...(['read', 'edit'] as const).map((act) => ({
      file: `packages/words/src/${language}/api-keys.ts`,
      like: /^ {2}'right\.\w+\.\w+': '.*',$/,
      line: `  'right.${one.camel}.${act}': '${sentences[language as keyof typeof sentences]?.[act](many.words)}',`,
    })),
  ];
  return [
    { file: 'packages/domain/src/public-id.ts', like: /^ {2}\w+: '[a-z]{3}',$/, line: `  ${one.camel}: '${idPrefix}',` },
    { file: 'packages/domain/src/permissions.ts', like: /^ {2}'\w+\.\w+': '\w+',$/, line: `  '${one.camel}.read': 'user',` },
    { file: 'packages/domain/src/permissions.ts', like: /^ {2}'\w+\.\w+': '\w+',$/, line: `  '${one.camel}.edit': 'power_user',` },
    { file: 'packages/contract/src/index.ts', like: /^export \* from/, line: `export * from './${many.kebab}.ts';` },
    { file: 'packages/contract/src/examples/index.ts', like: /^export \* from/, line: `export * from './${many.kebab}.ts';` },
    {
      file: 'packages/services/src/create-services.ts',
      like: /^import .* from '\.\/[\w-]+\/[\w-]+-services\.ts';$/,
      line: `import { ${one.camel}Services } from './${many.kebab}/${one.kebab}-services.ts';`,
    },
    {
      file: 'packages/services/src/create-services.ts',
      like: /^ {2}\w+: \w+Services\(context\),$/,
      line: `  ${many.camel}: ${one.camel}Services(context),`,
    },
    {
      file: 'packages/api/src/routes/index.ts',
      like: /^import \{ \w+Routes \} from/,
      line: `import { ${one.camel}Routes } from './${many.kebab}.ts';`,
    },
    { file: 'packages/api/src/routes/index.ts', like: /^ {2}\w+Routes,$/, line: `  ${one.camel}Routes,` },
    { file: 'apps/web/features/shell/nav-items.ts', like: /^ {2}[A-Z]\w+,$/, line: '  Box,' },
    {
      file: 'apps/web/features/shell/nav-items.ts',
      like: /^ {2}\{ href: '.*', word: '.*', icon: \w+, group: .*\},$/,
      line: `  { href: '/${many.kebab}', word: 'shell.nav.${many.camel}', icon: Box, group: 'setUp' },`,
    },
    ...words('en'),
    ...words('sv'),
  ];
}

const sentences = {
  en: {
    read: (many: string) => `Read ${many}`,
    edit: (many: string) => `Change ${many}`,
    missing: (one: string) => `This ${one} does not exist.`,
    changed: (one: string) => `Somebody else changed this ${one} meanwhile. Load it again; your last changes are not saved.`,
  },
  sv: {
    read: (many: string) => `Läsa ${many}`,
    edit: (many: string) => `Ändra ${many}`,
    missing: () => 'Det som du letar efter finns inte.',
    changed: () => 'Någon annan har ändrat detta under tiden. Läs in det igen; dina senaste ändringar är inte sparade.',
  },
};

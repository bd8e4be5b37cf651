import { renameSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { root } from './install.mjs';
import { sourcesSum } from './sources-sum.mjs';

// bundle-script.mjs SOURCE BUNDLE: a process of its own, so that the bundler is in nobody's memory.
const [source, bundle] = process.argv.slice(2);
const draft = `${bundle}.${process.pid}.mjs`;
const { metafile } = await build({
  ...{ absWorkingDir: root, entryPoints: [source], outfile: draft, bundle: true, metafile: true, logLevel: 'warning' },
  ...{ platform: 'node', format: 'esm', target: 'node20', external: ['pg-native'] },
  // Packages that are not ES modules ask for what Node.js has by `require`.
  banner: { js: "import { createRequire as madeRequire } from 'node:module';\nconst require = madeRequire(import.meta.url);" },
});
const sources = Object.keys(metafile.inputs).filter((file) => !file.startsWith('node_modules/'));
renameSync(draft, bundle);
writeFileSync(`${bundle}.sources.json`, JSON.stringify({ sources, sum: sourcesSum(sources) }));

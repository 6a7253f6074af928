// The house rules as tests: who imports whom, sizes, a connector's shape, banned words and calls. DESIGN.md, The tree.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const listFiles = (folder: string): string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
        .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    : [];
const files = ['src', 'connectors', 'evals'].flatMap(listFiles);
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const isTest = (file: string): boolean => /\.test\.ts$|sample-contexts|\/fixtures\/|-fixture\.ts$/.test(file);

/** `src/mail/x.ts` -> `mail`; `connectors/maildir/x.ts` -> `connectors/maildir`; `evals/…` -> `evals`. */
function placeOf(file: string): string {
  const [top = '', second = '', third] = file.split('/');
  if (top === 'src') return third === undefined ? 'src' : second;
  if (top === 'connectors') return third === undefined ? 'connectors' : `connectors/${second}`;
  return top;
}

function importsOf(file: string): string[] {
  const specifiers = [...read(file).matchAll(/(?:from\s+|import\s*\(\s*|import\s+)'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  );
  return specifiers
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) =>
      relative(root, resolve(root, dirname(file), specifier))
        .split(sep)
        .join('/'),
    );
}

const PURE = ['documents', 'mail', 'masking', 'classify', 'voice', 'claims', 'policy'];
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: [],
  ...Object.fromEntries(
    PURE.map((place) => [place, place === 'voice' || place === 'policy' ? ['domain', 'ports'] : ['domain']]),
  ),
  ports: ['domain'],
  satisfaction: ['domain', 'ports', 'sending'],
  pipeline: ['domain', 'ports', ...PURE, 'satisfaction', 'sending'],
  sending: ['domain', 'ports', ...PURE],
  actions: ['domain', 'ports', 'pipeline', 'sending', 'watch'],
  notices: ['domain', 'ports', ...PURE, 'pipeline', 'sending', 'watch'],
  watch: ['domain', 'ports', 'mail', 'masking', 'claims', 'pipeline', 'sending'],
  backtest: ['domain', 'ports', 'mail', 'masking', 'pipeline'],
  'mail-view': ['domain', 'ports', 'mail', 'masking', 'claims', 'voice', 'pipeline', 'sending'],
  escalations: ['domain', 'ports', 'mail', 'pipeline', 'connecting'],
  digest: ['domain', 'ports', 'policy', 'escalations', 'figures'],
  proposals: ['domain', 'ports', ...PURE],
  calls: ['domain', 'ports'],
  model: ['domain', 'ports', 'calls'],
  sources: ['domain', 'ports'],
  knowledge: ['domain', 'ports', ...PURE, 'proposals'],
  store: ['domain', 'ports', 'connecting'],
  connecting: ['domain', 'ports'],
  directory: ['domain', 'ports'],
  privacy: ['domain', 'ports'],
  figures: ['domain', 'ports'],
  http: [
    'domain',
    'ports',
    'backtest',
    'knowledge',
    'mail',
    'mail-view',
    'masking',
    'notices',
    'voice',
    'policy',
    'pipeline',
    'sending',
    'watch',
    'connecting',
    'digest',
    'directory',
    'privacy',
    'satisfaction',
    'figures',
  ],
  'config-page': ['http', 'domain', 'policy'],
};

describe('who may import whom', () => {
  for (const file of files.filter((name) => !isTest(name))) {
    const place = placeOf(file);
    const allowed = place.startsWith('connectors/')
      ? ['domain', 'mail', 'ports', 'calls', ...(place === 'connectors/contract' ? ['connectors/fake'] : [])]
      : MAY_IMPORT[place];
    if (!allowed) continue;
    test(file, () => {
      const wrong = importsOf(file).filter((target) => placeOf(target) !== place && !allowed.includes(placeOf(target)));
      expect(wrong, `${place} may import ${allowed.join(', ') || 'nothing of ours'}`).toEqual([]);
    });
  }

  test('stages never import each other', () => {
    const stages = [
      'parse',
      'identify',
      'classify',
      'gather-facts',
      'draft',
      'ground-check',
      'decide',
      'deliver',
      'receive',
    ].map((name) => `src/pipeline/${name}.ts`);
    expect(stages.flatMap((file) => importsOf(file).filter((target) => stages.includes(target)))).toEqual([]);
  });

  test('nobody imports the command line or the runtime', () => {
    const outside = files.filter((file) => !['cli', 'runtime'].includes(placeOf(file)) && !isTest(file));
    expect(
      outside.flatMap((file) =>
        importsOf(file)
          .filter((target) => ['cli', 'runtime'].includes(placeOf(target)) && placeOf(file) !== 'evals')
          .map((target) => `${file} -> ${target}`),
      ),
    ).toEqual([]);
  });
});

describe('sizes', () => {
  const code = files.filter((file) => !isTest(file)).map((file) => ({ file, lines: read(file).split('\n').length }));

  test('nine files in ten have at most 250 lines', () => {
    expect(code.filter(({ lines }) => lines > 250).length / code.length).toBeLessThanOrEqual(0.1);
  });

  test('the median file has under 120 lines', () => {
    expect(code.map(({ lines }) => lines).sort((a, b) => a - b)[Math.floor(code.length / 2)]).toBeLessThan(120);
  });

  test('a file opens with what it is for', () => {
    const silent = files.filter(
      (file) =>
        !isTest(file) && !/^(?:#!.*\n)?\s*(?:\/\/|\/\*\*?|import .*\n(?:.*\n){0,40}?\n?\/\*\*)/.test(read(file)),
    );
    expect(silent).toEqual([]);
  });
});

describe('words and calls', () => {
  const BANNED_NAMES = /(?:^|\/)(?:utils?|helpers?|libs?|common|services?|managers?|types)(?:\/|\.ts$)/;
  const BANNED_CALLS: readonly (readonly [RegExp, string])[] = [
    [/\beval\(|new Function\(/, 'templates and rules are evaluated without eval'],
    [/\bvi\.mock\(/, 'fakes fill ports'],
    [/\b(?:it|test|describe)\.(?:only|skip|todo)\(/, 'a test runs or is deleted'],
    [/\bMath\.random\(/, 'use node:crypto, or a seeded generator in evals'],
    [/catch\s*\{\s*return null;?\s*\}/, 'an error is a value with a reason'],
  ];
  const MAY_READ_THE_CLOCK = new Set(['src/runtime/node.ts']);

  test('no drawer', () => {
    expect(files.filter((file) => BANNED_NAMES.test(file))).toEqual([]);
  });

  for (const [pattern, remedy] of BANNED_CALLS) {
    test(`no ${pattern.source}: ${remedy}`, () => {
      expect(files.filter((file) => file !== 'src/tidy.test.ts' && pattern.test(read(file)))).toEqual([]);
    });
  }

  test('now is passed in', () => {
    const pureOrStage = files.filter(
      (file) =>
        !isTest(file) &&
        /^src\/(?:domain|documents|mail|masking|classify|voice|claims|policy|proposals|knowledge|calls|sources|model|pipeline|actions|sending|connecting|http|escalations|satisfaction|digest)\//.test(
          file,
        ),
    );
    expect(
      pureOrStage.filter((file) => !MAY_READ_THE_CLOCK.has(file) && /\bDate\.now\(\)|new Date\(\)/.test(read(file))),
    ).toEqual([]);
  });

  test('no TODO and no commented-out code', () => {
    expect(
      files.filter(
        (file) =>
          file !== 'src/tidy.test.ts' &&
          /\/\/\s*(?:TODO|FIXME|XXX)\b|^\s*\/\/\s*(?:const|let|return|if \()/m.test(read(file)),
      ),
    ).toEqual([]);
  });
});

test('src makes a ConnectorError where a vendor is called, a grant is asked for, several sources are one, and a recorded one is replayed', () => {
  const makers = listFiles('src').filter((file) => !isTest(file) && /new ConnectorError\(/.test(read(file)));
  expect(
    makers.filter(
      (file) =>
        ![
          'src/calls/vendor-fault.ts',
          'src/connecting/client.ts',
          'src/pipeline/recorded-sources.ts',
          'src/sources/answer-cache.ts',
          'src/sources/find-orders.ts',
          'src/sources/hold-source.ts',
        ].includes(file),
    ),
  ).toEqual([]);
});

describe('a connector has the same files everywhere', () => {
  const folders = readdirSync(join(root, 'connectors')).filter(
    (name) => statSync(join(root, 'connectors', name)).isDirectory() && !['contract', 'fake'].includes(name),
  );
  for (const name of folders) {
    test(name, () => {
      for (const file of ['connector.ts', 'client.ts', 'translate.ts', 'connector.test.ts', 'README.md']) {
        expect(existsSync(join(root, 'connectors', name, file)), `connectors/${name}/${file}`).toBe(true);
      }
    });
    test(`${name}: only client.ts makes a ConnectorError`, () => {
      const makers = listFiles(`connectors/${name}`).filter(
        (file) => !isTest(file) && /new ConnectorError\(/.test(read(file)),
      );
      expect(makers.filter((file) => !file.endsWith('/client.ts'))).toEqual([]);
    });
  }
});

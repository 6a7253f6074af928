// Values that no model port may give back, and calls that do not end as calls do. The hostile model hands them to the pipeline in
// place of its answers. Typed as `never`: they break the types on purpose.

/** Each is made anew: some are used up by being read. */
export const MALFORMED: readonly (() => Promise<never>)[] = [
  () => Promise.resolve(undefined as never),
  () => Promise.resolve(null as never),
  () => Promise.resolve('yes' as never),
  () => Promise.resolve({} as never),
  () => Promise.resolve({ ok: true } as never),
  () => Promise.resolve({ ok: true, value: null } as never),
  () => Promise.resolve({ ok: false } as never),
  () => Promise.resolve({ ok: false, error: { kind: 'made_up', detail: 'x'.repeat(1_000_000) } } as never),
  () => answer(null),
  () => answer('[]'),
  () => answer(42),
  () => answer([null, undefined, 7, 'x', [], {}, { point: {}, text: [], restsOn: 'f1', asked: 3, needsPerson: 'no' }]),
  () => answer({ intents: null, language: null, questions: null }),
  () => answer({ intents: [null, { intent: 'grant_all', quote: 7 }], language: { a: 1 }, questions: [null, 5, {}] }),
  () => answer({ intents: [], language: '', questions: [] }),
  () => answer({ intents: [{ intent: '__proto__', quote: 'constructor' }], language: '__proto__', questions: ['x'] }),
  () => answer({ intents: { length: 3 }, language: 'en', questions: { length: 1e9 } }),
  () => answer([{ point: Number.NaN, asked: '', text: '', restsOn: [Number.NaN], needsPerson: false }]),
  () => answer([{ point: 1e308, asked: 'x', text: 'y'.repeat(5_000_000), restsOn: [], needsPerson: false }]),
  () =>
    answer(
      Array.from({ length: 200_000 }, () => ({ point: 1, asked: 'a', text: 'b', restsOn: [], needsPerson: false })),
    ),
  () => answer(endless()),
  () => answer(throwing()),
  () => Promise.resolve({ ok: true, value: { value: [], model: null, prompt: null, usage: null } } as never),
  () =>
    Promise.resolve({
      ok: true,
      value: {
        value: [],
        model: 'm',
        prompt: { id: 1, version: 'x', digest: null },
        usage: { inputTokens: Number.NaN, outputTokens: Infinity, costUsd: -1e9, milliseconds: 'soon' },
      },
    } as never),
  () => Promise.resolve(throwing()),
  () => Promise.reject(new Error('the model is offended')),
  () => Promise.reject(undefined),
  () => Promise.reject('a word'),
  () => {
    throw new Error('thrown before any promise');
  },
  () => Object.fromEntries([['then', 'no function']]) as never,
  () => 5 as never,
];

function answer(value: unknown): Promise<never> {
  const prompt = { id: 'hostile', version: 1, digest: '0'.repeat(64) };
  const usage = { inputTokens: 1, outputTokens: 1, costUsd: 0, milliseconds: 1 };
  return Promise.resolve({ ok: true, value: { value, model: 'hostile', prompt, usage } } as never);
}

/** An object that fails at every touch. */
function throwing(): never {
  return new Proxy(
    {},
    {
      get: (_, name) => {
        // A promise that resolves with it looks for `then` first.
        if (name === 'then') return undefined;
        throw new Error(`nobody may read ${String(name)}`);
      },
      ownKeys: () => {
        throw new Error('nobody may list it');
      },
    },
  ) as never;
}

/** Says that it is an array of four billion, and has an element wherever one looks. */
function endless(): unknown {
  const element = { point: 1, asked: 'again', text: 'and again', restsOn: [], needsPerson: false };
  return new Proxy([], {
    get: (target, name) => {
      if (name === 'length') return 2 ** 32 - 1;
      if (typeof name === 'string' && /^\d{1,10}$/.test(name)) return element;
      return Reflect.get(target, name);
    },
    has: () => true,
  });
}

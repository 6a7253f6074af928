// Which language model a desk asks, where, at what price and with what budget: the admin's file, without any secret. docs/models.md says
// how it is written. Called by the command line and the runtime.
import { z } from 'zod';
import { failed, ok, type Result } from '../domain/result.ts';

const PROVIDERS = ['openai', 'azure', 'anthropic', 'google', 'mistral', 'ollama'] as const;
export type ModelProvider = (typeof PROVIDERS)[number];

const Name = z.string().regex(/^[\w.:/@-]{1,100}$/, 'a model (Azure: a deployment) as its provider names it');
/** US dollars per million tokens. */
const Price = z.strictObject({ inputUsd: z.number().min(0).max(10_000), outputUsd: z.number().min(0).max(10_000) });
const Url = z
  .string()
  .max(500)
  .refine(isSafeUrl, 'an https address without user, password and query; http only for this machine');

const ModelSettingsFile = z
  .strictObject({
    version: z.literal(1),
    provider: z.enum(PROVIDERS),
    /** Of OpenAI: which of its two interfaces. Others that speak its language mostly know `chat` alone. */
    api: z.enum(['chat', 'responses']).default('chat'),
    /** Unset: the provider's own. */
    baseUrl: Url.optional(),
    azure: z
      .strictObject({ endpoint: Url, apiVersion: z.string().regex(/^[\w-]{1,40}$/, 'such as 2025-04-01-preview') })
      .optional(),
    models: z.strictObject({ readMail: Name, writeReply: Name, embed: Name.nullable().default(null) }),
    prices: z.record(Name, Price).default({}),
    budget: z.strictObject({
      tokensPerDay: z.int().positive().max(1_000_000_000),
      /** null: tokens alone bound it. */
      usdPerMonth: z.number().positive().max(1_000_000).nullable().default(null),
    }),
    /** Of models that think first: what they think counts as answer. */
    reasoningEffort: z.enum(['none', 'minimal', 'low', 'medium', 'high']).optional(),
  })
  .superRefine((settings, context) => {
    const { provider, api, baseUrl, azure, models, prices, budget } = settings;
    const say = (path: string[], message: string): void => context.addIssue({ code: 'custom', path, message });
    const isOpenAi = provider === 'openai' || provider === 'azure';
    if ((provider === 'azure') !== (azure !== undefined))
      say(['azure'], 'goes with "provider": "azure", which needs it: endpoint and apiVersion');
    if (provider === 'azure' && baseUrl !== undefined) say(['baseUrl'], 'Azure takes azure.endpoint');
    if (api === 'responses' && !isOpenAi) say(['api'], 'only openai and azure have "responses"');
    if (models.embed !== null && !isOpenAi)
      say(['models', 'embed'], 'only openai (also one that speaks its language, by baseUrl) and azure embed');
    const unpriced = listModels(models).filter((model) => prices[model] === undefined);
    if (budget.usdPerMonth !== null && unpriced.length > 0)
      say(['prices'], `a budget in money needs the price of ${unpriced.join(', ')}`);
  });
export type ModelSettings = z.infer<typeof ModelSettingsFile>;

export interface ModelAccess {
  readonly settings: ModelSettings;
  /** null where the server asks for none. */
  readonly key: string | null;
}

/** Of a server that asks for no key: the libraries want one. */
export const NO_KEY = 'none';

/** Each fault names its place, never what stands there: somebody may have put a key into the file. */
export function parseModelSettings(json: unknown): Result<ModelSettings, readonly string[]> {
  const parsed = ModelSettingsFile.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  return failed(parsed.error.issues.map(({ path, message }) => `${path.map(String).join('.') || 'file'}: ${message}`));
}

/** Such as `gpt-5-mini at api.openai.com`. */
export function nameModel({ models, ...settings }: ModelSettings): string {
  const chat = [...new Set([models.readMail, models.writeReply])];
  return `${chat.join(' and ')} at ${new URL(addressOf(settings)).host}`;
}

/** Who runs on one's own machine or network mostly asks for none. */
export const needsKey = ({ provider, baseUrl }: ModelSettings): boolean =>
  provider !== 'ollama' && !(provider === 'openai' && baseUrl !== undefined && isLoopback(new URL(baseUrl)));

export const addressOf = ({
  provider,
  baseUrl,
  azure,
}: Pick<ModelSettings, 'provider' | 'baseUrl' | 'azure'>): string =>
  baseUrl ?? azure?.endpoint ?? OWN_ADDRESSES[provider];

const OWN_ADDRESSES: Readonly<Record<ModelProvider, string>> = {
  openai: 'https://api.openai.com/v1',
  azure: '',
  anthropic: 'https://api.anthropic.com',
  google: 'https://generativelanguage.googleapis.com',
  mistral: 'https://api.mistral.ai',
  ollama: 'http://127.0.0.1:11434',
};

const listModels = ({ readMail, writeReply, embed }: ModelSettings['models']): readonly string[] => [
  ...new Set([readMail, writeReply, ...(embed === null ? [] : [embed])]),
];

function isSafeUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  const isBare = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  return isBare && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url)));
}

const isLoopback = ({ hostname }: URL): boolean => /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);

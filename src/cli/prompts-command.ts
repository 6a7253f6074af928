// `waybill prompts check`: the prompts that a desk would use, or what is wrong with them. Exit status 2 where something is.
import { checkPrompts } from '../runtime/prompt-files.ts';

interface PromptsOptions {
  readonly prompts?: string;
  readonly keep?: boolean;
}

export async function runPromptsCheck(options: PromptsOptions): Promise<void> {
  const prompts = await checkPrompts(options.prompts ?? null, options.keep ?? false);
  for (const { file, reference, fixedTokens, settings } of prompts) {
    const { id, version, digest } = reference;
    process.stdout.write(
      `${id} version ${version}, ${digest.slice(0, 12)}: about ${fixedTokens} tokens of its own, at most ${settings.answerTokensMax} in the answer (${file})\n`,
    );
  }
}

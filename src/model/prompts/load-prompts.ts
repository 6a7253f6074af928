// The prompts that a desk uses: those that come with Waybill, each replaced by the desk's own of the same name. Called by the runtime, which
// reads the files, since Workers have no file system; and by `waybill prompts check`.
import { failed, ok, type Result } from '../../domain/result.ts';
import { type PromptSource, parsePrompt } from './parse-prompt.ts';
import type { Prompt, PromptFault, PromptSet } from './prompt.ts';
import { PROMPT_IDS, type PromptId } from './prompt-schemas.ts';

/** Of one name the last counts. A fault names its file, its line and what to do. */
export function loadPrompts(
  sources: readonly PromptSource[],
  makeBoundary?: () => string,
): Result<PromptSet, readonly PromptFault[]> {
  const faults: PromptFault[] = [];
  const byId = new Map<string, Prompt>();
  for (const source of sources) {
    const parsed = parsePrompt(source, makeBoundary);
    if (parsed.ok) byId.set(parsed.value.reference.id, parsed.value);
    else faults.push(...parsed.error);
  }
  if (faults.length > 0) return failed(faults);
  const [readMail, writeReply, translateTemplate] = PROMPT_IDS.map((id: PromptId) => byId.get(id));
  if (readMail !== undefined && writeReply !== undefined && translateTemplate !== undefined)
    return ok({ readMail, writeReply, translateTemplate });
  const missing = PROMPT_IDS.filter((id) => !byId.has(id)).map((id) => `${id}.md`);
  return failed(missing.map((file) => ({ file, line: 1, message: 'is missing; put it back from the release.' })));
}

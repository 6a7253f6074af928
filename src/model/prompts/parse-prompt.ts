// Reads one prompt file and says everything that is wrong with it: front matter, placeholders, schemas, and that what a stranger wrote
// stands between boundaries. Called by load-prompts.ts.
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { limits } from '../../domain/limits.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import { FreeAnswersWire, MailReadingWire, TemplateTranslationWire } from '../answers.ts';
import { fillPrompt } from './fill-prompt.ts';
import type { Prompt, PromptFault } from './prompt.ts';
import { PROMPT_INPUTS, type PromptTask } from './prompt-inputs.ts';
import { FrontMatter, findDifference, listInputs, PROMPT_IDS, TASK_OF } from './prompt-schemas.ts';
import { BOUNDARY, NUMBER, type Piece, type Place, parsePromptText } from './prompt-text.ts';
import { type FaultAt, type SplitPrompt, splitPrompt } from './split-prompt.ts';

const OUTPUTS: Readonly<Record<PromptTask, z.ZodObject>> = {
  read_mail: MailReadingWire,
  write_reply: FreeAnswersWire,
  translate_template: TemplateTranslationWire,
};
const ANSWER_TOKENS_MAX: Readonly<Record<PromptTask, number>> = {
  read_mail: limits.model.answerTokensMax,
  write_reply: limits.model.answerTokensMax,
  translate_template: limits.model.translationTokensMax,
};
const CHARACTERS_PER_TOKEN = 4;
/** 48 bits: a mail has one guess. */
const BOUNDARY_BYTES = 6;

export interface PromptSource {
  /** As a person knows it, such as `prompts/read-mail.md`. */
  readonly file: string;
  readonly text: string;
  /** SHA-256 (hex) of the text. */
  readonly digest: string;
}

/** `makeBoundary`: a word that nobody can guess, new for each call; a fixed one only where recorded answers are looked up by the question. */
export function parsePrompt(
  { file, text, digest }: PromptSource,
  makeBoundary: () => string = () => randomBytes(BOUNDARY_BYTES).toString('base64url'),
): Result<Prompt, readonly PromptFault[]> {
  const told = (faults: readonly FaultAt[]) => failed(faults.map((fault) => ({ file, ...fault })));
  if (Buffer.byteLength(text) > limits.model.promptFileBytesMax)
    return told([
      { line: 1, message: `the file has more than ${limits.model.promptFileBytesMax} bytes; make it shorter.` },
    ]);
  const split = splitPrompt(text);
  if (!split.ok) return told(split.error);
  const header = FrontMatter.safeParse(split.value.frontMatter);
  if (!header.success)
    return told(
      header.error.issues.map((issue) => ({ line: split.value.lineOf(issue.path), message: describeIssue(issue) })),
    );
  const { id, version, task, model } = header.data;
  const system = parsePromptText(split.value.system);
  const user = parsePromptText(split.value.user);
  const faults = [
    ...checkHeader(file, header.data, split.value),
    ...system.faults,
    ...user.faults,
    ...checkPlaces(system.pieces, user.pieces, header.data, split.value),
  ];
  if (faults.length > 0) return told(faults.toSorted((a, b) => a.line - b.line));
  const inputs = PROMPT_INPUTS[task];
  return ok({
    reference: { id, version, digest },
    task,
    settings: model,
    fixedTokens: Math.ceil((split.value.system.text.length + split.value.user.text.length) / CHARACTERS_PER_TOKEN),
    render(input) {
      const options = { inputs, boundary: makeBoundary() };
      return { system: fillPrompt(system.pieces, input, options), user: fillPrompt(user.pieces, input, options) };
    },
  });
}

function describeIssue({ path, message, code, ...issue }: z.core.$ZodIssue): string {
  const name = path.map(String).join('.');
  if (code === 'unrecognized_keys' && 'keys' in issue)
    return `${name === '' ? '' : `${name}: `}unknown: ${issue.keys.join(', ')}; take it out.`;
  return `${name === '' ? 'front matter' : name}: ${message}.`;
}

type Header = z.infer<typeof FrontMatter>;

function checkHeader(
  file: string,
  { id, task, model, input, output }: Header,
  { lineOf }: SplitPrompt,
): readonly FaultAt[] {
  const faults: FaultAt[] = [];
  const name = /([^/\\]+)\.md$/.exec(file)?.[1];
  if (name !== id)
    faults.push({
      line: lineOf(['id']),
      message: `the id is ${id}, so the file must be called ${id}.md (ids: ${PROMPT_IDS.join(', ')}).`,
    });
  if (task !== TASK_OF[id]) faults.push({ line: lineOf(['task']), message: `the task of ${id} is ${TASK_OF[id]}.` });
  if (model.answerTokensMax > ANSWER_TOKENS_MAX[task])
    faults.push({
      line: lineOf(['model', 'answerTokensMax']),
      message: `model.answerTokensMax: at most ${ANSWER_TOKENS_MAX[task]}.`,
    });
  const given = PROMPT_INPUTS[task];
  for (const [path, type] of listInputs(input)) {
    const expected = given.get(path);
    if (expected?.type === type) continue;
    const remedy = expected ? `its type is ${expected.type}` : `there is ${[...given.keys()].join(', ')}`;
    faults.push({ line: lineOf(['input']), message: `input: the code gives no ${path} of type ${type}; ${remedy}.` });
  }
  const difference = findDifference(output, z.toJSONSchema(OUTPUTS[task]));
  if (difference !== null)
    faults.push({
      line: lineOf(['output', ...difference]),
      message: `output: differs from what the code reads at ${difference.join('.') || 'its top'}; copy the schema of the prompt that comes along.`,
    });
  return faults;
}

/** The placeholders of a text in their order, with how many boundaries stand before each. */
function listPlaces(
  pieces: readonly Piece[],
): readonly (Place & { readonly boundaries: number; readonly isList: boolean })[] {
  let boundaries = 0;
  const list = (some: readonly Piece[]): ReturnType<typeof listPlaces> =>
    some.flatMap((piece) => {
      if (piece.kind === 'words') return [];
      const place = { path: piece.path, line: piece.line, boundaries, isList: piece.kind === 'list' };
      if (piece.path === BOUNDARY) boundaries += 1;
      return piece.kind === 'list' ? [place, ...list(piece.items), ...list(piece.without)] : [place];
    });
  return list(pieces);
}

function checkPlaces(
  system: readonly Piece[],
  user: readonly Piece[],
  { task, input }: Header,
  { lineOf }: SplitPrompt,
): readonly FaultAt[] {
  const declared = listInputs(input);
  const inSystem = listPlaces(system);
  const inUser = listPlaces(user);
  const faults = [...inSystem, ...inUser].flatMap((place) => checkName(place, declared));
  const isUntrusted = ({ path }: Place) => PROMPT_INPUTS[task].get(path)?.from === 'anybody';
  for (const { line, path } of inSystem.filter((place) => isUntrusted(place) || place.path === BOUNDARY))
    faults.push({
      line,
      message: `{{${path}}} must stand below \`# user\`: \`# system\` holds only words of the desk.`,
    });
  for (const { line, path } of inUser.filter((place) => isUntrusted(place) && place.boundaries % 2 === 0))
    faults.push({
      line,
      message: `${path} may hold a stranger's words; put a line with {{${BOUNDARY}}} above it and another below it.`,
    });
  const last = inUser.filter(({ path }) => path === BOUNDARY).at(-1);
  if (last !== undefined && last.boundaries % 2 === 0)
    faults.push({ line: last.line, message: `this {{${BOUNDARY}}} opens a part that no other closes.` });
  const used = new Set([...inSystem, ...inUser].map(({ path }) => path));
  for (const path of declared.keys())
    if (PROMPT_INPUTS[task].has(path) && !used.has(path))
      faults.push({ line: lineOf(['input']), message: `input: ${path} is never used; take it out, or use it.` });
  return faults;
}

function checkName(
  { path, line, isList }: ReturnType<typeof listPlaces>[number],
  declared: ReadonlyMap<string, string>,
): FaultAt[] {
  if (path === BOUNDARY || path === NUMBER) return [];
  if (isList ? [...declared.keys()].some((name) => name.startsWith(`${path}[]`)) : declared.has(path)) return [];
  return [{ line, message: `${path} is not in input; there is ${[...declared.keys()].join(', ') || 'nothing'}.` }];
}

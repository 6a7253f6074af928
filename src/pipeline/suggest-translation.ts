// A template in another language as a model would write it, judged before a person sees it: refused where it does not parse, is made of other
// parts than its original, or brings digits, links or addresses of its own. Nothing is kept. Called by the page's routes.
import { checkLinks } from '../claims/links.ts';
import { readText } from '../claims/read-text.ts';
import { isSurelyInAnother } from '../classify/detect-language.ts';
import type { Language } from '../domain/language.ts';
import { limits } from '../domain/limits.ts';
import { TemplateTranslation } from '../domain/model-answers.ts';
import type { ModelFault } from '../domain/model-call.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import type { Model } from '../ports/model.ts';
import type { TemplateSource } from '../ports/templates.ts';
import { compareTranslation, listWords } from '../voice/compare-translation.ts';
import { languageOf } from '../voice/compile-templates.ts';
import { parseTemplate } from '../voice/parse-template.ts';
import type { Program } from '../voice/template-program.ts';
import { askSafely } from './ask-model.ts';
import type { DeskSettings } from './desk-ports.ts';
import { previewSamples, replaceTemplates } from './preview-template.ts';

export interface TranslationSuggestion {
  readonly source: string;
  /** Why it may not be used, a sentence each; empty where it may. */
  readonly refused: readonly string[];
  /** For what a reply with it would be held, in a made-up mail. */
  readonly held: readonly string[];
  readonly model: string;
  readonly costUsd: number | null;
}

/** `no_model`: none is connected that translates; `faulty`: the original has faults. */
export type SuggestionFault = ModelFault | { readonly kind: 'no_model' | 'faulty'; readonly detail: string };

export interface TranslationAsked {
  /** As it stands in the editor. */
  readonly original: TemplateSource;
  readonly to: Language;
  /** Others that are changed and not published. */
  readonly beside: readonly TemplateSource[];
}

interface Desk {
  readonly model: Model | null;
  readonly settings: DeskSettings;
  /** All templates that count now. */
  readonly templates: readonly TemplateSource[];
}

/** Never throws for what a model does. */
export async function suggestTranslation(
  { original, to, beside }: TranslationAsked,
  { model, settings, templates }: Desk,
): Promise<Result<TranslationSuggestion, SuggestionFault>> {
  if (model?.translateTemplate === undefined)
    return failed({ kind: 'no_model', detail: 'No language model is connected that translates templates.' });
  const { translateTemplate } = model;
  const parsed = parseTemplate(original.id, original.source);
  if (!parsed.ok || original.source.trim() === '')
    return failed({ kind: 'faulty', detail: 'The original has faults. Mend them first.' });
  const { formality, wordsToAvoid } = settings.voice;
  const answer = await askSafely(TemplateTranslation, () =>
    translateTemplate.call(model, {
      source: original.source,
      from: nameLanguage(languageOf(original.id)),
      to: nameLanguage(to),
      isFormal: formality[to] !== 'informal',
      wordsToAvoid: wordsToAvoid.slice(0, limits.model.wordsToAvoidMax),
    }),
  );
  if (!answer.ok) return answer;
  const { value, model: name, usage } = answer.value;
  const id = `${original.id.slice(0, original.id.lastIndexOf('/'))}/${to}`;
  const source = `${value.source.trim()}\n`;
  const others = beside.filter((one) => one.id !== id);
  const judged = judge({ id, source }, parsed.value, { settings, templates, beside: [...others, original] });
  return ok({ source, ...judged, model: name, costUsd: usage.costUsd });
}

const nameLanguage = (code: string): string => new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;

function judge(
  translation: TemplateSource,
  original: Program,
  { settings, templates, beside }: Omit<Desk, 'model'> & Pick<TranslationAsked, 'beside'>,
): Pick<TranslationSuggestion, 'refused' | 'held'> {
  const { suggestionReasonsMax } = limits.page;
  const parsed = parseTemplate(translation.id, translation.source);
  if (!parsed.ok) return { refused: [`Line ${parsed.error.line}: ${parsed.error.message}.`], held: [] };
  const refused = [
    ...compareTranslation(original, parsed.value).map(
      ({ line, message }) => `${line === null ? '' : `Line ${line}: `}${message}.`,
    ),
    ...judgeWords(listWords(original), listWords(parsed.value), languageOf(translation.id)),
  ];
  const language = languageOf(translation.id);
  const changed = [...beside.filter((one) => languageOf(one.id) === language), translation];
  const compiled = replaceTemplates(templates, changed, settings.templates);
  if (!compiled.ok)
    refused.push(
      ...compiled.error.map(({ template, line, message }) =>
        template === translation.id ? `Line ${line}: ${message}.` : `${template}, line ${line}: ${message}.`,
      ),
    );
  if (refused.length > 0 || !compiled.ok)
    return { refused: [...new Set(refused)].slice(0, suggestionReasonsMax), held: [] };
  const previews = previewSamples(translation.id, { ...settings, templates: compiled.value });
  const held = previews.flatMap(({ findings }) => findings.map(({ claim, detail }) => `“${claim}”: ${detail}`));
  return { refused: [], held: [...new Set(held)].slice(0, suggestionReasonsMax) };
}

const NUMBERS = /\p{N}+/gu;
/** Unseen signs, and letters that only look like Latin ones. */
const ODD = /[\p{Cf}\p{Co}\p{Cn}\p{Cs}]|(?!\n|\t)\p{Cc}|(?!\p{Script=Latin})\p{L}/u;
const ANOTHER_LANGUAGE_SURE = 0.9;
const SHOWN_CHARACTERS_MAX = 80;

/** `field` stands where a value will: what is built around one is a link all the same. */
function judgeWords(original: string, words: string, language: string): readonly string[] {
  const refused: string[] = [];
  const known = new Set(original.match(NUMBERS));
  const numbers = [...new Set(words.match(NUMBERS))].filter((number) => !known.has(number));
  if (numbers.length > 0) refused.push(`It has numbers of its own: ${shorten(numbers.join(', '))}.`);
  const targets = listTargets(original);
  const own = [...listTargets(words)].filter((target) => !targets.has(target));
  if (own.length > 0) refused.push(`It has links or addresses of its own: ${shorten(own.join(', '))}.`);
  const odd = ODD.exec(words)?.[0];
  if (odd !== undefined && !original.includes(odd))
    refused.push(`It has a sign that does not belong there: U+${odd.codePointAt(0)?.toString(16).toUpperCase()}.`);
  if (isSurelyInAnother(words.replaceAll('field', ' '), language, ANOTHER_LANGUAGE_SURE))
    refused.push(`It does not read as ${nameLanguage(language)}.`);
  return refused;
}

const listTargets = (words: string): ReadonlySet<string> =>
  new Set(checkLinks(readText(words), { links: new Set(), addresses: new Set() }).map(({ claim }) => claim));

const shorten = (text: string): string =>
  text.length > SHOWN_CHARACTERS_MAX ? `${text.slice(0, SHOWN_CHARACTERS_MAX)}…` : text;

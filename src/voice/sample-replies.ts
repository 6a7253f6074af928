// The made-up mails on which a template can be looked at: every state that it tells apart, answered in the desk's own voice and with the
// desk's own facts. Called by src/pipeline/preview-template.ts for the page.
import type { DeskFacts, Voice } from '../domain/desk.ts';
import type { Fact } from '../domain/fact.ts';
import type { Language } from '../domain/language.ts';
import { listDeskFacts } from '../domain/list-facts.ts';
import { type CompiledTemplate, languageOf, listIncluded, type TemplateSet } from './compile-templates.ts';
import { listConfirmationFacts, sampleConfirmation } from './sample-confirmations.ts';
import {
  FULL_DESK,
  listSampleFacts,
  listSampleNotes,
  replyInput,
  SAMPLES,
  type Sample,
  TODAY,
} from './sample-contexts.ts';
import { CONFIRMED_ACTIONS, type ReplyInput } from './section-input.ts';

export interface SampleReply {
  /** `cancel_order: inTransit`. */
  readonly name: string;
  readonly input: ReplyInput;
  /** What the ground check may find in it. */
  readonly facts: readonly Fact[];
  /** Notes of code for the person who reads it. */
  readonly notes: readonly string[];
}

export const SAMPLE_TODAY = TODAY;
export const SAMPLE_CONTACT = { name: 'Maria Lopez', address: 'maria@customer.example' };

interface Desk {
  readonly voice: Voice;
  readonly facts: DeskFacts;
}

/** Names of the samples in which the template speaks, in a fixed order. A partial speaks wherever a template includes it. */
export function listSampleNames(id: string, templates: TemplateSet): readonly string[] {
  const [folder = '', name = ''] = id.split('/');
  if (isPlain(folder) || folder.startsWith('action_')) return [`${folder}: `];
  const speaks = folder === 'partials' ? namesOfUsers(name, languageOf(id), templates) : null;
  const samples = SAMPLES.filter((sample, n) => {
    if (folder === 'frame') return SAMPLES.findIndex(({ intent }) => intent === sample.intent) === n;
    return sample.sections.some(({ intent }) => (speaks === null ? intent === folder : speaks.has(intent)));
  });
  const actions = CONFIRMED_ACTIONS.map((kind) => `action_${kind}`).filter((action) => speaks?.has(action));
  return [...samples.map(nameOf), ...actions.map((action) => `${action}: `)];
}

/** null where there is no such sample. */
export function readSample(name: string, language: Language, { voice, facts }: Desk): SampleReply | null {
  const [folder = ''] = name.split(': ');
  const base = { voice, today: TODAY, contactName: SAMPLE_CONTACT.name };
  if (isPlain(folder))
    return {
      name,
      input: replyInput(language, [], { ...base, kind: folder }),
      facts: listDeskFacts(facts, { source: 'desk', asOf: facts.confirmedAt }),
      notes: [],
    };
  const kind = CONFIRMED_ACTIONS.find((action) => folder === `action_${action}`);
  if (kind !== undefined) {
    const confirmation = sampleConfirmation(kind, facts);
    const input = replyInput(language, [], { ...base, kind: 'confirmation', confirmation });
    return { name, input, facts: listConfirmationFacts(confirmation), notes: [] };
  }
  const found = SAMPLES.find((sample) => nameOf(sample) === name);
  if (found === undefined) return null;
  // Only where a sample says so, the desk is another than ours.
  const sections = found.sections.map((section) => ({
    ...section,
    desk: section.desk === FULL_DESK ? facts : section.desk,
  }));
  return {
    name,
    input: replyInput(language, sections, base),
    facts: listSampleFacts({ sections }),
    notes: listSampleNotes({ sections }, language),
  };
}

const nameOf = ({ intent, state }: Sample): string => `${intent}: ${state}`;

const isPlain = (folder: string): folder is 'holding' | 'receipt' => folder === 'holding' || folder === 'receipt';

/** The folders of the templates that include the partial, by others too. */
function namesOfUsers(partial: string, language: Language | string, { byId }: TemplateSet): ReadonlySet<string> {
  const uses = (template: CompiledTemplate) => listIncluded(template).has(partial);
  const users = [...byId.values()].filter(({ id }) => languageOf(id) === language).filter(uses);
  return new Set(users.map(({ id }) => id.split('/')[0] ?? ''));
}

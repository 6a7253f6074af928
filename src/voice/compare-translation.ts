// Whether a template in another language is made of the same parts as its original: the same blocks in the same order, with the same conditions,
// fields and partials in each; only the words between them are others. Called where a model has translated one. Pure.
import type { Place } from './template-fault.ts';
import type { Expression, Program, TemplateNode } from './template-program.ts';

export interface TranslationDifference {
  /** Of the translation, from 1; null where something is missing. */
  readonly line: number | null;
  readonly message: string;
}

type Block = Extract<TemplateNode, { readonly body: Program }>;

export function compareTranslation(original: Program, translation: Program): readonly TranslationDifference[] {
  return [...compareFields(original, translation), ...compareBlocks(original, translation)];
}

/** In one body: a field may stand elsewhere in its words, and twice where the grammar wants it. A partial brings whole sentences. */
function* compareFields(original: Program, translation: Program): Iterable<TranslationDifference> {
  const [own, theirs] = [listUses(original), listUses(translation)];
  for (const [name, places] of theirs) {
    const allowed = own.get(name)?.length ?? 0;
    const [first] = places;
    if (allowed === 0) yield differ(first, `the original has no ${name} here`);
    else if (name.startsWith('{{> ') && places.length > allowed)
      yield differ(
        places[allowed],
        `the original has ${name} here only ${allowed === 1 ? 'once' : `${allowed} times`}`,
      );
  }
  for (const name of own.keys()) if (!theirs.has(name)) yield differ(undefined, `${name} of the original is left out`);
}

function* compareBlocks(original: Program, translation: Program): Iterable<TranslationDifference> {
  const [own, theirs] = [listBlocks(original), listBlocks(translation)];
  for (let n = 0; n < Math.max(own.length, theirs.length); n += 1) {
    const [one, other] = [own[n], theirs[n]];
    if (one === undefined) yield differ(other?.at, `the original has no ${other && nameBlock(other)} here`);
    else if (other === undefined) yield differ(undefined, `${nameBlock(one)} of the original is left out`);
    else if (nameBlock(one) === nameBlock(other)) {
      yield* compareTranslation(one.body, other.body);
      yield* compareTranslation(otherwiseOf(one), otherwiseOf(other));
    } else {
      yield differ(other.at, `the original has ${nameBlock(one)} here, and this is ${nameBlock(other)}`);
      // What follows stands one off, and would be told as wrong too.
      return;
    }
  }
}

const differ = (at: Place | undefined, message: string): TranslationDifference => ({ line: at?.line ?? null, message });

const isBlock = (node: TemplateNode): node is Block => 'body' in node;
const listBlocks = (program: Program): readonly Block[] => program.filter(isBlock);
const otherwiseOf = (block: Block): Program => (block.kind === 'next-step' ? [] : block.otherwise);

function nameBlock(block: Block): string {
  switch (block.kind) {
    case 'if':
      return `{{#${block.isNegated ? 'unless' : 'if'} ${write(block.condition)}}}`;
    case 'each':
    case 'with':
      return `{{#${block.kind} ${write(block.value)}${block.names.length > 0 ? ` as |${block.names.join(' ')}|` : ''}}}`;
    case 'once':
      return `{{#once "${block.key}"${block.of === null ? '' : ` ${write(block.of)}`}}}`;
    case 'next-step':
      return `{{#next-step "${block.step}"}}`;
  }
}

/** The fields, gaps and partials of one body, with their places. */
function listUses(program: Program): ReadonlyMap<string, readonly Place[]> {
  const uses = new Map<string, Place[]>();
  const add = (name: string, at: Place) => uses.set(name, [...(uses.get(name) ?? []), at]);
  for (const node of program) {
    if (node.kind === 'print') for (const { name, at } of listPrinted(node.value)) add(name, at);
    if (node.kind === 'partial') {
      const given = node.hash.map(({ name, value }) => ` ${name}=${write(value)}`).join('');
      add(`{{> ${node.name}${node.context === null ? '' : ` ${write(node.context)}`}${given}}}`, node.at);
    }
  }
  return uses;
}

/** `formally`, `plural` and `on` belong to the grammar of a language: what they take counts. */
function listPrinted(value: Expression): readonly { readonly name: string; readonly at: Place }[] {
  if (value.kind === 'literal') return [];
  if (value.kind === 'call' && value.helper !== 'gap')
    return [...value.params, ...value.hash.map((named) => named.value)].flatMap(listPrinted);
  return [{ name: `{{${write(value)}}}`, at: value.at }];
}

function write(value: Expression): string {
  switch (value.kind) {
    case 'literal':
      return JSON.stringify(value.value);
    case 'variable':
      return `@${value.name}`;
    case 'path':
      return value.written;
    case 'call':
      return `(${[value.helper, ...value.params.map(write), ...value.hash.map(({ name, value: of }) => `${name}=${write(of)}`)].join(' ')})`;
  }
}

/** All words of a template as they stand between its fields, a line a body; a field stands as the word `field`. */
export function listWords(program: Program): string {
  const lines = [program.map(wordsOf).join('')];
  for (const node of program) if (isBlock(node)) lines.push(listWords(node.body), listWords(otherwiseOf(node)));
  return lines.filter((line) => line.trim() !== '').join('\n');
}

function wordsOf(node: TemplateNode): string {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'print')
    return `field${listLiterals(node.value)
      .map((text) => ` ${text} `)
      .join('')}`;
  return '\n';
}

function listLiterals(value: Expression): readonly string[] {
  if (value.kind === 'literal') return [String(value.value)];
  if (value.kind !== 'call' || value.helper === 'gap') return [];
  return [...value.params, ...value.hash.map((named) => named.value)].flatMap(listLiterals);
}

// The sentences of a template where they stand in its source, each with the values that it prints, so that other words can be put in
// the place of one and the conditions around it stay. Called by src/proposals. Reads Handlebars' syntax tree by its places alone.
import { parse } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import type { AstBlock, AstCall, AstExpression, AstPlace, AstProgram, AstStatement } from './handlebars-ast.ts';

/** What kind of value stands in a sentence; `other` are those that no sentence of a person can be matched to. */
export const SLOT_KINDS = [
  'order',
  'tracking',
  'day',
  'amount',
  'count',
  'brand',
  'place',
  'link',
  'carrier',
  'item',
] as const;
export type SlotKind = (typeof SLOT_KINDS)[number] | 'other';

export interface Slot {
  readonly kind: SlotKind;
  /** How the template prints it, `{{order.number}}`. */
  readonly source: string;
  /** The last part of its path, `returnDays`. */
  readonly field: string;
  /** The condition of the `{{#if}}` inside the sentence that it stands in; null where it is always printed. */
  readonly guard: string | null;
  /** Of a number: the words that may follow it, lower-case. */
  readonly countWords: readonly string[];
}

/** `guard` is that of a slot. */
export type SentencePiece =
  | { readonly kind: 'text'; readonly text: string; readonly guard: string | null }
  | { readonly kind: 'formally'; readonly formal: string; readonly informal: string; readonly guard: string | null }
  | { readonly kind: 'slot'; readonly slot: Slot }
  /** A gap, another partial: the sentence is not to be replaced. */
  | { readonly kind: 'fixed' };

export interface TemplateSentence {
  /** Its source, as it stands in the template. */
  readonly source: string;
  readonly pieces: readonly SentencePiece[];
}

/** Throws where the source is no Handlebars; the templates in use are. `orderNoun` is what the partial `order-name` says before the
 * number. */
export function listTemplateSentences(source: string, orderNoun = ''): readonly TemplateSentence[] {
  const walk = new SentenceWalk(source, orderNoun);
  walk.program(parse(source) as AstProgram);
  return walk.found;
}

const SENTENCE_END = /[.!?](?=\s|$)|\n[ \t]*\n|\n(?=\s*- )/g;
const ENDS_A_SENTENCE = /[.!?]\s*$/;
const FIELD_KINDS: Readonly<Record<string, SlotKind>> = {
  number: 'order',
  trackingNumber: 'tracking',
  total: 'amount',
  unitPrice: 'amount',
  amount: 'amount',
  price: 'amount',
  freeFrom: 'amount',
  returnDays: 'count',
  refundDays: 'count',
  handlingDays: 'count',
  brandName: 'brand',
  returnAddress: 'place',
  trackingUrl: 'link',
  carrier: 'carrier',
  mentioned: 'item',
};
const kindOf = (field: string): SlotKind => FIELD_KINDS[field] ?? (field.endsWith('Day') ? 'day' : 'other');

interface Open {
  readonly pieces: SentencePiece[];
  start: number;
  end: number;
}

class SentenceWalk {
  readonly found: TemplateSentence[] = [];
  readonly #source: string;
  readonly #orderNoun: string;
  readonly #lineStarts: number[] = [0];
  #open: Open | null = null;

  constructor(source: string, orderNoun: string) {
    this.#source = source;
    this.#orderNoun = orderNoun;
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) this.#lineStarts.push(at + 1);
  }

  program(program: AstProgram | undefined): void {
    this.#close();
    for (const statement of program?.body ?? []) this.#statement(statement);
    this.#close();
  }

  #span({ start, end }: AstPlace): { readonly from: number; readonly to: number } {
    const offset = ({ line, column }: AstPlace['start']) => (this.#lineStarts[line - 1] ?? 0) + column;
    return { from: offset(start), to: offset(end) };
  }

  #written({ loc }: { readonly loc: AstPlace }): string {
    const { from, to } = this.#span(loc);
    return this.#source.slice(from, to);
  }

  #statement(statement: AstStatement): void {
    const { from, to } = this.#span(statement.loc);
    switch (statement.type) {
      case 'ContentStatement':
        this.#content(from, to);
        break;
      case 'MustacheStatement':
        this.#add(this.#readPrinted(statement, null), from, to);
        break;
      case 'PartialStatement':
        if (this.#isAlone(from, to)) this.#close();
        else this.#partial(statement.name, null, from, to);
        break;
      case 'BlockStatement':
        this.#block(statement, from, to);
        break;
      default:
        this.#close();
    }
  }

  #content(from: number, to: number): void {
    let at = from;
    for (const end of this.#source.slice(from, to).matchAll(SENTENCE_END)) {
      const isEnd = !end[0].startsWith('\n');
      this.#addText(at, from + end.index + (isEnd ? 1 : 0));
      this.#close();
      at = from + end.index + end[0].length;
    }
    this.#addText(at, to);
  }

  #addText(from: number, to: number): void {
    const text = this.#source.slice(from, to);
    const lead = this.#open === null ? (/^\s*(?:- )?/.exec(text)?.[0].length ?? 0) : 0;
    if (lead < text.length) this.#add({ kind: 'text', text: text.slice(lead), guard: null }, from + lead, to);
  }

  #add(piece: SentencePiece, from: number, to: number): void {
    const last = this.#open?.pieces.at(-2);
    if (isPlural(piece) && last?.kind === 'slot' && last.slot.kind === 'count') this.#joinCount(last.slot, piece, to);
    else {
      this.#open ??= { pieces: [], start: from, end: to };
      this.#open.pieces.push(piece);
      this.#open.end = to;
    }
  }

  /** `{{desk.returnDays}} {{plural …}}` is one value. */
  #joinCount(count: Slot, plural: PluralPiece, to: number): void {
    if (this.#open === null) return;
    this.#open.pieces.splice(-2, 2, {
      kind: 'slot',
      slot: { ...count, source: `${count.source} ${plural.slot.source}`, countWords: plural.slot.countWords },
    });
    this.#open.end = to;
  }

  #block(block: AstBlock, from: number, to: number): void {
    const inner = this.#source.slice(from, to);
    const name = block.path.type === 'PathExpression' ? block.path.original : '';
    const [condition] = block.params;
    const body = block.program?.body ?? [];
    const last = body.at(-1);
    const isWhole = last?.type === 'ContentStatement' && ENDS_A_SENTENCE.test(this.#written(last));
    const isPart = name === 'if' && condition && !block.inverse && !inner.includes('\n') && !isWhole;
    if (isPart && body.every(({ type }) => type !== 'BlockStatement')) {
      const guard = this.#written(condition);
      for (const statement of body) this.#optional(statement, guard, from, to);
      return;
    }
    this.program(block.program);
    this.program(block.inverse);
  }

  #optional(statement: AstStatement, guard: string, from: number, to: number): void {
    if (statement.type === 'MustacheStatement') this.#add(this.#readPrinted(statement, guard), from, to);
    else if (statement.type === 'PartialStatement') this.#partial(statement.name, guard, from, to);
    else if (statement.type === 'ContentStatement')
      this.#add({ kind: 'text', text: this.#written(statement), guard }, from, to);
    else this.#add({ kind: 'fixed' }, from, to);
  }

  /** The order's number alone can stand wherever its name can. */
  #partial(name: AstExpression, guard: string | null, from: number, to: number): void {
    if (name.type !== 'PathExpression' || name.original !== 'order-name') {
      this.#add({ kind: 'fixed' }, from, to);
      return;
    }
    const slot: Slot = { kind: 'order', source: '{{order.number}}', field: 'number', guard, countWords: [] };
    if (this.#orderNoun !== '') this.#add({ kind: 'text', text: this.#orderNoun, guard }, from, to);
    this.#add({ kind: 'slot', slot }, from, to);
  }

  #isAlone(from: number, to: number): boolean {
    const before = this.#source.slice(this.#source.lastIndexOf('\n', from - 1) + 1, from);
    const next = this.#source.indexOf('\n', to);
    return before.trim() === '' && this.#source.slice(to, next < 0 ? undefined : next).trim() === '';
  }

  #readPrinted(call: AstCall, guard: string | null): SentencePiece {
    const source = this.#written(call);
    const name = call.path.type === 'PathExpression' ? call.path.original : '';
    if (name === 'formally') return readFormally(call.params, guard);
    if (name === 'plural') {
      const countWords = (call.hash?.pairs ?? []).map(({ value }) => literalOf(value).toLowerCase());
      return { kind: 'slot', slot: { kind: 'other', source, field: 'plural', guard, countWords } };
    }
    if (call.params.length > 0 || call.path.type !== 'PathExpression') return { kind: 'fixed' };
    const field = call.path.parts.at(-1) ?? '';
    return { kind: 'slot', slot: { kind: kindOf(field), source, field, guard, countWords: [] } };
  }

  #close(): void {
    const open = this.#open;
    this.#open = null;
    if (open === null) return;
    const source = this.#source.slice(open.start, open.end).trim();
    if (/\p{L}{2}/u.test(source)) this.found.push({ source, pieces: open.pieces });
  }
}

type PluralPiece = Extract<SentencePiece, { kind: 'slot' }>;
const isPlural = (piece: SentencePiece): piece is PluralPiece => piece.kind === 'slot' && piece.slot.field === 'plural';

const literalOf = (value: AstExpression | undefined): string =>
  value?.type === 'StringLiteral' ? String(value.value) : '';

function readFormally([formal, informal]: readonly AstExpression[], guard: string | null): SentencePiece {
  return { kind: 'formally', formal: literalOf(formal), informal: literalOf(informal), guard };
}

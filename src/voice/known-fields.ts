// Which fields, partials and words a template may use, for whoever writes it: the page completes them. A partial may use what every place
// sees that includes it. Called by the page's routes.
import type { TemplateSource } from '../ports/templates.ts';
import { checkProgram } from './check-program.ts';
import { languageOf, shapeFor } from './compile-templates.ts';
import { GAP_NAMES } from './gap-notes.ts';
import { parseTemplate } from './parse-template.ts';
import type { RecordShape, Shape } from './shape.ts';
import { BLOCKS, HELPERS, LOOP_VARIABLES, NEXT_STEPS, type Program } from './template-program.ts';

export interface KnownField {
  /** `order.parcels[].state`: what stands behind `[]` is a field of each of the list. */
  readonly path: string;
  readonly kind: Shape['kind'];
  readonly mayBeMissing: boolean;
  /** What a code word may be. */
  readonly words: readonly string[];
}

export interface KnownNames {
  readonly fields: readonly KnownField[];
  /** Without `partials/` and the language. */
  readonly partials: readonly string[];
  readonly blocks: readonly string[];
  readonly calls: readonly string[];
  readonly variables: readonly string[];
  readonly gaps: readonly string[];
  readonly nextSteps: readonly string[];
}

const PARTIALS = 'partials/';

/** `sources` are all templates of the desk, as far as they can be parsed. */
export function listKnownNames(id: string, sources: readonly TemplateSource[]): KnownNames {
  const language = languageOf(id);
  const parsed = new Map<string, Program>();
  for (const source of sources) {
    if (languageOf(source.id) !== language) continue;
    const program = parseTemplate(source.id, source.source);
    if (program.ok) parsed.set(source.id, program.value);
  }
  const partials = new Map(
    [...parsed].flatMap(([of, program]) =>
      of.startsWith(PARTIALS) ? [[of.slice(PARTIALS.length, -language.length - 1), program] as const] : [],
    ),
  );
  const shape = shapeFor(id);
  return {
    fields: shape ? listFields(shape) : listSeenFields(id, parsed, partials),
    partials: [...partials.keys()].sort(),
    blocks: BLOCKS,
    calls: HELPERS,
    variables: LOOP_VARIABLES,
    gaps: GAP_NAMES,
    nextSteps: NEXT_STEPS,
  };
}

const listFields = (shape: RecordShape): readonly KnownField[] =>
  Object.entries(shape.fields).flatMap(([name, field]) => describeField(name, field));

function describeField(path: string, shape: Shape): readonly KnownField[] {
  const { kind } = shape;
  const words = kind === 'word' ? shape.values : [];
  const own: KnownField = { path, kind, mayBeMissing: shape.isNullable === true, words };
  if (shape.kind === 'list') return [own, ...listInner(`${path}[]`, shape.of)];
  return [own, ...listInner(path, shape)];
}

const listInner = (path: string, shape: Shape): readonly KnownField[] =>
  shape.kind === 'record'
    ? Object.entries(shape.fields).flatMap(([name, field]) => describeField(`${path}.${name}`, field))
    : [];

/** What the templates that include a partial let it see: their fields, and the names that they give. */
function listSeenFields(
  id: string,
  parsed: ReadonlyMap<string, Program>,
  partials: ReadonlyMap<string, Program>,
): readonly KnownField[] {
  const name = id.slice(PARTIALS.length, -languageOf(id).length - 1);
  const seen = new Map<string, KnownField>();
  for (const [of, program] of parsed) {
    const shape = shapeFor(of);
    if (!shape) continue;
    checkProgram(program, {
      shape,
      partials,
      gaps: GAP_NAMES,
      seePartial(included, shapes) {
        if (included !== name) return;
        for (const [given, known] of shapes)
          for (const field of describeField(given, known)) if (!seen.has(field.path)) seen.set(field.path, field);
      },
    });
  }
  return [...seen.values()];
}

// What a query costs by Shopify's table: an object 1 point, a list as many as are asked for, a mutation 10, a value nothing. Worst cost by the query, real
// cost by the answer. Shopify may count some fields lower; never higher than the table. Source: https://shopify.dev/docs/api/usage/limits
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  Kind,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

const MUTATION = 10;
const CONNECTION = 2;

interface Walk {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

export function requestedCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return 0;
  const base = operation.operation === 'mutation' ? MUTATION : 0;
  return base + costOf(operation.selectionSet, root, { schema, fragments, variables }, 1);
}

/** `size`: how many a list around it may hold, which its `nodes` then cost. */
function costOf(set: SelectionSetNode, type: GraphQLCompositeType, walk: Walk, size: number): number {
  let sum = 0;
  for (const selection of set.selections) {
    if (isLeftOut(selection.directives ?? [], walk)) continue;
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = walk.fragments.get(selection.name.value);
      const narrowed = fragment && walk.schema.getType(fragment.typeCondition.name.value);
      if (fragment && isCompositeType(narrowed)) sum += costOf(fragment.selectionSet, narrowed, walk, size);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const narrowed = selection.typeCondition ? walk.schema.getType(selection.typeCondition.name.value) : type;
      if (isCompositeType(narrowed)) sum += costOf(selection.selectionSet, narrowed, walk, size);
    } else {
      const field = 'getFields' in type ? type.getFields()[selection.name.value] : undefined;
      const inner = field && getNamedType(field.type);
      if (!field || !isCompositeType(inner) || !selection.selectionSet) continue;
      const asked = sizeOf(selection.arguments ?? [], walk);
      if (inner.name.endsWith('Connection')) sum += CONNECTION + costOf(selection.selectionSet, inner, walk, asked);
      else if (inner.name === 'PageInfo') sum += 0;
      else {
        const isList = String(field.type).startsWith('[');
        // The nodes of a list, and lists without pages.
        const times = isList
          ? selection.name.value === 'nodes' && type.name.endsWith('Connection')
            ? size
            : asked
          : 1;
        sum += times * (1 + costOf(selection.selectionSet, inner, walk, 1));
      }
    }
  }
  return sum;
}

function sizeOf(
  args: readonly { readonly name: { readonly value: string }; readonly value: ValueNode }[],
  { variables }: Walk,
): number {
  for (const { name, value } of args) {
    const given = value.kind === Kind.VARIABLE ? variables[value.name.value] : undefined;
    if (name.value === 'first') return value.kind === Kind.INT ? Number(value.value) : Number(given ?? 1);
    if (name.value === 'ids') return Array.isArray(given) ? given.length : 1;
  }
  return 1;
}

function isLeftOut(
  directives: readonly {
    readonly name: { readonly value: string };
    readonly arguments?: readonly { readonly value: ValueNode }[];
  }[],
  { variables }: Walk,
): boolean {
  const include = directives.find(({ name }) => name.value === 'include')?.arguments?.[0]?.value;
  return include?.kind === Kind.VARIABLE && variables[include.name.value] === false;
}

/** As many objects as stand in the answer. */
export function actualCost(data: unknown): number {
  if (Array.isArray(data)) return data.reduce((sum: number, one) => sum + actualCost(one), 0);
  if (data === null || typeof data !== 'object') return 0;
  return Object.values(data).reduce((sum: number, one) => sum + actualCost(one), 1);
}

// Reads one order whole: the main query, then what its pages did not hold, within limits. What is still missing then is named, so that the order is
// told as incomplete.
import { z } from 'zod';
import { limits } from '../../src/domain/limits.ts';
import {
  FulfillmentNode,
  FulfillmentOrderNode,
  Id,
  LineNode,
  OrderNode,
  type Page,
  PartNode,
  page,
  ReturnLineNode,
  ReturnNode,
  TransactionNode,
} from './answers.ts';
import type { Asked, ShopifyClient } from './client.ts';
import {
  ALL_TRANSACTIONS,
  FULFILLMENT_IDS,
  FULFILLMENTS,
  MORE_FULFILLMENT_LINES,
  MORE_FULFILLMENT_ORDERS,
  MORE_LINES,
  MORE_RETURN_LINES,
  MORE_RETURNS,
  MORE_WAITING_LINES,
  ORDER,
} from './order-query.ts';
import { mayReadFulfillmentOrders, type Shop } from './shop.ts';
import { walkPages } from './walk-pages.ts';

/** `cut`: what there is more of, such as `more lines`. */
export interface ReadOrder {
  readonly node: OrderNode;
  readonly cut: readonly string[];
}

const TRANSACTIONS_MAX = 250;
const FULFILLMENTS_MAX = 250;
const FULFILLMENTS_AT_ONCE = 8;
const inOrder = <T extends z.ZodRawShape>(shape: T) => z.object({ order: z.object(shape) });

/** null where there is no such order, or none that the app may see. */
export async function readOrder(client: ShopifyClient, shop: Shop, id: string): Promise<Asked<ReadOrder | null>> {
  const rights = {
    customers: shop.may('read_customers'),
    returns: shop.may('read_returns'),
    fulfillmentOrders: mayReadFulfillmentOrders(shop),
  };
  const { data, at } = await client.ask(ORDER, { id, ...rights }, z.object({ order: OrderNode.nullish() }));
  if (!data.order) return { data: null, at };
  const reader = createRestReader(client, data.order.id);
  return { data: { node: await reader.complete(data.order), cut: reader.cut() }, at };
}

function createRestReader(client: ShopifyClient, orderId: string) {
  const cut = new Set<string>();

  /** The whole list of which the first page is given. */
  async function readRest<Node>(first: Page<Node>, about: string, ask: (after: string | null) => Promise<Page<Node>>) {
    const { nodes, isMore } = await walkPages(ask, { pagesMax: limits.shopify.morePagesMax, first });
    if (isMore) cut.add(about);
    return { nodes, pageInfo: { hasNextPage: isMore, endCursor: null } };
  }

  const readParts = <Node extends z.ZodType>(
    first: Page<z.infer<Node>>,
    about: string,
    { query, id, node }: { readonly query: string; readonly id: string; readonly node: Node },
  ) =>
    readRest<z.infer<Node>>(first, about, async (after) => {
      const schema = z.object({ node: z.object({ parts: page(node) }) });
      return (await client.ask(query, { id, after }, schema)).data.node.parts;
    });

  async function completeFulfillment(node: FulfillmentNode): Promise<FulfillmentNode> {
    if (node.events.pageInfo.hasNextPage) cut.add('more tracking events');
    return {
      ...node,
      fulfillmentLineItems: await readParts(node.fulfillmentLineItems, 'more lines of a parcel', {
        query: MORE_FULFILLMENT_LINES,
        id: node.id,
        node: PartNode,
      }),
    };
  }

  async function readFulfillments(node: OrderNode): Promise<readonly FulfillmentNode[]> {
    const count = node.fulfillmentsCount?.count ?? node.fulfillments.length;
    if (count <= node.fulfillments.length) return node.fulfillments;
    const schema = inOrder({ fulfillments: z.array(z.object({ id: Id })).max(FULFILLMENTS_MAX) });
    const { data } = await client.ask(FULFILLMENT_IDS, { id: orderId }, schema);
    const known = new Set(node.fulfillments.map(({ id }) => id));
    const ids = data.order.fulfillments.map(({ id }) => id).filter((id) => !known.has(id));
    const all = [...node.fulfillments];
    for (let start = 0; start < ids.length; start += FULFILLMENTS_AT_ONCE) {
      const some = { ids: ids.slice(start, start + FULFILLMENTS_AT_ONCE) };
      all.push(...(await client.ask(FULFILLMENTS, some, z.object({ nodes: z.array(FulfillmentNode) }))).data.nodes);
    }
    if (all.length < count) cut.add('more parcels');
    return all;
  }

  async function readTransactions(node: OrderNode): Promise<readonly TransactionNode[]> {
    const count = node.transactionsCount?.count ?? node.transactions.length;
    if (count <= node.transactions.length) return node.transactions;
    if (count > TRANSACTIONS_MAX) cut.add('more payments');
    const schema = inOrder({ transactions: z.array(TransactionNode) });
    return (await client.ask(ALL_TRANSACTIONS, { id: orderId }, schema)).data.order.transactions;
  }

  const readHolds = async (first: Page<FulfillmentOrderNode>): Promise<Page<FulfillmentOrderNode>> => {
    const all = await readRest(first, 'more fulfilment orders', async (after) => {
      const schema = inOrder({ fulfillmentOrders: page(FulfillmentOrderNode) });
      return (await client.ask(MORE_FULFILLMENT_ORDERS, { id: orderId, after }, schema)).data.order.fulfillmentOrders;
    });
    const nodes = await inTurn(all.nodes, async (node) => ({
      ...node,
      // What is closed or goes its way tells nothing by its lines.
      lineItems: WAITS.has(node.status ?? '')
        ? await readParts(node.lineItems, 'more lines that wait', {
            query: MORE_WAITING_LINES,
            id: node.id,
            node: PartNode,
          })
        : node.lineItems,
    }));
    return { ...all, nodes };
  };

  const readReturns = async (first: Page<ReturnNode>): Promise<Page<ReturnNode>> => {
    const all = await readRest(first, 'more returns', async (after) => {
      const schema = inOrder({ returns: page(ReturnNode) });
      return (await client.ask(MORE_RETURNS, { id: orderId, after }, schema)).data.order.returns;
    });
    const nodes = await inTurn(all.nodes, async (node) => ({
      ...node,
      returnLineItems: await readParts(node.returnLineItems, 'more lines of a return', {
        query: MORE_RETURN_LINES,
        id: node.id,
        node: ReturnLineNode,
      }),
    }));
    return { ...all, nodes };
  };

  return {
    cut: () => [...cut],
    async complete(node: OrderNode): Promise<OrderNode> {
      if (node.purchasingEntity?.location?.roleAssignments.pageInfo.hasNextPage) cut.add('more contacts');
      const lineItems = await readRest(node.lineItems, 'more lines', async (after) => {
        const schema = inOrder({ lineItems: page(LineNode) });
        return (await client.ask(MORE_LINES, { id: orderId, after }, schema)).data.order.lineItems;
      });
      return {
        ...node,
        lineItems,
        fulfillments: await inTurn(await readFulfillments(node), completeFulfillment),
        fulfillmentOrders: node.fulfillmentOrders ? await readHolds(node.fulfillmentOrders) : null,
        returns: node.returns ? await readReturns(node.returns) : null,
        transactions: [...(await readTransactions(node))],
      };
    },
  };
}

const WAITS = new Set(['ON_HOLD', 'SCHEDULED']);

async function inTurn<From, To>(list: readonly From[], make: (from: From) => Promise<To>): Promise<To[]> {
  const made: To[] = [];
  for (const one of list) made.push(await make(one));
  return made;
}

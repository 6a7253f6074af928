// Tells, of a fault in the middle of an action, whether anything can have been done: before the write is sent nothing was, and after it was taken
// no later fault means that it was not. Called by actions.ts. The kinds mean what src/ports/order-actions.ts says of them.
import { isConnectorError } from '../../src/ports/connector-error.ts';
import type { ShopifyClient } from './client.ts';

/** The same client for one run of one action. */
export function watchWrites(client: ShopifyClient): ShopifyClient {
  let hasSent = false;

  const nothingDone = (error: unknown): unknown =>
    isConnectorError(error, 'auth', 'rate_limited', 'unavailable', 'bad_response')
      ? client.fault('rejected', 'action', `nothing was done, for the order could not be read. ${error.message}`)
      : error;

  const unclear = (error: unknown): unknown =>
    isConnectorError(error, 'rejected', 'not_found')
      ? client.fault('unavailable', 'action', `Shopify took it, but what became of it cannot be read. ${error.message}`)
      : error;

  return {
    ask: (query, variables, schema) =>
      client.ask(query, variables, schema).catch((error: unknown) => {
        throw hasSent ? unclear(error) : nothingDone(error);
      }),
    change(mutation, variables, schema, options) {
      hasSent = true;
      return client.change(mutation, variables, schema, options);
    },
    fault: client.fault,
  };
}

// An action on an order in words for the people of the desk. Called by the command line and, without what only the desk may read, by notices.
import type { OrderAction } from './order-action.ts';

/** Without an address or another word of somebody's: for places outside the desk. */
export function nameAction({ kind }: Pick<OrderAction, 'kind'>): string {
  switch (kind) {
    case 'cancel':
      return 'cancel the order';
    case 'change_address':
      return 'change the delivery address';
    case 'add_note':
      return 'add a note';
    case 'start_return':
      return 'start a return';
    case 'request_refund':
      return 'ask for a refund';
  }
}

/** All of it, on one line. */
export function describeAction(action: OrderAction): string {
  const name = nameAction(action);
  switch (action.kind) {
    case 'cancel':
      return name;
    case 'change_address': {
      const { name: who, line1, line2, postalCode, city, region, country } = action.shippingAddress;
      const parts = [who, line1, line2, `${postalCode} ${city}`, region, country];
      return `${name} to: ${parts.filter((part) => part !== null && part !== '').join(', ')}`;
    }
    case 'add_note':
      return `${name}: ${action.text}`;
    case 'start_return':
      return `${name}: ${action.lines.map(({ sku, quantity }) => `${quantity} × ${sku}`).join(', ')}`;
    case 'request_refund':
      return `${name}: ${action.amount} ${action.currency}`;
  }
}

// What DHL's words say beyond its five status codes. The words are not unified: each DHL company sends its own ("the response structure itself is not
// unified", support-developer.dhl.com/support/solutions/articles/47001251141). English is asked for; German is read where it comes all the same. Pure.
import type { ShipmentStatus } from '../../src/domain/order.ts';

const RETURNING =
  /(?:will be|is being|being|to be) (?:returned|sent back)|return(?:ing)? to (?:the )?(?:sender|shipper|consignor)|on (?:its|the) way back|wird .{0,40}(?:zurückgesandt|zurückgeschickt|zurückgesendet)|rücksendung/i;
const RETURNED =
  /(?:returned|delivered)(?: back)? to (?:the )?(?:sender|shipper|consignor)|an den absender (?:zurückgegeben|zugestellt|ausgeliefert)/i;
const PICKUP =
  /(?<!will be )(?<!will then be )(?:ready|available|waiting|held) for (?:customer )?(?:pick-? ?up|collection)|delivered for pick-? ?up|can (?:now )?be (?:picked up|collected)|awaiting (?:customer )?collection|zur abholung bereit|kann .{0,60}abgeholt werden/i;
const ATTEMPT =
  /(?:could|can|was|has) ?not (?:be |been )?(?:successfully )?delivered|(?:failed|unsuccessful|2nd|second|another|missed) (?:delivery )?attempt|delivery attempt(?:ed)?|attempt (?:at|of) delivery|delivery (?:was |has been )?(?:unsuccessful|not (?:possible|successful))|unable to deliver|(?:recipient|consignee|receiver) (?:was )?(?:not (?:at )?(?:home|available|present|met)|absent)|nobody (?:was )?(?:at )?home|konnte .{0,40}nicht zugestellt|nicht erfolgreich zugestellt|zustellversuch|nicht angetroffen|nicht zu hause/i;
const OUT_FOR_DELIVERY =
  /loaded (?:on|in)to the delivery vehicle|out (?:with (?:the )?courier )?for delivery|with (?:the )?(?:delivery )?courier|on (?:the )?vehicle for delivery|^being delivered|is being delivered|in das zustellfahrzeug|in zustellung/i;
const ANNOUNCED =
  /instruction data|shipment information (?:has been )?received|provided by the sender|electronically|label (?:has been )?created|elektronisch angekündigt|vom absender .{0,40}angekündigt/i;
const DELIVERED =
  /^delivered|(?:was|been|successfully) (?:successfully )?delivered|delivery successful|(?:wurde|erfolgreich) zugestellt/i;

/** Our status for a `statusCode` and the words beside it. `isReturn`: DHL marks the parcel as one that goes back to who sent it. A parcel on its way
 * back is an exception: only what arrived there is `returned`. */
export function readStatus(statusCode: string | null, words: string, isReturn: boolean): ShipmentStatus {
  switch (statusCode?.toLowerCase() ?? 'unknown') {
    case 'pre-transit':
      return 'info_received';
    case 'delivered':
      if (isReturn || RETURNED.test(words)) return 'returned';
      return PICKUP.test(words) ? 'available_for_pickup' : 'delivered';
    case 'transit':
      return isReturn ? 'exception' : (readWords(words) ?? 'in_transit');
    case 'failure':
      return isReturn ? 'exception' : (readWords(words) ?? 'exception');
    case 'unknown':
      return isReturn ? 'exception' : (readWords(words) ?? readEnds(words) ?? 'unknown');
    default:
      return 'unknown';
  }
}

function readWords(words: string): ShipmentStatus | null {
  if (RETURNING.test(words)) return 'exception';
  if (RETURNED.test(words)) return 'returned';
  if (PICKUP.test(words)) return 'available_for_pickup';
  if (ATTEMPT.test(words)) return 'attempt_failed';
  return OUT_FOR_DELIVERY.test(words) ? 'out_for_delivery' : null;
}

/** How a way begins and ends, for scans that come without a code. */
function readEnds(words: string): ShipmentStatus | null {
  if (ANNOUNCED.test(words)) return 'info_received';
  return DELIVERED.test(words) ? 'delivered' : null;
}

// What is asked for, as filters of the Service Layer's OData. Numbers and addresses come from mails: a text stands between single quotes, doubled within, and is
// asked for only where it has the form of what it should be. There is no `in`. Pure.
// https://help.sap.com/doc/fc2f5477516c404c8bf9ad1315a17238/10.0/en-US/Working_with_SAP_Business_One_Service_Layer.pdf, 3.7
import { compactIdentifier } from '../../src/domain/identifiers/compact-identifier.ts';
import { normaliseOrderNumber } from '../../src/domain/identifiers/normalise-order-number.ts';
import {
  waysToStoreNumber,
  waysToStorePurchaseOrder,
  waysToStoreTracking,
} from '../../src/domain/identifiers/stored-numbers.ts';
import type { SapB1Config } from './config.ts';

/** null where there is nothing that may be asked. */
export type Filter = string | null;

const ADDRESS = /^[\p{L}\p{N}._+'-]{1,64}@[\p{L}\p{N}.-]{1,255}$/u;
/** Control characters end no filter but make no number either. */
const PRINTED = /^[^\p{C}]+$/u;
const TRACKING = /^[\p{L}\p{N} -]+$/u;
/** Edm.Int32. */
const NUMBER_MAX = 2_147_483_647;

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export function anyText(field: string, values: readonly string[]): Filter {
  const known = [...new Set(values)].filter((value) => PRINTED.test(value));
  return known.length === 0 ? null : `(${known.map((value) => `${field} eq ${quote(value)}`).join(' or ')})`;
}

export function anyEntry(field: string, values: readonly number[]): Filter {
  const known = [...new Set(values)].filter((value) => Number.isSafeInteger(value));
  return known.length === 0 ? null : `(${known.map((value) => `${field} eq ${value}`).join(' or ')})`;
}

/** A database that knows case gets both. */
const bothCases = (ways: readonly string[]): readonly string[] =>
  ways.flatMap((way) => [way, way.toUpperCase(), way.toLowerCase()]);

/** By SAP's own number and by the shop's; each is asked for on its own. */
export function ordersByNumber(number: string, { shopNumberField }: SapB1Config): readonly Filter[] {
  const own = normaliseOrderNumber(number);
  const isOwn = /^[1-9]\d{0,9}$/.test(own) && Number(own) <= NUMBER_MAX;
  return [
    isOwn ? `DocNum eq ${own}` : null,
    shopNumberField === undefined ? null : anyText(shopNumberField, bothCases(waysToStoreNumber(number))),
  ];
}

export const ordersByPurchaseOrder = (number: string, { purchaseOrderField, shopNumberField }: SapB1Config): Filter =>
  purchaseOrderField === shopNumberField
    ? null
    : anyText(purchaseOrderField, bothCases(waysToStorePurchaseOrder(number)));

/** The field may hold several numbers. */
export function byTracking(trackingNumber: string): Filter {
  const ways = waysToStoreTracking(trackingNumber).filter((way) => TRACKING.test(way));
  const known = [...new Set(bothCases(ways))].filter((way) => compactIdentifier(way).length >= 6);
  return known.length === 0 ? null : `(${known.map((way) => `contains(TrackingNumber,${quote(way)})`).join(' or ')})`;
}

/** null where it is no address. */
function addressOf(email: string): string | null {
  const wanted = email.trim();
  return ADDRESS.test(wanted) ? wanted : null;
}

/** The field may hold several addresses; what is asked for is wider than what is meant. */
export function customersByEmail(email: string): Filter {
  const address = addressOf(email);
  const known = address === null ? [] : [...new Set([address, address.toLowerCase()])];
  return known.length === 0 ? null : `(${known.map((one) => `contains(EmailAddress,${quote(one)})`).join(' or ')})`;
}

export function contactsByEmail(email: string): Filter {
  const address = addressOf(email);
  return address === null
    ? null
    : anyText('BusinessPartners/ContactEmployees/E_Mail', [address, address.toLowerCase()]);
}

/** `day` is one. The Service Layer takes no notice of the hour of a day. */
export const changedSince = (prefix: string, day: string): string => `${prefix}UpdateDate ge ${quote(day)}`;

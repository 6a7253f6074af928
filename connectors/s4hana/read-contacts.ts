// Business partners of S/4HANA and their e-mail addresses: those of an order's customer, and the customers with an address that a mail bears. Called by
// read-orders.ts and orders.ts.
import type { S4hanaClient } from './client.ts';
import { among, byEmail } from './filters.ts';
import type { ReadAll } from './read-billing.ts';
import { BusinessPartnerRow, EmailRow, PartnerOfAddressRow } from './rows.ts';

export interface Contacts {
  /** By customer, lower-cased, the one to write to first. */
  readonly emails: ReadonlyMap<string, readonly string[]>;
  /** By customer. */
  readonly names: ReadonlyMap<string, string>;
}

/** A customer is a business partner, whose addresses bear its e-mail addresses and those of its contact persons. */
export async function readContacts(all: ReadAll, customers: readonly string[]): Promise<Contacts> {
  const partners = await all({
    service: 'partners',
    entitySet: 'A_BusinessPartner',
    filters: among('Customer', customers),
    row: BusinessPartnerRow,
    orderBy: 'BusinessPartner',
    expand: 'to_BusinessPartnerAddress',
  });
  const rows = await all({
    service: 'partners',
    entitySet: 'A_AddressEmailAddress',
    filters: among(
      'AddressID',
      partners.flatMap((partner) => partner.to_BusinessPartnerAddress.map(({ AddressID }) => AddressID)),
    ),
    row: EmailRow,
    orderBy: 'AddressID,Person,OrdinalNumber',
  });
  const own = [...rows].sort((one, other) => rankOf(one) - rankOf(other));
  const emails = new Map<string, readonly string[]>();
  const names = new Map<string, string>();
  for (const { Customer: customer, BusinessPartnerFullName: name, to_BusinessPartnerAddress: addresses } of partners) {
    if (customer === null) continue;
    const ids = new Set(addresses.map(({ AddressID }) => AddressID));
    const found = own.flatMap(({ AddressID, EmailAddress }) =>
      ids.has(AddressID) && EmailAddress !== null ? [EmailAddress.toLowerCase()] : [],
    );
    emails.set(customer, [...(emails.get(customer) ?? []), ...found]);
    if (name !== null) names.set(customer, name);
  }
  return { emails, names };
}

/** The customer's own before its contact persons', and of each the one to write to. */
const rankOf = ({ Person, IsDefaultEmailAddress }: EmailRow): number =>
  (Person === null ? 0 : 2) + (IsDefaultEmailAddress ? 0 : 1);

/** Customers with this address, as their own or as that of one of their contact persons. */
export async function customersOf(client: S4hanaClient, email: string) {
  const wanted = email.trim().toLowerCase();
  const found = await client.list({
    service: 'partners',
    entitySet: 'A_AddressEmailAddress',
    filters: byEmail(email),
    row: EmailRow,
    orderBy: 'AddressID,Person,OrdinalNumber',
  });
  const addresses = found.rows.flatMap(({ AddressID, EmailAddress }) =>
    EmailAddress?.toLowerCase()
      .split(/[;,\s]+/)
      .includes(wanted)
      ? [AddressID]
      : [],
  );
  const owners = await client.list({
    service: 'partners',
    entitySet: 'A_BusinessPartnerAddress',
    filters: among('AddressID', addresses),
    row: PartnerOfAddressRow,
    orderBy: 'BusinessPartner,AddressID',
  });
  const partners = await client.list({
    service: 'partners',
    entitySet: 'A_BusinessPartner',
    filters: among(
      'BusinessPartner',
      owners.rows.map(({ BusinessPartner }) => BusinessPartner),
    ),
    row: BusinessPartnerRow.pick({ Customer: true }),
    orderBy: 'BusinessPartner',
  });
  const customers = partners.rows.flatMap(({ Customer }) => Customer ?? []);
  return { customers, isCut: [found, owners, partners].some(({ isCut }) => isCut) };
}

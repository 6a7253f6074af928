// Every connector there is, by hand, and loaded only when a desk uses it. Called by the runtimes.

/** A connector's module has `connector`: its name, the ports it fills, its config schema and `open`. */
export const connectors = {
  '17track': async () => (await import('./17track/connector.ts')).connector,
  aftership: async () => (await import('./aftership/connector.ts')).connector,
  amazon: async () => (await import('./amazon/connector.ts')).connector,
  bigcommerce: async () => (await import('./bigcommerce/connector.ts')).connector,
  'business-central': async () => (await import('./business-central/connector.ts')).connector,
  dhl: async () => (await import('./dhl/connector.ts')).connector,
  easypost: async () => (await import('./easypost/connector.ts')).connector,
  ebay: async () => (await import('./ebay/connector.ts')).connector,
  file: async () => (await import('./file/connector.ts')).connector,
  gls: async () => (await import('./gls/connector.ts')).connector,
  gmail: async () => (await import('./gmail/connector.ts')).connector,
  'http-json': async () => (await import('./http-json/connector.ts')).connector,
  imap: async () => (await import('./imap/connector.ts')).connector,
  mailgun: async () => (await import('./mailgun/connector.ts')).connector,
  maildir: async () => (await import('./maildir/connector.ts')).connector,
  medusa: async () => (await import('./medusa/connector.ts')).connector,
  netsuite: async () => (await import('./netsuite/connector.ts')).connector,
  odoo: async () => (await import('./odoo/connector.ts')).connector,
  'parcel-carriers': async () => (await import('./parcel-carriers/connector.ts')).connector,
  outlook: async () => (await import('./outlook/connector.ts')).connector,
  'notice-mail': async () => (await import('./notice-mail/connector.ts')).connector,
  'sap-b1': async () => (await import('./sap-b1/connector.ts')).connector,
  s4hana: async () => (await import('./s4hana/connector.ts')).connector,
  smtp: async () => (await import('./smtp/connector.ts')).connector,
  sql: async () => (await import('./sql/connector.ts')).connector,
  shopify: async () => (await import('./shopify/connector.ts')).connector,
  sendcloud: async () => (await import('./sendcloud/connector.ts')).connector,
  shipstation: async () => (await import('./shipstation/connector.ts')).connector,
  slack: async () => (await import('./slack/connector.ts')).connector,
  paypal: async () => (await import('./paypal/connector.ts')).connector,
  stripe: async () => (await import('./stripe/connector.ts')).connector,
  teams: async () => (await import('./teams/connector.ts')).connector,
  tryton: async () => (await import('./tryton/connector.ts')).connector,
  erpnext: async () => (await import('./erpnext/connector.ts')).connector,
  fedex: async () => (await import('./fedex/connector.ts')).connector,
  ups: async () => (await import('./ups/connector.ts')).connector,
  vendure: async () => (await import('./vendure/connector.ts')).connector,
  walmart: async () => (await import('./walmart/connector.ts')).connector,
  woocommerce: async () => (await import('./woocommerce/connector.ts')).connector,
  usps: async () => (await import('./usps/connector.ts')).connector,
} as const;

export type ConnectorName = keyof typeof connectors;

export const isConnectorName = (name: string): name is ConnectorName => Object.hasOwn(connectors, name);

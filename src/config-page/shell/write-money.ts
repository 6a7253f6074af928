// An amount as a reader of the page's language writes it. A shop's own word for a currency is shown as it came.
import { localeOf, type PageLanguage } from './language.tsx';

const ISO_4217 = /^[A-Z]{3}$/;

export function writeMoney(amount: string, currency: string, language: PageLanguage): string {
  const isKnown = ISO_4217.test(currency) && Number.isFinite(Number(amount));
  return isKnown
    ? Number(amount).toLocaleString(localeOf(language), { style: 'currency', currency })
    : `${amount} ${currency}`;
}

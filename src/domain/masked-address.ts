// The addresses behind which Amazon hides its buyers, and what it wants of a mail to one: no link, no address, nothing that advertises, and the
// order's number. https://sellercentral.amazon.com/gp/help/external/G1701 (Communication Guidelines)

const MASKED = /^[^\s@]{1,200}@marketplace\.amazon(?:\.[a-z]{2,3}){1,2}$/i;

export const isMaskedAddress = (address: string): boolean => MASKED.test(address.trim());

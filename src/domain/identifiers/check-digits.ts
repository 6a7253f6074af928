// The check digits that carriers use, as arithmetic on strings of digits and capitals. Called by tracking-formats.ts.
// Standards: GS1 General Specifications 7.9 (mod 10), UPU S10 (mod 11), ISO/IEC 7064 (mod 37,36), Luhn (ISO/IEC 7812-1).

const DIGIT_0 = 48;
const LETTER_A = 65;

/** 0-9 for digits, 10-35 for capitals. */
const readCharacter = (code: number): number => (code >= LETTER_A ? code - LETTER_A + 10 : code - DIGIT_0);

/** GS1: weights 3 and 1 from the right; the last digit is the check digit. */
export function hasGs1CheckDigit(digits: string): boolean {
  let sum = 0;
  for (let i = digits.length - 2, weight = 3; i >= 0; i -= 1, weight = 4 - weight) {
    sum += (digits.charCodeAt(i) - DIGIT_0) * weight;
  }
  return (10 - (sum % 10)) % 10 === digits.charCodeAt(digits.length - 1) - DIGIT_0;
}

/** Luhn, as payment cards, Purolator and Old Dominion use it. */
export function hasLuhnCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let i = digits.length - 1, isDoubled = false; i >= 0; i -= 1, isDoubled = !isDoubled) {
    const doubled = (digits.charCodeAt(i) - DIGIT_0) * (isDoubled ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** FedEx: weights 1, 3, 7 from the right, modulo 11, then modulo 10. */
export function hasFedexCheckDigit(digits: string): boolean {
  const weights = [1, 3, 7];
  let sum = 0;
  for (let i = digits.length - 2, n = 0; i >= 0; i -= 1, n += 1) {
    sum += (digits.charCodeAt(i) - DIGIT_0) * (weights[n % 3] ?? 0);
  }
  return (sum % 11) % 10 === digits.charCodeAt(digits.length - 1) - DIGIT_0;
}

/** UPS and OnTrac: weights 1 and 2 from the left without adding up digits; letters count (A=2, B=3, … modulo 10). */
export function hasAlternatingCheckDigit(characters: string): boolean {
  let sum = 0;
  for (let i = 0; i < characters.length - 1; i += 1) {
    const code = characters.charCodeAt(i);
    const value = code >= LETTER_A ? (code - LETTER_A + 2) % 10 : code - DIGIT_0;
    sum += value * (i % 2 === 0 ? 1 : 2);
  }
  return (10 - (sum % 10)) % 10 === characters.charCodeAt(characters.length - 1) - DIGIT_0;
}

/** DHL Express: the last digit is the rest of the others modulo 7. */
export function hasMod7CheckDigit(digits: string): boolean {
  let rest = 0;
  for (let i = 0; i < digits.length - 1; i += 1) rest = (rest * 10 + digits.charCodeAt(i) - DIGIT_0) % 7;
  return rest === digits.charCodeAt(digits.length - 1) - DIGIT_0;
}

/** UPU S10: eight digits with weights 8 6 4 2 3 5 9 7, and the ninth checks them modulo 11. */
export function hasS10CheckDigit(nineDigits: string): boolean {
  const weights = [8, 6, 4, 2, 3, 5, 9, 7];
  let sum = 0;
  for (const [i, weight] of weights.entries()) sum += (nineDigits.charCodeAt(i) - DIGIT_0) * weight;
  const check = 11 - (sum % 11);
  const digit = check === 10 ? 0 : check === 11 ? 5 : check;
  return digit === nineDigits.charCodeAt(8) - DIGIT_0;
}

/** ISO/IEC 7064 mod 37,36, as DPD uses it: the last character checks the others. */
export function hasMod3736CheckCharacter(characters: string): boolean {
  let product = 36;
  for (let i = 0; i < characters.length - 1; i += 1) {
    const sum = (product + readCharacter(characters.charCodeAt(i))) % 36;
    product = ((sum === 0 ? 36 : sum) * 2) % 37;
  }
  return (37 - product) % 36 === readCharacter(characters.charCodeAt(characters.length - 1));
}

/** ISO 13616: an IBAN, whose digits look like many things. */
export function hasIbanCheckDigits(characters: string): boolean {
  const rearranged = characters.slice(4) + characters.slice(0, 4);
  let rest = 0;
  for (let i = 0; i < rearranged.length; i += 1) {
    const value = readCharacter(rearranged.charCodeAt(i));
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

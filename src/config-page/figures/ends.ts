// What became of mails, in the order and the colours in which every chart shows it.
export const ENDS = ['sent', 'drafted', 'escalated', 'ignored'] as const;

export const END_COLORS = {
  sent: 'teal.7',
  drafted: 'ink.5',
  escalated: 'orange.6',
  ignored: 'gray.5',
} as const;

/** The same as a colour of CSS. */
export const colorOf = (end: (typeof ENDS)[number]): string =>
  `var(--mantine-color-${END_COLORS[end].replace('.', '-')})`;

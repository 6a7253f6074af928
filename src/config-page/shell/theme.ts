// Colours and measures of the page. Calm: one colour for what can be done, grey for the rest. Contrast is WCAG 2.2 AA in both schemes.
import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const ink: MantineColorsTuple = [
  '#eef4fa',
  '#dce7f2',
  '#b6cde4',
  '#8cb1d6',
  '#6899ca',
  '#4a82b8',
  '#356fa6',
  '#2b5c8a',
  '#234c73',
  '#1a3a59',
];

export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  colors: { ink },
  defaultRadius: 'md',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", Menlo, Consolas, monospace',
  headings: {
    fontWeight: '600',
    sizes: { h1: { fontSize: '1.4rem' }, h2: { fontSize: '1.1rem' }, h3: { fontSize: '1rem' } },
  },
  respectReducedMotion: true,
  cursorType: 'pointer',
  focusRing: 'auto',
});

/** Mantine's own greys for quiet words and placeholders fall short of AA, and so do its red and its orange. */
export const quietColors: CSSVariablesResolver = ({ colors }) => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': colors.gray[7],
    '--mantine-color-placeholder': colors.gray[7],
    '--mantine-color-error': colors.red[8],
    '--mantine-color-red-filled': colors.red[9],
    '--mantine-color-orange-light-color': '#9c3d0a',
  },
  dark: {
    '--mantine-color-dimmed': colors.dark[1],
    '--mantine-color-placeholder': colors.dark[1],
    '--mantine-color-error': colors.red[4],
    '--mantine-color-red-filled': colors.red[9],
  },
});
